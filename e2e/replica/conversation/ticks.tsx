/** Delivery state. The label is the state; the title of the picture is not (doc §5.3, rule 5). */
import type { ReactNode } from 'react';
import { cx } from '../art/cx.ts';
import type { Tick } from '../model.ts';
import { isBroken } from '../page/broken.ts';
import { t } from '../page/strings.ts';
import s from './bubble.module.css';

const SHAPES: Record<Tick, { title: string; path: string }> = {
  pending: {
    title: 'wds-ic-pending',
    path: 'M8 2.2a5.300 5.300 0 1 0 0 10.600A5.300 5.300 0 0 0 8 2.200M8 4.600v3l2 1.300',
  },
  sent: { title: 'wds-ic-sent', path: 'M4 8l2.800 2.900L12 4' },
  delivered: { title: 'wds-ic-read', path: 'M1.200 8L4 10.900 9.400 4M7.400 10.700l.4.200L13.400 4' },
  read: { title: 'wds-ic-read', path: 'M1.200 8L4 10.900 9.400 4M7.400 10.700l.4.200L13.400 4' },
};

export function Ticks({ tick }: { tick: Tick }): ReactNode {
  const { title, path } = SHAPES[tick];
  return (
    <span
      aria-hidden="false"
      aria-label={` ${t[tick]} `}
      className={cx(s.tick, tick === 'read' ? s.tickRead : undefined)}
    >
      <svg
        viewBox="0 0 15 15"
        height="16"
        width="16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <title>{isBroken('direction') ? 'status' : title}</title>
        <path d={path} />
      </svg>
    </span>
  );
}

/** Says whether WhatsApp's page reads as it should: quiet while it does, else in shape and words. A click tells more. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { shownHealth } from '../../app/sidebar/page-health.ts';
import { useApp } from '../shared/app-context.tsx';
import { Icon } from '../shared/Icon.tsx';
import { HealthPanel } from './HealthPanel.tsx';
import { useSidebarState } from './sidebar-context.tsx';

export function HealthLight() {
  const { t } = useApp();
  const level = useSidebarState((s) => shownHealth(s).level);
  const [open, setOpen] = useState(false);
  const light = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const words = t(`sidebar.health.${level}`);

  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  useEffect(() => {
    const root = light.current?.getRootNode();
    if (!open || !root) return;
    // Anywhere else in our panel; on WhatsApp's page the user may be looking for what is told here.
    const onPointer = (event: Event) => {
      if (!event.composedPath().includes(light.current as EventTarget)) setOpen(false);
    };
    const onKey = (event: Event) => {
      if ((event as KeyboardEvent).key === 'Escape') close();
    };
    root.addEventListener('pointerdown', onPointer);
    root.addEventListener('keydown', onKey);
    return () => {
      root.removeEventListener('pointerdown', onPointer);
      root.removeEventListener('keydown', onKey);
    };
  }, [open, close]);
  return (
    <div ref={light} className="health">
      <button
        ref={button}
        type="button"
        className={`health-light health-${level}`}
        aria-label={words}
        aria-expanded={open}
        aria-haspopup="dialog"
        title={words}
        onClick={() => setOpen(!open)}
      >
        {level === 'good' ? (
          <span className="health-dot" />
        ) : (
          <>
            <Icon name={level === 'blind' ? 'unseen' : 'warning'} />
            <span>{words}</span>
          </>
        )}
      </button>
      {/* Said when it changes, not only seen. */}
      <span className="visually-hidden" role="status">
        {level === 'good' ? '' : t(`sidebar.health.${level}Title`)}
      </span>
      {open ? <HealthPanel onClose={close} /> : null}
    </div>
  );
}

/** A script with its values in place; a gap shows by its name. For reading, not for sending. */

import { fillSegments, parseTemplate } from '../../../core/scripts/template.ts';
import { useApp } from '../../shared/app-context.tsx';

interface Props {
  source: string;
  values: Record<string, string>;
  label(blank: string): string;
}

export function FilledText({ source, values, label }: Props) {
  const { t } = useApp();
  const { text, gaps } = fillSegments(parseTemplate(source), values);
  return gaps.reduce(
    (told, blank) => told.replaceAll(`[${blank}]`, t('common.hole', { label: label(blank) })),
    text,
  );
}

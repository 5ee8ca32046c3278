/** The board by keyboard: arrows from row to row, a letter for what is done most. Never while something is typed. */
import { useEffect, useRef } from 'react';

export interface BoardKeys {
  keep(id: string): void;
  drop(id: string): void;
  open(id: string): void;
  undo(): void;
}

export function useBoardKeys(keys: BoardKeys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (!(target instanceof HTMLElement) || target.closest('input, select, textarea, dialog, summary'))
        return;
      const row = target.closest<HTMLElement>('[data-row]');
      const id = row?.dataset.row;
      // A letter means the row itself; on a button inside it, Enter and blank are the button's.
      const onRow = row === target && id !== undefined;
      if (event.key === 'ArrowDown') step(row, 1);
      else if (event.key === 'ArrowUp') step(row, -1);
      else if (event.key === '/') document.querySelector<HTMLElement>('.board input[type=search]')?.focus();
      else if (event.key === 'u') current.current.undo();
      else if (onRow && event.key === 'Enter') current.current.open(id);
      else if (onRow && event.key === 'k') leave(row, () => current.current.keep(id));
      else if (onRow && event.key === 'd') leave(row, () => current.current.drop(id));
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function step(row: HTMLElement | null, by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.board [data-row]')];
  const next = row ? rows[rows.indexOf(row) + by] : rows[0];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** What is done moves to another group: the focus goes on to the next row. */
function leave(row: HTMLElement, act: () => void): void {
  step(row, 1);
  act();
}

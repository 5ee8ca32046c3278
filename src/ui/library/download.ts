/** Files to keep: made in memory and handed to the browser, which needs no permission for it. */
import { formatPack } from '../../core/packs/format.ts';
import type { Pack } from '../../core/packs/schema.ts';
import { writeCsv } from '../../core/promises/exchange/csv.ts';
import { type CalendarEntry, writeCalendar } from '../../core/promises/exchange/ics.ts';
import { writeLedger } from '../../core/promises/exchange/ledger-file.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';

export interface FileToSave {
  name: string;
  text: string;
  /** Of the contents; JSON where left out. */
  type?: string;
}

/** The same pack gives the same bytes every time, so that files can be compared and kept in git. */
export function packFile(pack: Pack): FileToSave {
  return { name: `anxin-pack-${pack.version}.json`, text: formatPack(pack) };
}

/** All promises, oldest first, as they stand in the ledger: for the next shift, and to be imported there. */
export function promisesFile(promises: readonly PromiseRecord[], by: string, now: number): FileToSave {
  return { name: `anxin-promises-${day(now)}.json`, text: writeLedger(promises, by, now) };
}

export function tableFile(rows: readonly (readonly string[])[], now: number): FileToSave {
  return { name: `anxin-promises-${day(now)}.csv`, text: writeCsv(rows), type: 'text/csv' };
}

export function calendarFile(
  entries: readonly CalendarEntry[],
  alarmMinutes: number,
  now: number,
): FileToSave {
  return {
    name: `anxin-promises-${day(now)}.ics`,
    text: writeCalendar(entries, alarmMinutes, now),
    type: 'text/calendar',
  };
}

/** A raw copy of the storage, for when it can no longer be read as it should. */
export function everythingFile(stored: Record<string, unknown>, now: number): FileToSave {
  return { name: `anxin-everything-${day(now)}.json`, text: `${JSON.stringify(stored, null, 2)}\n` };
}

export function saveFile({ name, text, type = 'application/json' }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob once the click is handled; a minute is ample for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const day = (now: number) => new Date(now).toISOString().slice(0, 10);

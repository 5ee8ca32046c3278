/** The library page over the real worker logic, with plain objects where Chrome would be. */
import { render } from 'vitest-browser-react';
import { CONSENT_VERSION } from '../../../app/migrations/schema.ts';
import type { KeyValueStore, Ports } from '../../../app/ports.ts';
import { DEFAULT_SETTINGS } from '../../../app/settings.ts';
import type { Context } from '../../../app/worker/context.ts';
import { Library } from '../../../app/worker/library.ts';
import { FRESH, Repository } from '../../../app/worker/repository.ts';
import { answer } from '../../../app/worker/router.ts';
import { teamPackEntries } from '../../../app/worker/team-pack.ts';
import { packPort } from '../../../app/worker/testing/pack-port.ts';
import type { Proposal } from '../../../core/matching/phrasing.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import type { PromiseRecord } from '../../../core/promises/model.ts';
import type { Ask } from '../../../protocol/envelope.ts';
import type { WorkerEvent } from '../../../protocol/session.ts';
import { LibraryPage } from '../LibraryPage.tsx';
import type { Route } from '../use-route.ts';
import { SAMPLE_PACK } from './sample-pack.ts';

import.meta.glob(['../../shared/*.css', '../**/*.css'], { eager: true });

/** Monday 23 November 2026, 12:00 in Shanghai. */
export const NOW = Date.UTC(2026, 10, 23, 4, 0);

export interface Started {
  /** What stands in storage now. */
  stored(): Record<string, unknown>;
  /** Files that were handed to the browser, newest last. */
  files: { name: string; text: Promise<string> }[];
  /** Events that went to WhatsApp tabs. */
  opened: unknown[];
  ask: Ask;
}

interface Start {
  route?: Route;
  /** Whether it was given, and to which words. */
  consent?: false | number;
  promises?: PromiseRecord[];
  teamPack?: { pack: Pack; base: Pack };
  /** Phrasings that wait; with them the setting is on. */
  proposals?: Proposal[] | undefined;
}

export async function startPage({
  route = 'library',
  consent = CONSENT_VERSION,
  promises = [],
  teamPack,
  proposals,
}: Start = {}): Promise<Started> {
  const local = memory({
    ...FRESH,
    consent: consent ? { at: 1, version: consent } : null,
    promises,
    ...(proposals ? { proposals, settings: { ...DEFAULT_SETTINGS, proposePhrasings: true } } : {}),
    ...(teamPack ? await teamPackEntries(teamPack.pack, teamPack.base, 'given') : {}),
  });
  const listeners = new Set<(event: WorkerEvent) => void>();
  const opened: unknown[] = [];
  const ports: Ports = {
    local: local.store,
    session: memory({}).store,
    alarm: { set: async () => {} },
    notifier: { show: async () => {}, clear: async () => {} },
    badge: { set: async () => {} },
    windows: {
      openWhatsApp: async (event) => {
        opened.push(event);
        return true;
      },
      openPage: async () => {},
      broadcast: async (event) => {
        for (const listener of listeners) listener(structuredClone(event) as WorkerEvent);
      },
    },
    builtInPack: packPort(SAMPLE_PACK),
    builtInLearned: async () => null,
    sidebarStyles: () => '',
    builtInLexicon: async () => null,
    cache: { read: async () => null, write: async () => {}, clear: async () => {} },
    clock: { now: () => NOW, timeZone: () => 'Asia/Shanghai' },
    newId: () => 'new-id',
    browserLanguage: () => 'en-GB',
  };
  const repository = new Repository(local.store, ports.clock);
  const context: Context = { ports, repository, library: new Library(ports, repository) };
  const ask: Ask = (type, body) => answer(context, { anxin: 1, type, body }) as never;
  const files = catchFiles();
  window.location.hash = route;
  await render(
    <LibraryPage
      ask={ask}
      subscribe={(listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      }}
      version="0.1.0"
      readEverything={async () => local.data()}
      clock={CLOCK}
    />,
  );
  return { stored: local.data, files, opened, ask };
}

const CLOCK = { now: () => NOW, timeZone: 'Asia/Shanghai' };

function memory(start: Record<string, unknown>) {
  let data = structuredClone(start);
  const store: KeyValueStore = {
    read: async (keys) =>
      structuredClone(
        Object.fromEntries(Object.entries(data).filter(([key]) => !keys || keys.includes(key))),
      ),
    write: async (values) => {
      data = { ...data, ...structuredClone(values) };
    },
    remove: async (keys) => {
      data = Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
    },
  };
  return { store, data: () => data };
}

/** A click on a download link hands the file over instead of asking the browser to save it. */
function catchFiles(): Started['files'] {
  const files: Started['files'] = [];
  HTMLAnchorElement.prototype.click = function click() {
    files.push({ name: this.download, text: fetch(this.href).then((r) => r.text()) });
  };
  return files;
}

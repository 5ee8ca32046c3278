/**
 * The ledger under torture, on the built extension in a real browser: promises are made, put off, kept and dropped while
 * the worker is killed (in the middle of a change too), the browser restarted, the extension updated, the clock set
 * forward and back over a change to or from summer time, and the disk filled. After every round the ledger equals a
 * model that shares no line with the product, and every slot of every promise has been rung once.
 *
 * 40 rounds by default; `ANXIN_TORTURE_ROUNDS=300 npx playwright test torture` for all of it, `ANXIN_TORTURE_SEED=n` for
 * another course of events. Times are the test's own: each worker gets its clock through the debugger.
 */
import type { Page, Worker } from 'playwright';
import { expect, test } from 'playwright/test';
import { killWorker, restart } from '../story/stage.ts';
import { closeDesk, type Desk, openDesk, updateExtension } from './support/desk.ts';
import { LedgerModel, QUIET, type Standing } from './support/nudge-model.ts';

const ROUNDS = Number(process.env.ANXIN_TORTURE_ROUNDS ?? 40);
const SEED = Number(process.env.ANXIN_TORTURE_SEED ?? 20261129);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONE = 'Europe/Berlin';
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** Mulberry32: the same seed gives the same course of events. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Two days before the zone's clocks change next, at a full minute, and well ahead of the real clock. */
function beforeTheClocksChange(): number {
  const hourThere = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' });
  const noon = Math.ceil(Date.now() / DAY) * DAY + 3 * DAY + 12 * HOUR;
  for (let at = noon; ; at += DAY)
    if (hourThere.format(at) !== hourThere.format(at + DAY)) return at - 2 * DAY;
}

type Stored = {
  id: string;
  state: string;
  due: number;
  snoozedUntil: number | null;
  history: { what: string; slot?: number }[];
};

class Torture {
  readonly desk: Desk;
  readonly model = new LedgerModel(ZONE);
  readonly random: () => number;
  readonly figures: Record<string, number> = {};
  now: number;
  #page: Page | null = null;
  #made = 0;

  constructor(desk: Desk, seed: number, start: number) {
    this.desk = desk;
    this.random = randomOf(seed);
    this.now = start;
  }

  count(what: string, by = 1): void {
    this.figures[what] = (this.figures[what] ?? 0) + by;
  }

  below(n: number): number {
    return Math.floor(this.random() * n);
  }

  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  /** The running worker with the test's clock in it, noting what it shows. */
  async worker(): Promise<Worker> {
    const worker = await this.desk.browser.worker();
    await worker.evaluate((now) => {
      const world = globalThis as unknown as { shown?: string[] };
      Date.now = () => now;
      if (world.shown) return;
      world.shown = [];
      const create = chrome.notifications.create.bind(chrome.notifications) as (
        ...args: unknown[]
      ) => unknown;
      (chrome.notifications as unknown as Record<string, unknown>).create = (...args: unknown[]) => {
        world.shown?.push(String(args[0]));
        return create(...args);
      };
    }, this.now);
    return worker;
  }

  async page(): Promise<Page> {
    if (!this.#page || this.#page.isClosed()) {
      this.#page = await this.desk.browser.context.newPage();
      await this.#page.goto(`chrome-extension://${this.desk.browser.extensionId}/icons/icon.svg`);
    }
    return this.#page;
  }

  forgetPage(): void {
    this.#page = null;
  }

  /** Asks as one of our own pages does. Several at once go out in the same instant, as from several tabs. */
  async askAll(
    requests: readonly [string, unknown][],
  ): Promise<{ ok: boolean; value: unknown; error?: { code: string } }[]> {
    await this.worker();
    const page = await this.page();
    return page.evaluate(
      (all) =>
        Promise.all(all.map(([type, body]) => chrome.runtime.sendMessage({ anxin: 1, type, body }))) as never,
      requests,
    );
  }

  async ask<T = unknown>(type: string, body: unknown): Promise<T> {
    const [answer] = await this.askAll([[type, body]]);
    if (!answer?.ok) throw new Error(`${type}: ${JSON.stringify(answer)}`);
    return answer.value as T;
  }

  newPromise(): { body: Record<string, unknown>; chat: string; due: number } {
    const n = ++this.#made;
    // Few chats: a newer promise often takes an older one's place.
    const chat = `chat:customer ${this.below(12)}`;
    const due = this.now + (1 + this.below(60 * 40)) * MINUTE;
    return {
      chat,
      due,
      body: {
        chat: { key: chat, title: chat.slice(5), phone: null, kind: 'person' },
        customer: `Customer ${n}`,
        quote: `by then, number ${n}`,
        due,
        tz: ZONE,
        messageId: `M${n}`,
        scenario: null,
        language: 'en',
      },
    };
  }

  /** The alarm goes off. Who should be rung for is rung for, once, and nobody else. */
  async look(): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(() => {
      (globalThis as unknown as { shown: string[] }).shown = [];
      (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({
        name: 'next-due',
        scheduledTime: Date.now(),
      });
    });
    // Looks are taken one after the other: this one's answer comes after the alarm's is done.
    await this.ask('settings.set', { patch: {} });
    const shown = await worker.evaluate(() =>
      [...(globalThis as unknown as { shown: string[] }).shown].sort(),
    );
    const rings = this.model.look(this.now);
    this.count('nudges', rings.length);
    if (shown.includes('digest')) {
      this.count('digests');
      expect(shown, 'a digest stands alone').toEqual(['digest']);
      expect(rings.length).toBeGreaterThan(1);
    } else expect(shown, 'rung for').toEqual(rings);
  }

  async standings(): Promise<Standing[]> {
    const { promises } = await this.ask<{ promises: Stored[] }>('ledger.get', {});
    return promises
      .map(({ id, state, due, snoozedUntil, history }) => ({
        id,
        state,
        due,
        snoozedUntil,
        rung: history.flatMap((e) => (e.what === 'nudged' ? [e.slot ?? -1] : [])).sort((a, b) => a - b),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The ledger, the one alarm and the badge are what the model says. */
  async compare(): Promise<void> {
    const expected = this.model.standings(this.now);
    expect(await this.standings()).toEqual(expected);
    const worker = await this.worker();
    const seen = await worker.evaluate(async () => ({
      alarms: (await chrome.alarms.getAll()).length,
      badge: await chrome.action.getBadgeText({}),
      untold: (await chrome.storage.local.get<{ untold: unknown[] }>('untold')).untold,
    }));
    const waiting = expected.filter((p) => p.state === 'due' || p.state === 'missed').length;
    expect(seen).toEqual({
      alarms: this.model.owed().length > 0 ? 1 : 0,
      badge: waiting === 0 ? '' : String(waiting),
      untold: [],
    });
    for (const { rung } of expected) expect(new Set(rung).size, 'each slot once').toBe(rung.length);
  }
}

type Act = (t: Torture) => Promise<void>;

async function make(t: Torture): Promise<void> {
  const { body, chat, due } = t.newPromise();
  const { id } = await t.ask<{ id: string }>('promise.add', body);
  t.model.make(id, chat, due, t.now);
  t.count('promises');
}

/** A change of one promise, asked for and made in the model. Null where there is none to change. */
function someChange(t: Torture): { id: string; change: object; apply(model: LedgerModel): void } | null {
  const owed = t.pick(t.model.owed());
  const settled = t.pick(t.model.settled());
  const kind = t.pick(['keep', 'drop', 'snooze', 'morning', 'correct', 'reopen'] as const);
  const { now } = t;
  if (kind === 'reopen')
    return settled ? { id: settled, change: { kind }, apply: (m) => m.reopen(settled) } : null;
  if (!owed) return null;
  switch (kind) {
    case 'keep':
      return { id: owed, change: { kind }, apply: (m) => m.settle(owed, 'kept') };
    case 'drop':
      return { id: owed, change: { kind }, apply: (m) => m.settle(owed, 'dropped') };
    case 'morning':
      return {
        id: owed,
        change: { kind: 'snooze', until: 'morning' },
        apply: (m) => m.snooze(owed, m.nextMorning(now), now),
      };
    case 'correct': {
      const due = now + (1 + t.below(60 * 30)) * MINUTE;
      return { id: owed, change: { kind, due }, apply: (m) => m.correct(owed, due, now) };
    }
    default: {
      const until = now + (1 + t.below(60 * 6)) * MINUTE;
      return { id: owed, change: { kind: 'snooze', until }, apply: (m) => m.snooze(owed, until, now) };
    }
  }
}

async function change(t: Torture): Promise<void> {
  const wanted = someChange(t);
  if (!wanted) return;
  await t.ask('promise.change', { id: wanted.id, change: wanted.change });
  wanted.apply(t.model);
  t.count('changes');
}

/** The notification's second button. */
async function snoozeByNotification(t: Torture): Promise<void> {
  const id = t.pick(t.model.owed());
  if (!id) return;
  const worker = await t.worker();
  await worker.evaluate(
    (clicked) =>
      (
        chrome.notifications.onButtonClicked as unknown as { dispatch(id: string, button: number): void }
      ).dispatch(clicked, 1),
    id,
  );
  const until = t.now + 15 * MINUTE;
  await expect
    .poll(async () => (await t.standings()).find((p) => p.id === id))
    .toMatchObject({ state: 'snoozed', snoozedUntil: until });
  t.model.snooze(id, until, t.now);
  t.count('changes');
}

/** Two tabs see the same message, while a third changes something else. */
async function twoTabs(t: Torture): Promise<void> {
  const { body, chat, due } = t.newPromise();
  const [first, second] = await t.askAll([
    ['promise.add', body],
    ['promise.add', body],
  ]);
  const [id, again] = [first, second].map((answer) => (answer?.value as { id: string } | undefined)?.id);
  if (!id) throw new Error(`promise.add: ${JSON.stringify(first)}`);
  expect(again, 'one message, one promise').toBe(id);
  t.model.make(id, chat, due, t.now);
  const [a, b] = [t.pick(t.model.owed()), t.pick(t.model.owed())];
  if (a && b)
    await t.askAll([
      ['promise.change', { id: a, change: { kind: 'keep' } }],
      ['promise.change', { id: b, change: { kind: 'keep' } }],
    ]);
  for (const kept of [a, b]) if (kept) t.model.settle(kept, 'kept');
  t.count('promises');
  t.count('two tabs at once');
}

async function kill(t: Torture): Promise<void> {
  await killWorker(t.desk);
  t.count('workers killed');
}

/** The worker dies in the middle of a change: it was made whole or not at all. */
async function killInFlight(t: Torture): Promise<void> {
  const wanted = someChange(t);
  if (!wanted) return kill(t);
  await t.worker();
  const page = await t.page();
  const before = t.model.copy();
  await page.evaluate(
    ({ id, change }) => {
      void chrome.runtime
        .sendMessage({ anxin: 1, type: 'promise.change', body: { id, change } })
        .catch(() => undefined);
    },
    { id: wanted.id, change: wanted.change },
  );
  await killWorker(t.desk);
  await t.worker();
  wanted.apply(t.model);
  const made = (model: LedgerModel): string => {
    const seen = model.copy();
    return JSON.stringify(withoutRings(seen.standings(t.now)));
  };
  // The looks between may have rung and moved states; what was decided is what counts here.
  const stood = JSON.stringify(withoutRings(await t.standings()));
  const whole = stood === made(t.model);
  expect([made(before), made(t.model)], 'whole or not at all').toContain(stood);
  if (!whole) {
    t.model.entries.clear();
    for (const [id, entry] of before.entries) t.model.entries.set(id, entry);
  }
  t.count('workers killed in the middle of a change');
}

/** What was decided: states of time are read off the due time, which says the same. */
function withoutRings(standings: readonly Standing[]): unknown[] {
  return standings.map(({ id, state, due, snoozedUntil }) => ({
    id,
    due,
    snoozedUntil,
    settled: state === 'kept' || state === 'dropped' ? state : null,
  }));
}

async function restartBrowser(t: Torture): Promise<void> {
  t.forgetPage();
  await restart(t.desk);
  t.count('browsers restarted');
}

async function update(t: Torture): Promise<void> {
  t.forgetPage();
  await updateExtension(t.desk);
  t.count('extensions updated');
}

async function clockForward(t: Torture): Promise<void> {
  t.now += (t.pick([7, 31, 65, 250, 24 * 60]) ?? 0) * MINUTE;
  t.count('clock set forward');
}

async function clockBack(t: Torture): Promise<void> {
  t.now -= (t.pick([5, 60, 24 * 60]) ?? 0) * MINUTE;
  t.count('clock set back');
}

/** The disk has no room: a change is refused whole, nudges ring once all the same, and nothing is lost by it. */
async function fullDisk(t: Torture): Promise<void> {
  const worker = await t.worker();
  await worker.evaluate(async () => {
    const free = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse(null));
    await chrome.storage.local.set({ junk: 'x'.repeat(free - 40) });
  });
  const [refused] = await t.askAll([['promise.add', t.newPromise().body]]);
  expect(refused).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
  t.now += 45 * MINUTE;
  await t.look();
  if (t.random() < 0.5) await kill(t);
  await t.look();
  await (await t.worker()).evaluate(() => chrome.storage.local.remove('junk'));
  t.count('disks filled');
}

const ACTS: readonly [Act, weight: number][] = [
  [make, 22],
  [change, 22],
  [snoozeByNotification, 6],
  [twoTabs, 8],
  [kill, 7],
  [killInFlight, 8],
  [restartBrowser, 3],
  [update, 3],
  [clockForward, 14],
  [clockBack, 4],
  [fullDisk, 5],
];

function pickAct(random: () => number): Act {
  let at = random() * ACTS.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [act, weight] of ACTS) {
    at -= weight;
    if (at < 0) return act;
  }
  return make;
}

test(`${ROUNDS} rounds of torture leave the ledger as the model has it`, async () => {
  test.setTimeout(120_000 + ROUNDS * 15_000);
  const desk = await openDesk({ timeZone: ZONE });
  const start = beforeTheClocksChange();
  const torture = new Torture(desk, SEED, start);
  const began = Date.now();
  try {
    const { settings } = await torture.ask<{ settings: { houseRules: object } }>('consent.set', {
      given: true,
    });
    await torture.ask('settings.set', {
      patch: { houseRules: { ...settings.houseRules, quietHours: { ...QUIET, days: EVERY_DAY } } },
    });
    for (let round = 1; round <= ROUNDS; round++) {
      // Every kind of event takes part, however few the rounds.
      const act = ACTS[round - 1]?.[0] ?? pickAct(torture.random);
      await test.step(`round ${round}: ${act.name}`, async () => {
        await act(torture);
        // Time goes on between two events, and the ledger is looked at.
        torture.now += torture.below(50) * MINUTE;
        torture.now = Math.max(torture.now, start);
        await torture.look();
        await torture.compare();
      });
    }
  } finally {
    const days = ((torture.now - start) / DAY).toFixed(1);
    console.log(
      `torture: seed ${SEED}, ${ROUNDS} rounds, ${days} days on the clock, ${Math.round((Date.now() - began) / 1000)} s: ${Object.entries(
        torture.figures,
      )
        .map(([what, n]) => `${n} ${what}`)
        .join(', ')}`,
    );
    await closeDesk(desk);
  }
});

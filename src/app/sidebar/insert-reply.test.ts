/** What the agent is told after a click on "insert", for everything that the page can answer. */
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { SidebarContext } from './context.ts';
import type { ChatFollower } from './follow-chat.ts';
import { Inserter, isForeignDraft } from './insert-reply.ts';
import type { InsertHow, InsertResult, SidebarPage } from './page-port.ts';
import type { Reply } from './reply.ts';
import { SentWatcher } from './sent.ts';
import { INITIAL_STATE, type SidebarState } from './state.ts';

const KEY = 'chat:sarah kim';
const REPLY: Reply = {
  chatKey: KEY,
  scenario: 'tracking_stalled',
  stage: 'diagnosis',
  tiers: [],
  language: 'en',
  blocks: [],
  values: {},
  promiseId: null,
  touched: false,
};

function desk(answers: InsertResult[], clipboard = true) {
  const store = createStore<SidebarState>(() => ({
    ...INITIAL_STATE,
    phase: 'ready',
    chat: { key: KEY, title: 'Sarah Kim', phone: null, kind: 'person' },
    reply: REPLY,
  }));
  const asked: { text: string; how: InsertHow | undefined }[] = [];
  const copied: string[] = [];
  const page = {
    insert: (text: string, _key: string, _signal: AbortSignal, how?: InsertHow) => {
      asked.push({ text, how });
      return Promise.resolve(answers.shift() ?? { ok: true });
    },
    copy: (text: string) => {
      if (clipboard) copied.push(text);
      return Promise.resolve(clipboard);
    },
  } as Partial<SidebarPage> as SidebarPage;
  const context = {
    store,
    page,
    ask: () => Promise.resolve({ ok: true, value: null }),
    clock: { now: () => 0, timeZone: () => 'UTC' },
    signal: new AbortController().signal,
  } as unknown as SidebarContext;
  const sent = new SentWatcher(context, {} as ChatFollower);
  const inserter = new Inserter(context, sent);
  const notice = () => store.getState().notice;
  const act = async () => {
    notice()?.action?.run();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    insert: (text = 'words') => inserter.insert(REPLY, [], text, null),
    store,
    asked,
    copied,
    notice,
    act,
  };
}

const failed = (
  code: Extract<InsertResult, { ok: false }>['code'],
  landed: Extract<InsertResult, { ok: false }>['landed'] = 'no',
): InsertResult => ({ ok: false, code, landed });

const CASES: [string, InsertResult, string | undefined, { copied: boolean }][] = [
  ['it stands there', { ok: true }, 'inserted', { copied: false }],
  ['beside a draft', { ok: true, draft: 'mine' }, 'insertedBesideDraft', { copied: false }],
  ['another chat', failed('wrong-chat'), 'wrongChat', { copied: false }],
  [
    'another chat, it may stand in its own',
    failed('wrong-chat', 'unknown'),
    'wrongChatMaybe',
    { copied: false },
  ],
  ['another chat, it stands in its own', failed('wrong-chat', 'yes'), 'wrongChatMaybe', { copied: false }],
  ['it stands in the wrong one', failed('wrong-chat', 'elsewhere'), 'wrongChatElsewhere', { copied: false }],
  ['no box', failed('no-composer'), 'clipboard.no-composer', { copied: true }],
  ['closed to us', failed('read-only'), 'clipboard.read-only', { copied: true }],
  ['locked', failed('composer-off'), 'clipboard.composer-off', { copied: true }],
  ['not taken', failed('not-verified'), 'clipboard.not-verified', { copied: true }],
  ['taken, and not as it should be', failed('not-verified', 'yes'), 'checkComposer', { copied: false }],
  ['nobody knows', failed('not-verified', 'unknown'), 'checkComposer', { copied: false }],
  ['a caption is open', failed('media-editor-open'), 'clipboard.media-editor-open', { copied: true }],
  ['a caption opened on the way', failed('media-editor-open', 'yes'), 'checkComposer', { copied: false }],
  ['a GIF', failed('becomes-gif'), 'clipboard.becomes-gif', { copied: true }],
  ['an input method', failed('composing'), 'composing', { copied: false }],
  ['too long', failed('too-long'), 'too-long', { copied: false }],
  ['blanks', failed('nothing'), 'nothingToInsert', { copied: false }],
  ['busy', failed('busy'), 'busy', { copied: false }],
  ['the extension was updated', failed('aborted'), undefined, { copied: false }],
];

describe('told truly', () => {
  test.each(CASES)('%s', async (_name, answer, code, { copied }) => {
    const { insert, notice, copied: clipboard, store } = desk([answer]);
    await insert();
    expect(notice()?.code).toBe(code);
    expect(clipboard).toEqual(copied ? ['words'] : []);
    expect(store.getState().inserting).toBe(false);
  });

  test('neither inserted nor copied is said as such', async () => {
    const { insert, notice } = desk([failed('no-composer')], false);
    await insert();
    expect(notice()?.code).toBe('neitherInsertedNorCopied');
  });

  test('the page’s own words say why', async () => {
    const { insert, notice } = desk([{ ...failed('read-only'), says: 'Only admins' } as InsertResult]);
    await insert();
    expect(notice()?.values.reason).toContain('Only admins');
  });
});

describe('a draft of the agent’s own', () => {
  test('is offered to be replaced, comes back by undo, and forth again', async () => {
    const { insert, notice, act, asked } = desk([
      { ok: true, draft: 'mine' },
      { ok: true, draft: 'minewords' },
      { ok: true, draft: 'words' },
      { ok: true, draft: 'minewords' },
    ]);
    await insert();
    expect(notice()?.action?.code).toBe('replaceDraft');
    await act();
    expect(notice()).toMatchObject({ code: 'draftReplaced', stays: true, action: { code: 'undo' } });
    await act();
    expect(notice()).toMatchObject({ code: 'draftBack', stays: true, action: { code: 'undo' } });
    await act();
    expect(notice()?.code).toBe('draftReplaced');
    expect(asked.map((a) => [a.text, a.how?.mode])).toEqual([
      ['words', undefined],
      ['words', 'replace'],
      ['minewords', 'replace'],
      ['words', 'replace'],
    ]);
  });

  test('that may be gone is on the clipboard', async () => {
    const { insert, notice, act, copied } = desk([
      { ok: true, draft: 'mine' },
      { ok: false, code: 'not-verified', landed: 'unknown', draft: 'minewords' },
    ]);
    await insert();
    await act();
    expect([notice()?.code, copied]).toEqual(['draftOnClipboard', ['minewords']]);
  });

  test('is not what we have put there ourselves', async () => {
    const { insert, notice, asked } = desk([{ ok: true }, { ok: true, draft: 'first' }]);
    await insert('first');
    await insert('second');
    expect(notice()?.code).toBe('inserted');
    expect(asked[1]?.how?.follows).toEqual(['first']);
  });

  test.each<[string, string[], boolean]>([
    ['', [], false],
    [' \n', [], false],
    ['mine', [], true],
    ['first', ['first'], false],
    ['first\n\nsecond', ['first', 'second'], false],
    ['first, or so', ['first'], true],
    ['first first', ['first'], true],
    ['Bonjour !\n\nla suite', ['Bonjour\u00a0!', 'la\r\nsuite'], false],
  ])('%j after %j: %s', (draft, ours, foreign) => {
    expect(isForeignDraft(draft, ours)).toBe(foreign);
  });
});

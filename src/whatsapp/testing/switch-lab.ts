/**
 * Two chats with compose boxes, and every way from one to the other. The page may keep an editor per chat, so that a
 * late paste goes where it was meant; or one editor for all, so that it lands in whatever chat is open by then.
 */
import { mainHtml, pageHtml } from '../../../e2e/instrument/page.ts';
import { ORDER_TALK } from '../../../e2e/instrument/talks.ts';
import { type ComposerLab, createComposerLab } from './composer-lab.ts';

export type SwitchOrder = 'header-first' | 'messages-first' | 'composer-first' | 'rebuilt' | 'there-and-back';

export interface SwitchOptions {
  editors: 'own' | 'shared';
  order: SwitchOrder;
  /** The box names its chat, as since 2026; else its label is the same for all. */
  named: boolean;
  /** Milliseconds between the parts of a switch. */
  apart: number;
  pasteDelay: number;
  drafts: { a: string; b: string };
  titles?: Record<'a' | 'b', string>;
}

type Key = 'a' | 'b';
const TITLES: Record<Key, string> = { a: 'Sarah Kim', b: 'Omar Haddad' };

export interface SwitchLab {
  /** The text of a chat's compose box, open or not. */
  text(chat: Key): string;
  sent(): number;
  switch(): Promise<void>;
  destroy(): void;
  /** Whether the words have come into chat B at all. */
  strayed(): boolean;
  /** How often chat B held such words at the beginning of a task, when a user could have sent them. */
  exposed(): number;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function query(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

export async function createSwitchLab(options: SwitchOptions, words: string): Promise<SwitchLab> {
  const { editors, order, named, apart, pasteDelay, drafts, titles = TITLES } = options;
  document.body.innerHTML = pageHtml({ ...ORDER_TALK, title: titles.a }, { era: 'E4', namedComposer: named });
  const label = (chat: Key) => (named ? `Type a message to ${titles[chat]}` : 'Type a message');
  const make = (footer: Element, chat: Key): ComposerLab =>
    createComposerLab(footer, label(chat), { pasteDelay });
  const footerOf = () => query('#main footer');

  let composing: Key = 'a';
  let exposed = 0;
  let strayed = false;
  const kept: Record<Key, string> = { ...drafts };
  const first = make(footerOf(), 'a');
  const labs: Record<Key, ComposerLab> = {
    a: first,
    b: editors === 'shared' ? first : make(document.createElement('footer'), 'b'),
  };
  await labs.a.setText(drafts.a);
  if (editors === 'own') {
    await labs.b.setText(drafts.b);
    labs.b.hide();
  }
  const text = (chat: Key) => {
    if (editors === 'own') return labs[chat].model();
    return composing === chat ? labs[chat].model() : kept[chat];
  };
  labs.b.onChange(() => {
    const look = () => {
      if (text('b').includes(words)) exposed++;
    };
    if (!text('b').includes(words)) return;
    strayed = true;
    setTimeout(look);
  });

  const header = (chat: Key) => {
    query('[data-testid=conversation-info-header-chat-title]').textContent = titles[chat];
  };
  const messages = (chat: Key) => {
    for (const [i, row] of document.querySelectorAll('#main [data-id]').entries())
      row.setAttribute('data-id', `${chat === 'a' ? 'A' : 'B'}C${`${i}`.padStart(18, '0')}`);
  };
  const composer = async (chat: Key) => {
    if (composing === chat) return;
    if (editors === 'own') {
      labs[composing].hide();
      composing = chat;
      labs[chat].show(footerOf(), label(chat));
      return;
    }
    kept[composing] = labs.a.model();
    composing = chat;
    labs.a.show(footerOf(), label(chat));
    await labs.a.setText(kept[chat]);
  };
  const rebuild = async (chat: Key) => {
    const holder = document.createElement('div');
    holder.innerHTML = mainHtml(ORDER_TALK, { era: 'E4', namedComposer: named });
    const main = holder.firstElementChild;
    if (main) query('#main').replaceWith(main);
    header(chat);
    messages(chat);
    await composer(chat);
  };
  messages('a');

  const ORDERS: Record<SwitchOrder, (() => unknown)[]> = {
    'header-first': [() => header('b'), () => messages('b'), () => composer('b')],
    'messages-first': [() => messages('b'), () => header('b'), () => composer('b')],
    'composer-first': [() => composer('b'), () => messages('b'), () => header('b')],
    rebuilt: [() => rebuild('b')],
    'there-and-back': [() => rebuild('b'), () => rebuild('a')],
  };
  return {
    text,
    exposed: () => exposed,
    strayed: () => strayed,
    sent: () => labs.a.sent() + (editors === 'own' ? labs.b.sent() : 0),
    async switch() {
      for (const [i, part] of ORDERS[order].entries()) {
        // A page that changes all at once does it in one go.
        if (i > 0 && apart > 0) await pause(apart);
        const done = part();
        if (apart > 0 || order === 'there-and-back') await done;
      }
    },
    destroy() {
      labs.a.destroy();
      if (editors === 'own') labs.b.destroy();
      document.body.replaceChildren();
    },
  };
}

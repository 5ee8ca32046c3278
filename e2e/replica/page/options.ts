/** What the URL (or, behind it, the serving test) may ask of the replica. See README.md. */

export interface Options {
  /** New messages, answers and presence come by themselves. */
  living: boolean;
  theme: 'light' | 'dark' | null;
  dir: 'ltr' | 'rtl' | null;
  lang: string;
  hour12: boolean;
  /** Milliseconds for which header and messages disagree after a chat switch (doc §14.7). */
  slow: number;
  /** Which of the two changes first while `slow`. */
  order: 'header-first' | 'messages-first';
  /** The contenteditable node is replaced whenever the box turns filled or empty (doc §7). */
  replaceNode: boolean;
  /** Milliseconds between a paste event and the insertion; 0 is the next microtasks. */
  paste: number;
  /** Opening a chat puts the caret into the composer. */
  focus: boolean;
  /** Ticks of sent messages move on. */
  ticks: boolean;
  /** Where key handlers sit: as on the page, or before everybody else. */
  keys: 'bubble' | 'capture';
  /** Only the last n rows hold content, older ones are shells until scrolled to (doc §5.7). 0 = all. */
  virtual: number;
  /** What the search over the list is made of: an input today, an editor before mid-2026 (doc §3). */
  search: 'input' | 'editable';
  /** How many chats there are; invented ones fill the list up. 0 = the samples alone. */
  chats: number;
  /** The page takes clicks on links to a number (doc §10). */
  links: boolean;
  /** A number on WhatsApp, as the page formats it, with which there is no chat yet: only a link leads to it. */
  reachable: string | null;
  /** Title of a chat to open at once. */
  open: string | null;
  /** What a page to come might have changed: see broken.ts. */
  broken: readonly string[];
  /** Title of the only chat in which it is broken. */
  brokenIn: string | null;
  /** Title of a chat whose contact is blocked: words stand where the compose box would. */
  blocked: string | null;
  reset: boolean;
}

function read(): URLSearchParams {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="replica-options"]');
  const merged = new URLSearchParams();
  // Later ones win: the URL over the serving test, and within one of them the last.
  for (const source of [meta?.content ?? '', location.search])
    for (const [key, value] of new URLSearchParams(source)) merged.set(key, value);
  return merged;
}

function parse(query: URLSearchParams): Options {
  const on = (key: string, otherwise: boolean): boolean => {
    const value = query.get(key);
    return value === null ? otherwise : value !== '0' && value !== 'false';
  };
  const count = (key: string): number => Math.max(0, Number(query.get(key) ?? 0) || 0);
  const theme = query.get('theme');
  const dir = query.get('dir');
  return {
    living: on('living', true),
    theme: theme === 'dark' || theme === 'light' ? theme : null,
    dir: dir === 'rtl' || dir === 'ltr' ? dir : null,
    lang: query.get('lang') ?? 'en',
    hour12: on('hour12', false),
    slow: count('slow'),
    order: query.get('order') === 'messages-first' ? 'messages-first' : 'header-first',
    replaceNode: on('replaceNode', false),
    paste: count('paste'),
    focus: on('focus', true),
    ticks: on('ticks', true),
    keys: query.get('keys') === 'capture' ? 'capture' : 'bubble',
    virtual: count('virtual'),
    search: query.get('search') === 'editable' ? 'editable' : 'input',
    chats: count('chats'),
    links: on('links', true),
    reachable: query.get('reachable'),
    open: query.get('open'),
    broken: (query.get('broken') ?? '').split(',').filter((part) => part !== ''),
    brokenIn: query.get('brokenIn'),
    blocked: query.get('blocked'),
    reset: on('reset', false),
  };
}

export const options: Options = parse(read());

/**
 * The shape of the page for a bug report. What a page says can stand in any of its attributes, so nothing is copied
 * out of it: a value is told word by word, and a word that is not one of the interface's own, listed here, is a star.
 */
import { clocksIn, type HealthReport } from './health.ts';
import { composerVerdict, readHeader } from './read-chat.ts';
import { MAIN, MAIN_FOOTER, MAIN_HEADER, PANE_SIDE } from './selectors.ts';

/** Structure and counts: no word, name, number or id of any chat. */
export interface Diagnosis {
  health: HealthReport;
  reading: { ms: number; messages: number };
  /** Does the compose box's label name the chat in the header? `none` without a header. */
  composer: string;
  present: Record<string, boolean>;
  shape: Record<string, number>;
  testids: Record<string, number>;
  icons: Record<string, number>;
  roles: Record<string, number>;
  /** Names of `data-*` attributes. */
  data: Record<string, number>;
  markers: Record<string, number>;
  /** Grammar of `data-id`, not the ids. */
  ids: { prefixed: number; bare: number; other: number };
  lang: string;
  dir: string;
  /** Header, last message and footer as nested tags. */
  outlines: Record<string, string[]>;
}

/** Words of which names of parts are made. */
const OWN_WORDS = new Set(
  `add addon album app area ask attach audio author avatar back banner bar block body bottom box bubble business button
  caption card cell chat check chevron clock close cols community compose composer container contact content conv
  conversation copy copyable danger dbl dblcheck default delete delivered detail details dialog divider document down
  drawer drop edit editor emoji end error expressions field file filled flow footer form forward forwarded frame gif grid
  group header history ic icon id image in index info input item key label left lexical line link list location lock main
  media mention menu message messages meta mic more msg name nav notification number open order outline outlined overlay
  pane panel pause pdf pending photo picture pill pin plain play player plus poll popup pre preview primary profile psa ptt
  quote quoted reaction read recalled refreshed region reply right role root rounded row scroll scroller scrolltracepolicy
  search secondary select selectable send sender sent shell side small source star start state status sticker sub subtitle
  system tab tail template text textbox thumb tile time timestamp title toolbar top track type unread user vcard verified
  video view viewer virtualized voice wa wave wds web wrapper write x`.split(/\s+/),
);
const TAGS = new Set(
  `a article aside b blockquote br button canvas code del div em figure footer form h1 h2 h3 header i img input label li
  main nav ol p path pre section span strong svg time title ul video`.split(/\s+/),
);
const ROLES = new Set(
  `alert application article banner button cell checkbox complementary contentinfo dialog document feed form grid gridcell
  group heading img link list listbox listitem log main menu menuitem navigation none note option presentation progressbar
  region row rowgroup search searchbox separator slider status switch tab table tablist tabpanel textbox toolbar tooltip
  tree treeitem`.split(/\s+/),
);
const LANGUAGES = new Set(
  `af ar az bg bn ca cs da de el en es et fa fi fr ga gu he hi hr hu hy id it ja ka kk kn ko lt lv mk ml mr ms nb nl no pa
  pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh`.split(/\s+/),
);

const MARKERS = [
  '.message-in',
  '.message-out',
  '.copyable-text',
  '.selectable-text',
  '._aupe',
  '.quoted-mention',
  '.focusable-list-item',
  '[data-pre-plain-text]',
  '[data-virtualized]',
  '[contenteditable=true]',
  '[data-lexical-editor]',
];

/** A page holds some ten thousand elements; a hostile one any number. */
const MOST_ELEMENTS = 20_000;
const MOST_VALUES = 40;
const MOST_LINES = 60;

/** A value as the interface's own words; anything else in it is a star, digits are a hash. */
function ownWords(value: string): string {
  return value
    .slice(0, 120)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, 8)
    .map((word) => (OWN_WORDS.has(word) ? word : /^\d+$/.test(word) ? '#' : '*'))
    .join('-')
    .replace(/([*#])(?:-[*#])+/g, '$1');
}

const role = (value: string) => (ROLES.has(value) ? value : '*');
const tag = (element: Element) => (TAGS.has(element.localName) ? element.localName : '*');

class Tally {
  readonly #counts = new Map<string, number>();

  add(value: string): void {
    const known = this.#counts.has(value) || this.#counts.size < MOST_VALUES ? value : '(more)';
    this.#counts.set(known, (this.#counts.get(known) ?? 0) + 1);
  }

  toObject(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

const says = (node: Node) => (node.textContent ?? '').trim() !== '';

/** Nested tags with what is told of them; a chain of bare elements is one line. */
function outline(root: Element | null): string[] {
  const lines: string[] = [];
  const open: { element: Element; depth: number; chain: string }[] = [];
  if (root) open.push({ element: root, depth: 0, chain: '' });
  for (let next = open.pop(); next && lines.length < MOST_LINES; next = open.pop()) {
    const { element, depth, chain } = next;
    const marks = [...element.attributes].slice(0, 30).flatMap(({ name, value }) => {
      if (name === 'role') return [`role=${role(value)}`];
      if (name === 'data-testid' || name === 'data-icon') return [`${name.slice(5)}=${ownWords(value)}`];
      if (name.startsWith('data-')) return [`data-${ownWords(name.slice(5))}`];
      return name === 'contenteditable' || name === 'aria-label' || name === 'dir' ? [name] : [];
    });
    const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && says(node));
    const path = `${chain}${tag(element)}`;
    const only = element.childElementCount === 1 && marks.length === 0 && !text;
    if (only && element.firstElementChild && path.length < 60) {
      open.push({ element: element.firstElementChild, depth, chain: `${path}>` });
      continue;
    }
    lines.push([`${depth} ${path}`, ...marks, ...(text ? ['text'] : [])].join(' '));
    // The drawing of an icon says nothing.
    if (element.localName === 'svg') continue;
    for (const child of [...element.children].slice(0, 20).reverse())
      open.push({ element: child, depth: depth + 1, chain: '' });
  }
  return lines;
}

/** The last message, or where nothing is known as one: what stands around the last clock that is shown. */
function lastMessage(main: Element): Element | null {
  const row = [...main.querySelectorAll('[role=row], [data-id]')].at(-1);
  if (row) return row;
  const clock = clocksIn(main, 200).at(-1);
  let around = clock?.parentElement ?? null;
  // A message prints its clock once or twice; what holds more is the list.
  while (
    around?.parentElement &&
    around.parentElement !== main &&
    clocksIn(around.parentElement, 3).length < 3
  )
    around = around.parentElement;
  return around;
}

function languageOf(lang: string): string {
  const [base = '', region = ''] = lang.toLowerCase().split(/[-_]/);
  if (!LANGUAGES.has(base)) return lang === '' ? '' : '*';
  return /^[a-z]{2}$/.test(region) ? `${base}-${region}` : base;
}

/**
 * Describes the conversation pane's structure.
 * @param ms how long the reading behind `health` took
 */
export function diagnose(
  document: Document,
  { health, ms, messages }: { health: HealthReport; ms: number; messages: number },
): Diagnosis {
  const main = document.querySelector(MAIN);
  const root = main ?? document.body;
  const tallies = { testids: new Tally(), icons: new Tally(), roles: new Tally(), data: new Tally() };
  const ids = { prefixed: 0, bare: 0, other: 0 };
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  for (let at: Element | null = root; at && elements < MOST_ELEMENTS; elements++) {
    for (const { name, value } of at.attributes) {
      if (name === 'role') tallies.roles.add(role(value));
      else if (name === 'data-testid') tallies.testids.add(ownWords(value));
      else if (name === 'data-icon') tallies.icons.add(ownWords(value));
      else if (name === 'data-id') {
        if (/^(?:true|false)_/.test(value)) ids.prefixed++;
        else if (/^[0-9A-F]{16,32}$/.test(value)) ids.bare++;
        else ids.other++;
      } else if (name.startsWith('data-')) tallies.data.add(ownWords(name.slice(5)));
    }
    deepest = Math.max(deepest, depth);
    let next: Element | null = at.firstElementChild;
    if (next) depth++;
    for (; !next && at && at !== root; ) {
      next = at.nextElementSibling;
      if (next) break;
      at = at.parentElement;
      depth--;
    }
    at = next;
  }
  const count = (selector: string) => root.querySelectorAll(selector).length;
  const header = readHeader(document);
  const { lang, dir } = document.documentElement;
  return {
    health,
    reading: { ms: Math.round(ms * 10) / 10, messages },
    composer: header ? composerVerdict(document, header.title) : 'none',
    present: Object.fromEntries(
      ['#app', '#side', PANE_SIDE, MAIN, MAIN_HEADER, MAIN_FOOTER].map((s) => [
        s,
        document.querySelector(s) !== null,
      ]),
    ),
    shape: {
      elements,
      depth: deepest,
      headers: count('header'),
      footers: count('footer'),
      rows: count('[role=row]'),
      editable: count('[contenteditable]'),
      editableInFooter: count('footer [contenteditable]'),
      clocks: main ? clocksIn(main, 999).length : 0,
    },
    testids: tallies.testids.toObject(),
    icons: tallies.icons.toObject(),
    roles: tallies.roles.toObject(),
    data: tallies.data.toObject(),
    markers: Object.fromEntries(MARKERS.map((s) => [s, count(s)])),
    ids,
    lang: languageOf(lang),
    dir: ['', 'ltr', 'rtl', 'auto'].includes(dir) ? dir : '*',
    outlines: main
      ? {
          header: outline(main.querySelector('header') ?? [...main.children].find(says) ?? null),
          message: outline(lastMessage(main)),
          footer: outline(main.querySelector('footer') ?? main.lastElementChild),
        }
      : {},
  };
}

/**
 * A compose box as it was before Lexical (until August 2023): a plain contenteditable whose only model is its DOM. A
 * synthetic paste does nothing in it, unless the page took pastes itself; `input` shows Send, Enter sends.
 */
export interface PlainLabOptions {
  /** 2021: no role, the placeholder beside the box; 2022: role and title. */
  era?: 'E0' | 'E1';
  tab?: '10' | '9' | '6' | '1';
  /** The page takes pastes itself: some builds did. */
  takesPaste?: boolean;
  whiteSpace?: 'pre-wrap' | 'normal';
}

export interface PlainLab {
  /** As the page would send it. */
  readonly text: () => string;
  readonly sent: () => number;
  readonly pastes: () => number;
  readonly box: () => HTMLElement;
  /** What stands there already, as the page would have drawn it. */
  setHtml(html: string): void;
  /** Puts the caret behind so many characters of a text node of the box, counted from 0. */
  caret(node: number, offset: number): void;
}

/** Builds the lab inside an existing `#main footer`. */
export function createPlainLab(footer: Element, options: PlainLabOptions = {}): PlainLab {
  const { era = 'E1', tab = '10', takesPaste = false, whiteSpace = 'pre-wrap' } = options;
  let sent = 0;
  let pastes = 0;
  const area = document.createElement('div');
  area.className = 'copyable-area';
  const placeholder = document.createElement('div');
  placeholder.textContent = 'Type a message';
  const box = document.createElement('div');
  box.className = 'copyable-text selectable-text';
  box.setAttribute('contenteditable', 'true');
  box.dataset.tab = tab;
  box.dir = 'ltr';
  if (era === 'E1') {
    box.setAttribute('role', 'textbox');
    box.title = 'Type a message';
  }
  box.style.cssText = `min-height:20px;width:300px;white-space:${whiteSpace}`;
  const button = document.createElement('button');
  const icon = document.createElement('span');
  button.append(icon);
  area.append(placeholder, box);
  footer.replaceChildren(area, button);

  // The last line feed of a box is only there to give its last line room.
  // biome-ignore lint/performance/useDomNodeTextContent: lines as the page drew them are what is asked for
  const text = () => box.innerText.replace(/\n$/, '').replaceAll('\u00a0', ' ');
  const show = () => {
    const filled = box.textContent !== '';
    icon.dataset.icon = filled ? 'send' : 'ptt';
    if (era === 'E1') icon.dataset.testid = filled ? 'compose-btn-send' : 'ptt';
    placeholder.style.visibility = filled ? 'hidden' : '';
  };
  button.addEventListener('click', () => {
    if (icon.dataset.icon === 'send') sent++;
  });
  box.addEventListener('input', show);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    sent++;
  });
  box.addEventListener('paste', (event) => {
    pastes++;
    if (!takesPaste) return;
    event.preventDefault();
    const words = event.clipboardData?.getData('text/plain') ?? '';
    document.execCommand('insertText', false, words);
  });
  show();
  return {
    text,
    sent: () => sent,
    pastes: () => pastes,
    box: () => box,
    setHtml(html) {
      box.innerHTML = html;
      show();
    },
    caret(node, offset) {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      let at = walker.nextNode();
      for (let i = 0; i < node; i++) at = walker.nextNode();
      box.focus();
      if (at) document.getSelection()?.collapse(at, offset);
    },
  };
}

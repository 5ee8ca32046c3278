/** What a user sees in the panel, measured: its words, their contrast, whether anything sticks out or has no name. */
import type { Page } from 'playwright';

export interface Words {
  text: string;
  /** The customer's or outgoing words, a name, a number: not words of our interface. */
  foreign: boolean;
  where: string;
}

/** Every visible text of the panel, with placeholders, titles and labels. */
export function visibleWords(page: Page): Promise<Words[]> {
  return page.evaluate(() => {
    const root = document.querySelector('anxin-sidebar')?.shadowRoot;
    if (!root) return [];
    const found: { text: string; foreign: boolean; where: string }[] = [];
    const FOREIGN = [
      '.script-editor',
      'q',
      'h1',
      '.fact-value',
      'option[value*="/"]',
      '[lang]:not(:host)',
      '.promise-row-who',
      '.waiting-drafts',
      '.error-example q',
    ].join(',');
    const where = (element: Element): string =>
      `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.split(' ').join('.')}` : ''}`;
    const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const add = (element: Element, text: string | null): void => {
      const words = text?.trim();
      if (words)
        found.push({ text: words, foreign: element.closest(FOREIGN) !== null, where: where(element) });
    };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.localName === 'option' || !shown(element)) continue;
      add(element, node.textContent);
    }
    for (const element of root.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (!shown(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) add(element, element.getAttribute(name));
    }
    for (const select of root.querySelectorAll('select'))
      if (shown(select)) add(select, select.selectedOptions[0]?.textContent ?? null);
    return found;
  });
}

export interface Contrast {
  text: string;
  ratio: number;
  colours: string;
  where: string;
}

/** Visible texts whose contrast with what is painted behind them is below the wanted ratio. */
export function poorContrast(page: Page, wanted = 4.5): Promise<Contrast[]> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('anxin-sidebar')?.shadowRoot;
    if (!root) return [];
    type Colour = [number, number, number, number];
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const parse = (css: string): Colour => {
      if (!context) return [0, 0, 0, 1];
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = (top: Colour, under: Colour): Colour => {
      const a = top[3];
      const mix = (i: 0 | 1 | 2): number => top[i] * a + under[i] * (1 - a);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = ([r, g, b]: Colour): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
        const c = value / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const parentOf = (element: Element): Element | null =>
      element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
    const behind = (element: Element): Colour => {
      const layers: Colour[] = [];
      for (let up: Element | null = element; up && up.localName !== 'html'; up = parentOf(up)) {
        const colour = parse(getComputedStyle(up).backgroundColor);
        if (colour[3] > 0) layers.push(colour);
        if (colour[3] === 1) break;
      }
      return layers.reverse().reduce<Colour>((under, top) => over(top, under), [255, 255, 255, 1]);
    };
    const opacity = (element: Element): number => {
      let product = 1;
      for (let up: Element | null = element; up; up = parentOf(up))
        product *= Number(getComputedStyle(up).opacity);
      return product;
    };
    const poor: { text: string; ratio: number; colours: string; where: string }[] = [];
    const check = (element: Element, text: string, css: string): void => {
      // A control that cannot be used just now is exempt, as in WCAG 1.4.3.
      if (element.closest(':disabled')) return;
      const back = behind(element);
      const ink = parse(css);
      const front = over([ink[0], ink[1], ink[2], ink[3] * opacity(element)], back);
      const [light, dark] = [luminance(front), luminance(back)].sort((a, b) => b - a) as [number, number];
      const ratio = (light + 0.05) / (dark + 0.05);
      if (ratio < wanted)
        poor.push({
          text: text.slice(0, 40),
          ratio: Math.round(ratio * 100) / 100,
          colours: `${css} on rgb(${back.slice(0, 3).map(Math.round).join(' ')})`,
          where: `${element.localName}.${element.getAttribute('class') ?? ''}`,
        });
    };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || element.localName === 'option') continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden'))
        continue;
      check(element, text, getComputedStyle(element).color);
    }
    for (const field of root.querySelectorAll<HTMLInputElement>(
      'input[type=text], input[type=search], select',
    )) {
      if (!field.checkVisibility()) continue;
      check(field, field.value || field.placeholder, getComputedStyle(field).color);
      if (!field.value && field.placeholder)
        check(field, field.placeholder, getComputedStyle(field, '::placeholder').color);
    }
    return poor;
  }, wanted);
}

/** Elements of the panel that stick out of it sideways, or hold more than they show. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('anxin-sidebar')?.shadowRoot;
    const panel = root?.querySelector('.panel');
    if (!root || !panel) return ['no panel'];
    const { left, right } = panel.getBoundingClientRect();
    const out: string[] = [];
    for (const element of panel.querySelectorAll('*')) {
      if (!element.checkVisibility() || element.closest('.resizer, .visually-hidden, svg')) continue;
      const name = `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent?.trim().slice(0, 30)}"`;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.left < left - 1 || box.right > right + 1)) out.push(`out: ${name}`);
      // A field scrolls within itself by nature.
      if (element.localName === 'input' || element.localName === 'select') continue;
      const { overflowX } = getComputedStyle(element);
      if (overflowX !== 'visible' && overflowX !== 'hidden' && element.scrollWidth > element.clientWidth + 1)
        out.push(`scrolls: ${name}`);
    }
    return out;
  });
}

/** Controls of the panel without a name, and fields of it that show no focus. */
export function nameless(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('anxin-sidebar')?.shadowRoot;
    if (!root) return ['no panel'];
    const bad: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>(
      'button, input, select, textarea, a[href], [role=button], [role=textbox], [role=slider], [role=switch], [role=tab], [role=img]',
    )) {
      if (!element.checkVisibility()) continue;
      const labels =
        'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
      const name =
        element.getAttribute('aria-label') ??
        (element.getAttribute('aria-labelledby')
          ? root.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent
          : null) ??
        (labels.map((label) => label.textContent?.trim()).join(' ') ||
          (element instanceof HTMLButtonElement ? element.textContent : null) ||
          element.title);
      if (!name?.trim()) bad.push(element.outerHTML.slice(0, 120));
    }
    return bad;
  });
}

/** Controls that look the same with the keyboard's focus as without it. */
export async function focusUnseen(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  await page.evaluate(() =>
    document.querySelector('anxin-sidebar')?.shadowRoot?.querySelector<HTMLElement>('.resizer')?.focus(),
  );
  for (let i = 0; i < 100; i++) {
    await page.keyboard.press('Tab');
    const look = await page.evaluate(() => {
      const element = document.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;
      if (!element) return null;
      const print = (): string => {
        const style = getComputedStyle(element);
        const outline = style.outlineStyle === 'none' || style.outlineWidth === '0px' ? '' : style.outline;
        return [
          outline,
          style.boxShadow,
          style.borderColor,
          style.backgroundColor,
          style.backgroundImage,
        ].join('|');
      };
      const with_ = print();
      element.blur();
      const without = print();
      element.focus();
      return { same: with_ === without, name: element.outerHTML.slice(0, 100) };
    });
    if (!look) break;
    if (look.same) unseen.push(look.name);
  }
  return unseen;
}

/** Fades are over: only then is a colour to be judged. One that is called off (its element has gone) is over as well. */
export async function fadesOver(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .querySelector('anxin-sidebar')
        ?.shadowRoot?.getAnimations()
        .map((fade) => fade.finished) ?? [],
    ),
  );
}

/** The built extension on pages of every year: the customer is named, the problem recognised, the reply there. */
import { expect, test } from 'playwright/test';
import { settingOf } from '../instrument/chats.ts';
import type { Moment } from '../instrument/conversation.ts';
import { localeOf } from '../instrument/locales/table.ts';
import { mixed } from '../instrument/mixed.ts';
import type { PageOptions } from '../instrument/page.ts';
import { type Scene, tell } from '../instrument/script.ts';
import { showPage } from '../instrument/serve.ts';
import { panelOf } from '../story/stage.ts';
import { agree, ask, closeDesk, type Desk, openDesk, shownReply } from './support/desk.ts';

const TIME_ZONE = 'Asia/Shanghai';
let desk: Desk;

test.beforeAll(async () => {
  desk = await openDesk({ timeZone: TIME_ZONE });
  await agree(desk);
});
test.afterAll(async () => {
  await closeDesk(desk);
});

/** So many minutes ago, on the wall clock of the agent's zone. */
function ago(minutes: number): Moment {
  const parts = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone: TIME_ZONE,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(Date.now() - minutes * 60_000);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute') };
}

const said = (who: 0 | 'us', minutes: number, text: string): Scene[] => {
  const { hour, minute, ...day } = ago(minutes);
  return [{ day }, { who, at: `${hour}:${minute}`, kind: 'text', text }];
};

/** A customer who asks again where the order is, and nobody has answered yet. */
const askedAgain = (): Scene[] => [
  ...said('us', 3 * 1440, 'Your throw left us this morning. Tracking number: LV482093152CN'),
  ...said(0, 14, "hi, it's me again"),
  ...said(0, 14, "order #20417 hasn't moved for 5 days now"),
  ...said(0, 14, 'I keep refreshing the tracking and there is just nothing new'),
  ...said(0, 14, "is it lost? it's for my mom's birthday so I'm getting a bit worried"),
];

const PAGES: readonly (PageOptions & { name: string; language: string })[] = [
  { name: 'E0', era: 'E0', language: 'fr' },
  { name: 'E1', era: 'E1', language: 'en' },
  { name: 'E2', era: 'E2', language: 'tr' },
  { name: 'E3', era: 'E3', language: 'pt-br' },
  { name: 'E3b', era: 'E3b', language: 'de' },
  { name: 'E4', era: 'E4', language: 'en' },
  { name: 'E5', era: 'E5', language: 'es' },
  { name: 'E3 and E4 on one page', ...mixed('E4', 'E3'), language: 'en-24' },
  { name: 'E4 from right to left', era: 'E4', language: 'ar' },
  { name: 'E4 in Chinese', era: 'E4', language: 'zh-cn-12' },
];

for (const { name, language, ...options } of PAGES)
  test(name, async () => {
    const { page } = desk;
    await page.goto('about:blank');
    await ask(desk, 'data.wipe');
    desk.complaints.length = 0;
    const locale = localeOf(language);
    const chat = tell(askedAgain(), settingOf('saved', locale), locale);
    await showPage(page, chat, { ...options, decoys: true, dayGroups: true });

    const panel = panelOf(page);
    await expect(panel.getByRole('heading', { name: 'Sarah Kim' })).toBeVisible();
    await expect(panel.getByLabel('Writes')).toHaveValue('en');
    await expect(panel.getByRole('combobox', { name: 'Scenario' })).toHaveValue('tracking_stalled');
    // The minute as this language prints it, on this machine's clock.
    await expect(panel.getByText(/waiting 1[456] min/)).toBeVisible();
    await expect(panel.getByRole('button', { name: /order number: 20417/ })).toBeVisible();
    await expect.poll(() => shownReply(page)).toContain('Sarah');
    const { x = -1, width = 0 } = (await panel.locator('.panel').boundingBox()) ?? {};
    expect(x === 0, 'at the left of a page from right to left').toBe(locale.dir === 'rtl');
    expect(width).toBeGreaterThan(300);
    expect(desk.complaints).toEqual([]);
    expect(desk.browser.served?.requests).toEqual([]);
  });

import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { DEFAULT_HOUSE_RULES } from '../../../core/scripts/house-rules.ts';
import { startPage } from '../testing/render-page.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

describe('house rules', () => {
  it('are saved as figures, and can be reset to the defaults', async () => {
    const { stored } = await startPage({ route: 'settings' });
    await field('Customs usually take, to').fill('9');
    await field('Voucher code').fill(' SORRY15 ');
    await button('Save house rules').click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Saved.');
    expect(stored().settings).toMatchObject({ houseRules: { customsDays: [2, 9], discountCode: 'SORRY15' } });
    await button('Reset to defaults').click();
    await expect.element(field('Customs usually take, to')).toHaveValue('5');
    await button('Save house rules').click();
    await expect.poll(() => stored().settings).toMatchObject({ houseRules: DEFAULT_HOUSE_RULES });
  });

  it('working days and quiet hours, and refuse a week without a day', async () => {
    const { stored } = await startPage({ route: 'settings' });
    const rules = () => (stored().settings as { houseRules: Record<string, unknown> }).houseRules;
    await page.getByLabelText('Working hours, your clock, to').fill('18:30');
    const week = page.getByRole('group', { name: 'Working hours, your clock' });
    await week.getByRole('checkbox', { name: 'Sat' }).click();
    await page.getByRole('checkbox', { name: 'On', exact: true }).click();
    await page.getByLabelText('Quiet hours, your clock, from').fill('22:00');
    await button('Save house rules').click();
    await expect.poll(rules).toMatchObject({
      workHours: { from: 540, to: 1110, days: [1, 2, 3, 4, 5] },
      quietHours: { from: 1320, to: 480, days: [0, 1, 2, 3, 4, 5, 6] },
    });
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'])
      await week.getByRole('checkbox', { name: day }).click();
    await button('Save house rules').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Choose at least one day.');
    expect(rules()).toMatchObject({ workHours: { days: [1, 2, 3, 4, 5] } });
  });

  it('business days and public holidays, a week of them as one span', async () => {
    const { stored } = await startPage({ route: 'settings' });
    const rules = () => (stored().settings as { houseRules: Record<string, unknown> }).houseRules;
    await page.getByRole('group', { name: 'Business days' }).getByRole('checkbox', { name: 'Fri' }).click();
    await field('Public holidays').fill('2026-12-25, 2026-12-31..2027-01-02');
    await button('Save house rules').click();
    await expect.poll(rules).toMatchObject({
      businessDays: [1, 2, 3, 4],
      holidays: ['2026-12-25', '2026-12-31', '2027-01-01', '2027-01-02'],
    });
    await field('Public holidays').fill('Christmas');
    await button('Save house rules').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Write each day like 2026-12-25');
    expect(rules()).toMatchObject({ businessDays: [1, 2, 3, 4] });
  });

  it.each([
    { name: 'Customs usually take, from', value: '9', says: 'The first number must not be larger' },
    { name: 'Customs usually take, to', value: 'soon', says: 'Enter a whole number from 1 to 90.' },
    { name: 'Apology voucher', value: '120', says: 'Enter a whole number from 0 to 100.' },
  ])('refuse $value for "$name"', async ({ name, value, says }) => {
    const { stored } = await startPage({ route: 'settings' });
    await field(name).fill(value);
    await button('Save house rules').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(says);
    expect(stored().settings).toMatchObject({ houseRules: DEFAULT_HOUSE_RULES });
  });
});

describe('settings', () => {
  it('change the language of the whole page at once', async () => {
    await startPage({ route: 'settings' });
    await page.getByRole('combobox', { name: 'Language' }).selectOptions('zh-CN');
    await expect.element(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  });

  it('keep the agent’s name, which then stands beside what is promised', async () => {
    const { stored } = await startPage({ route: 'settings' });
    await field('Your name').fill('Li Na');
    await page.getByRole('combobox', { name: 'Language' }).click();
    await expect.poll(() => stored().settings).toMatchObject({ agentName: 'Li Na' });
  });

  it('proposing phrasings is off to begin with, and says what it keeps', async () => {
    const { stored } = await startPage({ route: 'settings' });
    const proposing = page.getByRole('switch', { name: 'Propose phrasings from corrections' });
    await expect.element(proposing).not.toBeChecked();
    await expect.element(page.getByText('Switched off, none of it is kept.')).toBeVisible();
    await proposing.click();
    await expect.element(proposing).toBeChecked();
    await proposing.click();
    await expect.poll(() => stored().settings).toMatchObject({ proposePhrasings: false });
  });

  it('proposing is not switched off over what waits without asking', async () => {
    const proposals = [{ id: 'a', at: 1, scenario: 'late', language: 'en', text: 'it never came' }];
    const { stored } = await startPage({ route: 'settings', proposals });
    const proposing = page.getByRole('switch', { name: 'Propose phrasings from corrections' });
    await proposing.click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toHaveTextContent('1 proposed phrasing that still waits is deleted');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(proposing).toBeChecked();
    expect(stored().proposals).toEqual(proposals);
    await proposing.click();
    await dialog.getByRole('button', { name: 'Stop and delete' }).click();
    await expect.element(proposing).not.toBeChecked();
    expect(stored().proposals).toEqual([]);
  });

  it('wipe only after asking, and offer a copy first', async () => {
    const { stored, files } = await startPage({ route: 'settings' });
    await page.getByRole('switch', { name: 'Show error examples' }).click();
    await expect.poll(() => stored().settings).toMatchObject({ errorExamples: true });
    await button('Wipe all data…').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Export promises' }).click();
    expect(files).toHaveLength(1);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(stored().settings).toMatchObject({ errorExamples: true });
    await button('Wipe all data…').click();
    await dialog.getByRole('button', { name: 'Wipe everything' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Everything was wiped.');
    expect(stored()).toMatchObject({ promises: [], settings: { errorExamples: false } });
  });
});

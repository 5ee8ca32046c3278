import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { PromiseRecord } from '../../../core/promises/model.ts';
import { NOW, startPage } from '../testing/render-page.tsx';

const HOUR = 3_600_000;

function promise(customer: string, due: number, more: Partial<PromiseRecord> = {}): PromiseRecord {
  return {
    id: customer,
    chat: { key: `chat:${customer}`, title: customer },
    customer,
    text: `I'll write to you, ${customer}`,
    messageId: null,
    scenario: null,
    language: 'en',
    madeAt: NOW - 20 * HOUR,
    due,
    tz: 'America/New_York',
    state: 'open',
    snoozedUntil: null,
    history: [{ at: NOW - 20 * HOUR, what: 'made', due }],
    by: null,
    ...more,
  };
}

const PROMISES = [
  promise('Late', NOW - 2 * HOUR, { state: 'missed' }),
  promise('Tonight', NOW + 6 * HOUR),
  promise('Friday', NOW + 100 * HOUR),
  promise('Finished', NOW - HOUR, { state: 'kept' }),
];

const row = (customer: string) => page.getByRole('article', { name: `Promise to ${customer}` });
const state = async (customer: string) => {
  const { stored } = current;
  return (stored().promises as PromiseRecord[]).find((p) => p.id === customer);
};
let current: Awaited<ReturnType<typeof startPage>>;
const start = async (promises = PROMISES) => {
  current = await startPage({ route: 'promises', promises });
};

describe('the board', () => {
  it('groups by due time, overdue first', async () => {
    await start();
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const headings = page.getByRole('heading', { level: 2 }).elements();
    expect(headings.map((h) => h.textContent)).toEqual(['Overdue 1', 'Today 1', 'Later 1', 'Done 1']);
  });

  it("says the time on the customer's clock and on ours, with weekday and zone", async () => {
    await start();
    await expect.element(row('Tonight')).toHaveTextContent('Mon 23 Nov 05:00 New York time');
    await expect.element(row('Tonight')).toHaveTextContent('Mon 23 Nov 18:00 your time');
    await expect.element(row('Late')).toHaveTextContent('2 hours late');
  });

  it('marks as kept, and takes it back', async () => {
    await start();
    await row('Tonight').getByRole('button', { name: 'Mark kept' }).click();
    await expect.element(row('Tonight').getByText('kept', { exact: true })).toBeVisible();
    expect((await state('Tonight'))?.state).toBe('kept');
    await row('Tonight').getByRole('button', { name: 'Reopen' }).click();
    await expect.element(row('Tonight').getByRole('button', { name: 'Mark kept' })).toBeVisible();
    expect((await state('Tonight'))?.state).toBe('open');
  });

  it('snoozes, with the time in words', async () => {
    await start();
    await row('Late').getByRole('button', { name: 'Snooze' }).click();
    await row('Late').getByRole('button', { name: 'next working morning' }).click();
    await expect.element(row('Late')).toHaveTextContent('snoozed until Tue 24 Nov 09:00');
    expect((await state('Late'))?.snoozedUntil).toBe(Date.UTC(2026, 10, 24, 1, 0));
  });

  it('corrects the time by our clock, and refuses one that has passed', async () => {
    await start();
    await row('Late').getByRole('button', { name: 'Change time' }).click();
    const field = row('Late').getByLabelText('New time, your clock');
    await expect.element(field).toHaveValue('2026-11-23T10:00');
    await row('Late').getByRole('button', { name: 'Set time' }).click();
    await expect.element(row('Late').getByRole('alert')).toHaveTextContent('already passed');
    await field.fill('2026-11-25T09:30');
    await row('Late').getByRole('button', { name: 'Set time' }).click();
    await expect.element(row('Late')).toHaveTextContent('Wed 25 Nov 09:30 your time');
    expect((await state('Late'))?.due).toBe(Date.UTC(2026, 10, 25, 1, 30));
  });

  it('drops', async () => {
    await start();
    await row('Friday').getByRole('button', { name: 'Drop' }).click();
    await expect.element(row('Friday').getByText('dropped', { exact: true })).toBeVisible();
  });

  it('opens the chat of the promise', async () => {
    await start();
    await row('Friday').getByRole('button', { name: 'Open chat' }).click();
    await expect
      .poll(() => current.opened)
      .toMatchObject([{ event: 'chat.open', open: { promiseId: 'Friday' } }]);
  });

  it('follows what other surfaces do', async () => {
    await start();
    await expect.element(row('Tonight')).toBeVisible();
    await current.ask('promise.change', { id: 'Tonight', change: { kind: 'keep' } });
    await expect.element(row('Tonight').getByText('kept', { exact: true })).toBeVisible();
  });

  it('searches and filters', async () => {
    await start();
    await page.getByRole('searchbox').fill('FRIday');
    await expect.element(row('Friday')).toBeVisible();
    expect(page.getByRole('article').elements()).toHaveLength(1);
    await page.getByRole('button', { name: 'Kept', exact: true }).click();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(page.getByRole('article').elements()).toHaveLength(4);
    await page.getByRole('button', { name: 'Kept', exact: true }).click();
    expect(page.getByRole('article').elements()).toHaveLength(1);
    await expect.element(row('Finished')).toBeVisible();
  });

  it('exports every promise as JSON', async () => {
    await start();
    await page.getByRole('button', { name: 'Export' }).click();
    await expect.poll(() => current.files).toHaveLength(1);
    expect(current.files[0]?.name).toBe('anxin-promises-2026-11-23.json');
    const content = JSON.parse((await current.files[0]?.text) ?? '');
    expect(content.promises.map((p: PromiseRecord) => p.id).sort()).toEqual([
      'Finished',
      'Friday',
      'Late',
      'Tonight',
    ]);
  });

  it('says what will appear while there is nothing', async () => {
    await start([]);
    await expect.element(page.getByText('Nothing promised yet')).toBeVisible();
  });
});

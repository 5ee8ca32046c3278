import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeLedger } from '../../../core/promises/exchange/ledger-file.ts';
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
    await expect.poll(() => page.getByRole('article').elements()).toHaveLength(1);
    await page.getByRole('button', { name: 'Kept', exact: true }).click();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => page.getByRole('article').elements()).toHaveLength(4);
    await page.getByRole('button', { name: 'Kept', exact: true }).click();
    await expect.poll(() => page.getByRole('article').elements()).toHaveLength(1);
    await expect.element(row('Finished')).toBeVisible();
  });

  it.each([
    ['For the next shift', 'anxin-promises-2026-11-23.json', '"format": "anxin-promises"'],
    [
      'Table for a spreadsheet',
      'anxin-promises-2026-11-23.csv',
      'open,Tonight,Tonight,"I\'ll write to you, Tonight",2026-11-23 18:00,2026-11-23 05:00,America/New_York,',
    ],
    ['Calendar', 'anxin-promises-2026-11-23.ics', 'SUMMARY:Update for Tonight'],
  ])('exports: %s', async (choice, name, holds) => {
    await start();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: choice }).click();
    await expect.poll(() => current.files).toHaveLength(1);
    expect(current.files[0]?.name).toBe(name);
    const text = (await current.files[0]?.text) ?? '';
    expect(text).toContain(holds);
    // What is settled is no appointment.
    expect(text.includes('Finished')).toBe(choice !== 'Calendar');
    await expect.element(page.getByRole('status')).toHaveTextContent(`Saved as ${name}.`);
  });

  it('takes over a colleague’s promises after showing what that changes', async () => {
    await start();
    const file = writeLedger(
      [
        promise('Handed over', NOW + 5 * HOUR, { by: 'Li Na' }),
        {
          ...promise('Tonight', NOW + 6 * HOUR),
          state: 'kept',
          history: [...promise('Tonight', NOW + 6 * HOUR).history, { at: NOW - HOUR, what: 'kept' }],
        },
        promise('Friday', NOW + 100 * HOUR),
      ],
      'Li Na',
      NOW - HOUR,
    );
    await page.getByRole('button', { name: 'Import…' }).click();
    await userEvent.upload(page.getByLabelText('Choose a file…').last(), new File([file], 'shift.json'));
    await expect.element(page.getByText('From Li Na · Mon 23 Nov 11:00')).toBeVisible();
    await expect
      .element(page.getByRole('region', { name: '1 new promise' }))
      .toHaveTextContent('Handed over');
    await expect
      .element(page.getByRole('region', { name: '1 promise went on over there' }))
      .toHaveTextContent('Tonight');
    await expect.element(page.getByText('1 is known already.')).toBeVisible();
    expect((await state('Tonight'))?.state).toBe('open');
    await page.getByRole('button', { name: 'Take over', exact: true }).click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Taken over: 1 new, 1 brought up to date.');
    await expect.element(row('Handed over')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Promised by Li Na' })).toBeVisible();
    expect((await state('Tonight'))?.state).toBe('kept');
  });

  it('refuses another file in words', async () => {
    await start();
    await page.getByRole('button', { name: 'Import…' }).click();
    await userEvent.upload(page.getByLabelText('Choose a file…').last(), new File(['{}'], 'x.json'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('This file holds no promises of Anxin.');
  });

  it('what was dropped comes back with undo', async () => {
    await start();
    await row('Friday').getByRole('button', { name: 'Drop' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Promise to Friday dropped.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await state('Friday'))?.state).toBe('open');
  });

  it('goes by keyboard: from row to row, kept, undone, searched', async () => {
    await start();
    await expect.element(row('Late')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-row')).toBe('Tonight');
    await userEvent.keyboard('k');
    await expect.poll(async () => (await state('Tonight'))?.state).toBe('kept');
    expect(document.activeElement?.getAttribute('data-row')).toBe('Friday');
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await userEvent.keyboard('u');
    await expect.poll(async () => (await state('Tonight'))?.state).toBe('open');
    await userEvent.keyboard('/');
    // A letter in the search is a letter.
    await userEvent.keyboard('d');
    await expect.element(page.getByRole('searchbox')).toHaveValue('d');
    expect((await state('Friday'))?.state).toBe('open');
  });

  it('tells what happened to a promise', async () => {
    await start();
    await row('Tonight').getByRole('button', { name: 'Mark kept' }).click();
    await expect.element(row('Tonight').getByText('kept', { exact: true })).toBeVisible();
    const item = page.getByRole('listitem').filter({ has: row('Tonight') });
    await item.getByRole('button', { name: 'History' }).click();
    await expect.element(item.getByText('promised for Mon 23 Nov 18:00')).toBeVisible();
  });

  it('shows ten thousand promises without drawing them all, and the rest as one scrolls', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      promise(`C${String(i).padStart(5, '0')}`, NOW + (i + 1) * 60_000),
    );
    await start(many);
    await expect.element(page.getByRole('heading', { level: 2, name: 'Later 9281' })).toBeVisible();
    const drawn = () => page.getByRole('article').elements().length;
    expect(drawn()).toBeLessThan(400);
    const first = drawn();
    window.scrollTo(0, document.body.scrollHeight);
    await expect.poll(drawn).toBeGreaterThan(first);
    await page.getByRole('searchbox').fill('C09999');
    await expect.poll(drawn).toBe(1);
  });

  it('filters by scenario', async () => {
    await start([promise('Kim', NOW + HOUR, { scenario: 'tracking_stalled' }), promise('Lee', NOW + HOUR)]);
    await page.getByRole('combobox', { name: 'Scenario' }).selectOptions('tracking_stalled');
    await expect.poll(() => page.getByRole('article').elements()).toHaveLength(1);
    await expect.element(row('Kim')).toBeVisible();
  });

  it('says how the week goes', async () => {
    await start();
    await row('Tonight').getByRole('button', { name: 'Mark kept' }).click();
    await expect.element(page.getByRole('region', { name: 'This week' })).toHaveTextContent('100% 1 of 1');
  });

  it('says what will appear while there is nothing', async () => {
    await start([]);
    await expect.element(page.getByText('Nothing promised yet')).toBeVisible();
  });
});

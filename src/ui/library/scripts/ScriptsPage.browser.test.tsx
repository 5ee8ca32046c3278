import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { storedTeamPack } from '../../../app/worker/testing/pack-port.ts';
import { formatPack } from '../../../core/packs/format.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { startPage } from '../testing/render-page.tsx';
import { SAMPLE_PACK } from '../testing/sample-pack.ts';

const list = page.getByRole('navigation', { name: 'List of scenarios' });
const preview = page.getByRole('complementary', { name: 'Preview' });
const variant = (name: string) => page.getByRole('article', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });

const textOf = (pack: Pack | null, language: string) =>
  pack?.scenarios[0]?.steps[0]?.variants[0]?.text[language];

async function edit(name = 'Empathy, wording 1') {
  await button(`Edit ${name}`).click();
  return page.getByRole('textbox', { name: 'Text in English' });
}

describe('reading scripts', () => {
  it('searches titles, texts and phrasings in every language', async () => {
    await startPage();
    for (const [query, found] of [
      ['broken', 'It arrived broken'],
      ['PREOCUPACION', 'Parcel is late'],
      ['in pieces', 'It arrived broken'],
      ['looking into it', 'General scripts'],
    ] as const) {
      await page.getByRole('searchbox').fill(query);
      await expect.element(list.getByRole('button', { name: found })).toBeVisible();
      expect(list.getByRole('button').elements()).toHaveLength(1);
    }
    await page.getByRole('searchbox').fill('nothing like it');
    await expect.element(list.getByRole('status')).toHaveTextContent('Nothing matches “nothing like it”');
  });

  it('shows a language, its notes, and the reply with sample values', async () => {
    await startPage();
    await expect
      .element(variant('Empathy, wording 1'))
      .toHaveTextContent('customer name, I get why you worry');
    await expect.element(variant('Empathy, wording 1')).toHaveTextContent('Closes the distance.');
    await expect.element(preview).toHaveTextContent('Sarah, I get why you worry.');
    await page.getByRole('switch', { name: "Trainer's notes" }).click();
    await expect.element(variant('Empathy, wording 1')).not.toHaveTextContent('Closes the distance.');
    await button('Spanish').click();
    await expect.element(variant('Empathy, wording 1')).toHaveTextContent('entiendo tu preocupación');
    await expect.element(preview).toHaveTextContent('Lucía, entiendo tu preocupación.');
  });

  it('shows the bad reply beside the good one, and remembers that it should', async () => {
    const { stored } = await startPage();
    await page.getByRole('switch', { name: 'Error examples' }).click();
    await expect.element(page.getByText('Do not send')).toBeVisible();
    await expect.element(page.getByText('It does nothing.')).toBeVisible();
    expect(stored().settings).toMatchObject({ errorExamples: true });
  });
});

describe('editing', () => {
  it('shows the edit in the preview while typing, and saves it as the next version of our own pack', async () => {
    const { stored } = await startPage();
    const field = await edit();
    await field.fill('{{customer_name}}, that would worry me too.');
    await expect.element(preview).toHaveTextContent('Sarah, that would worry me too.');
    expect(stored().teamPack).toBeNull();
    await button('Save').click();
    await expect.element(page.getByRole('status').first()).toHaveTextContent('Saved.');
    const saved = storedTeamPack(stored());
    expect(textOf(saved, 'en')).toBe('{{customer_name}}, that would worry me too.');
    expect(textOf(saved, 'es')).toBe('{{customer_name}}, entiendo tu preocupación.');
    expect(saved).toMatchObject({ id: 'sample', version: '1.2.4', updated: '2026-11-23' });
    expect(saved?.scenarios[0]?.steps[0]?.variants[0]?.rev).toBe(2);
    await expect.element(page.getByText("your team's own")).toBeVisible();
  });

  it.each([
    { text: 'Hi {{nobody}}, {{customer_name}}', says: 'English: there is no blank called {{nobody}}.' },
    { text: 'Hello there', says: 'English lacks “customer name”.' },
    { text: '{{customer_name}} {{order_no}}', says: 'Spanish lacks “order number”.' },
    { text: '{{customer_name}} {{order_no}', says: 'English: a brace has no partner.' },
    { text: ' ', says: 'English: the text is empty.' },
  ])('refuses "$text" in words', async ({ text, says }) => {
    await startPage();
    const field = await edit();
    await field.fill(text);
    await expect.element(page.getByText(says)).toBeVisible();
    await expect.element(button('Save')).toBeDisabled();
  });

  it('says which note and which minefield an edit touches, without refusing it', async () => {
    await startPage();
    const field = await edit();
    await field.fill('{{customer_name}}, please wait patiently.');
    await expect.element(page.getByText('the note on “I get why you worry” will go')).toBeVisible();
    await expect.element(page.getByText('“wait patiently” – Dismissive')).toBeVisible();
    await expect.element(button('Save')).toBeEnabled();
  });

  it('puts a blank in at the cursor', async () => {
    await startPage();
    const field = await edit();
    await field.fill('Order ');
    await page.getByRole('group', { name: 'Insert a blank at the cursor' }).getByText('order number').click();
    await expect.element(field).toHaveValue('Order {{order_no}}');
  });

  it('keeps an unsaved edit while another scenario and another tab are looked at', async () => {
    await startPage();
    const field = await edit();
    await field.fill('{{customer_name}}, half written');
    await list.getByRole('button', { name: 'It arrived broken' }).click();
    window.location.hash = 'promises';
    await expect.element(page.getByText('Nothing promised yet')).toBeVisible();
    window.location.hash = 'library';
    await list.getByRole('button', { name: 'Parcel is late' }).click();
    await expect
      .element(page.getByRole('textbox', { name: 'Text in English' }))
      .toHaveValue('{{customer_name}}, half written');
    await button('Cancel').click();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('is not saved yet');
    await button('Keep editing').click();
    await button('Cancel').click();
    await button('Drop the changes').click();
    await expect.element(variant('Empathy, wording 1')).toHaveTextContent('I get why you worry');
  });

  it('takes the last save back, and goes back to the built-in scripts', async () => {
    const { stored } = await startPage();
    await (await edit()).fill('{{customer_name}}, changed');
    await button('Save').click();
    await button('Undo the last save').click();
    await expect.element(variant('Empathy, wording 1')).toHaveTextContent('I get why you worry');
    expect(stored().teamPack).toBeNull();

    await (await edit()).fill('{{customer_name}}, changed');
    await button('Save').click();
    await button('Back to built-in…').click();
    await button('Go back to built-in').click();
    await expect.element(variant('Empathy, wording 1')).toHaveTextContent('I get why you worry');
    expect(stored().teamPack).toBeNull();
    await button('Undo the last save').click();
    await expect.element(variant('Empathy, wording 1')).toHaveTextContent('changed');
  });
});

describe('export', () => {
  it('gives the same bytes whatever order the stored keys have', async () => {
    const shuffled = JSON.parse(JSON.stringify(SAMPLE_PACK), (_key, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Pack;
    const { files } = await startPage({ teamPack: { pack: shuffled, base: shuffled } });
    await button('Export').click();
    await button('Export').click();
    await expect.poll(() => files).toHaveLength(2);
    expect(files.map((f) => f.name)).toEqual(['anxin-pack-1.2.3.json', 'anxin-pack-1.2.3.json']);
    const [one, two] = await Promise.all(files.map((f) => f.text));
    expect(one).toBe(two);
    expect(one).toBe(formatPack(SAMPLE_PACK));
  });
});

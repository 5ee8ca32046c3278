import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { storedTeamPack } from '../../../app/worker/testing/pack-port.ts';
import { formatPack } from '../../../core/packs/format.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { withVariantTexts } from '../scripts/edit-pack.ts';
import { startPage } from '../testing/render-page.tsx';
import { SAMPLE_PACK } from '../testing/sample-pack.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const EMPATHY = 'late.empathy.warm';

function edited(pack: Pack, id: string, en: string): Pack {
  const variant = pack.scenarios.flatMap((s) => s.steps.flatMap((x) => x.variants)).find((v) => v.id === id);
  return withVariantTexts(pack, id, { ...variant?.text, en }, '2026-11-20');
}

const MINE = edited(SAMPLE_PACK, EMPATHY, '{{customer_name}}, mine.');
const THEIRS = edited(
  edited(SAMPLE_PACK, EMPATHY, '{{customer_name}}, theirs.'),
  'broken.empathy.warm',
  'I am truly sorry.',
);

async function importFile(text: string, name = 'colleague.json') {
  await button('Import…').click();
  const input = page
    .getByLabelText('Choose a file…')
    .elements()
    .find((e) => e instanceof HTMLInputElement);
  if (!input) throw new Error('no file input');
  await userEvent.upload(input, new File([text], name, { type: 'application/json' }));
}

const textsIn = (stored: Record<string, unknown>) =>
  storedTeamPack(stored)?.scenarios.map((s) => s.steps[0]?.variants[0]?.text.en);

describe('import', () => {
  it('lists what is wrong in a file, by place and in words, and changes nothing', async () => {
    const { stored } = await startPage();
    const broken = formatPack(SAMPLE_PACK).replace('{{customer_name}}, I get', '{{nobody}}, I get');
    await importFile(broken);
    await expect.element(page.getByText('This file cannot be used')).toBeVisible();
    await expect
      .element(page.getByText('scenarios/late/steps/empathy/variants/late.empathy.warm/text/en').first())
      .toBeVisible();
    await expect
      .element(page.getByText('The text uses a blank that the pack does not define.'))
      .toBeVisible();
    expect(stored().teamPack).toBeNull();
  });

  it('says so when a file is no pack at all', async () => {
    await startPage();
    await importFile('{"hello": 1}');
    await expect.element(page.getByText('The file is not an Anxin pack.')).toBeVisible();
  });

  it('shows old and new words of every change before anything is saved', async () => {
    const { stored } = await startPage();
    await importFile(formatPack(edited(SAMPLE_PACK, EMPATHY, '{{customer_name}}, theirs.')));
    await expect.element(page.getByText('1 change to your scripts')).toBeVisible();
    await expect.element(page.getByText('{{customer_name}}, I get why you worry.')).toBeVisible();
    await expect.element(page.getByText('{{customer_name}}, theirs.')).toBeVisible();
    expect(stored().teamPack).toBeNull();
    await button('Apply to my scripts').click();
    await expect.element(page.getByText('Imported.')).toBeVisible();
    expect(textsIn(stored())).toEqual(['{{customer_name}}, theirs.', 'I am so sorry.']);
  });

  it('says so when there is nothing new', async () => {
    await startPage();
    await importFile(formatPack(SAMPLE_PACK));
    await expect.element(page.getByText('This file holds nothing new.')).toBeVisible();
    expect(button('Apply to my scripts').elements()).toHaveLength(0);
  });

  it('keeps mine in a conflict unless told otherwise, and takes what does not conflict', async () => {
    const { stored } = await startPage({ teamPack: { pack: MINE, base: SAMPLE_PACK } });
    await importFile(formatPack(THEIRS));
    await expect.element(page.getByText('1 entry was changed on both sides')).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Mine' })).toBeChecked();
    await button('Apply to my scripts').click();
    await expect.element(page.getByText('Imported.')).toBeVisible();
    expect(textsIn(stored())).toEqual(['{{customer_name}}, mine.', 'I am truly sorry.']);
  });

  it('takes theirs where chosen; the next import of the same file brings nothing more', async () => {
    const { stored } = await startPage({ teamPack: { pack: MINE, base: SAMPLE_PACK } });
    await importFile(formatPack(THEIRS));
    await page.getByRole('radio', { name: 'From the file' }).click();
    await button('Apply to my scripts').click();
    await expect.element(page.getByText('Imported.')).toBeVisible();
    expect(textsIn(stored())).toEqual(['{{customer_name}}, theirs.', 'I am truly sorry.']);
    await importFile(formatPack(THEIRS), 'again.json');
    await expect.element(page.getByText('This file holds nothing new.')).toBeVisible();
  });

  it('can be taken back', async () => {
    const { stored, ask } = await startPage({ teamPack: { pack: MINE, base: SAMPLE_PACK } });
    await importFile(formatPack(THEIRS));
    await button('Apply to my scripts').click();
    await button('Undo the last save').click();
    await expect.element(page.getByText('Undone.')).toBeVisible();
    expect(textsIn(stored())).toEqual(['{{customer_name}}, mine.', 'I am so sorry.']);
    expect(await ask('pack.get', {})).toMatchObject({ ok: true, value: { base: SAMPLE_PACK } });
  });
});

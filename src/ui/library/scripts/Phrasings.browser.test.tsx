import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { storedTeamPack } from '../../../app/worker/testing/pack-port.ts';
import type { Proposal } from '../../../core/matching/phrasing.ts';
import { startPage } from '../testing/render-page.tsx';

const list = page.getByRole('navigation', { name: 'List of scenarios' });
const section = page.getByRole('region', { name: /phrasings?$/ });
const corrections = page.getByRole('region', { name: 'From corrections' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (n: number) => page.getByRole('textbox', { name: `Proposed phrasing ${n}` });
const another = page.getByRole('textbox', { name: 'Another phrasing in English' });

const proposal = (id: string, text: string, more: Partial<Proposal> = {}): Proposal => ({
  id,
  at: 1,
  scenario: 'late',
  language: 'en',
  text,
  ...more,
});
const TWO = [proposal('a', 'it never came'), proposal('b', 'still on its way\nsince days', { at: 2 })];

const phrasingsOf = (stored: Record<string, unknown>, language = 'en') =>
  storedTeamPack(stored)?.scenarios[0]?.phrasings[language];
const idsOf = (stored: Record<string, unknown>) => (stored.proposals as Proposal[]).map((p) => p.id);

describe('phrasings by hand', () => {
  it('are added with Enter, teach the team’s pack, and the next can be typed at once', async () => {
    const { stored } = await startPage();
    await another.fill('  where has it gone ');
    await userEvent.keyboard('{Enter}');
    await expect.element(section.getByRole('status')).toHaveTextContent('Added: “where has it gone”');
    await expect.element(another).toHaveValue('');
    await expect.element(another).toHaveFocus();
    expect(phrasingsOf(stored())).toEqual(['where is my parcel', 'where has it gone']);
    expect(storedTeamPack(stored())).toMatchObject({ version: '1.2.4', updated: '2026-11-23' });
  });

  it('that stand there already are said to, and nothing is saved', async () => {
    const { stored } = await startPage();
    await another.fill('Where is  my PARCEL');
    await button('Add').click();
    await expect.element(section.getByRole('status')).toHaveTextContent('Already among the phrasings');
    expect(stored().teamPack).toBeNull();
  });

  it('begin a language that has none', async () => {
    const { stored } = await startPage();
    await button('Spanish').click();
    await expect.element(page.getByText('No phrasing in Spanish yet.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Another phrasing in Spanish' }).fill('dónde está');
    await button('Add').click();
    await expect.element(page.getByText('Added: “dónde está”')).toBeVisible();
    expect(phrasingsOf(stored(), 'es')).toEqual(['dónde está']);
  });

  it('are removed, and brought back with the next key', async () => {
    const { stored } = await startPage();
    await button('Remove “where is my parcel”').click();
    await expect.element(section.getByRole('status')).toHaveTextContent('Removed: “where is my parcel”');
    expect(phrasingsOf(stored())).toBeUndefined();
    await expect.element(section.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Remove “where is my parcel”')).toBeVisible();
    await expect.element(section.getByRole('heading', { level: 3 })).toHaveFocus();
    expect(stored().teamPack).toBeNull();
  });

  it('half typed are still there after another scenario was looked at', async () => {
    await startPage();
    await another.fill('half a');
    await list.getByRole('button', { name: 'It arrived broken' }).click();
    await expect.element(another).toHaveValue('');
    await list.getByRole('button', { name: 'Parcel is late' }).click();
    await expect.element(another).toHaveValue('half a');
  });
});

describe('phrasings from corrections', () => {
  it('are not spoken of as waiting where the setting is off; where to switch it on is', async () => {
    await startPage();
    await expect.element(corrections).not.toBeInTheDocument();
    await expect
      .element(page.getByRole('link', { name: 'Switch it on in the settings' }))
      .toHaveAttribute('href', '#settings');
  });

  it('none wait', async () => {
    await startPage({ proposals: [] });
    await expect.element(corrections).toHaveTextContent('Nothing waits in English.');
  });

  it('are counted in the list, and one is led to them in their language', async () => {
    await startPage({ proposals: [...TWO, proposal('c', 'paketim nerede', { language: 'tr' })] });
    await expect
      .element(list.getByRole('button', { name: 'Parcel is late 3 proposed phrasings wait' }))
      .toBeVisible();
    await expect
      .element(list.getByRole('button', { name: 'It arrived broken' }))
      .not.toHaveTextContent('wait');
    await button('Turkish (1)').click();
    await expect.element(field(1)).toHaveValue('paketim nerede');
    await expect.element(corrections.getByRole('heading')).toHaveFocus();
    await expect.element(button('Turkish')).toHaveAttribute('aria-pressed', 'true');
  });

  it('are taken over in the lead’s words, and the next one is at hand', async () => {
    const { stored } = await startPage({ proposals: TWO });
    await field(1).fill('it never arrived');
    await button('Take over “it never arrived”').click();
    await expect.element(section.getByRole('status')).toHaveTextContent('Taken over: “it never arrived”');
    await expect.element(field(1)).toHaveValue('still on its way\nsince days');
    await expect.element(field(1)).toHaveFocus();
    expect(phrasingsOf(stored())).toEqual(['where is my parcel', 'it never arrived']);
    expect(idsOf(stored())).toEqual(['b']);
  });

  it.each(['Undo', 'Undo the last save'])('are back, in the lead’s words, after “%s”', async (undo) => {
    const { stored } = await startPage({ proposals: TWO });
    await field(1).fill('it never arrived');
    await button('Take over “it never arrived”').click();
    await button(undo).click();
    await expect.element(field(1)).toHaveValue('it never arrived');
    expect(stored().teamPack).toBeNull();
    expect(idsOf(stored())).toEqual(['a', 'b']);
    expect((stored().proposals as Proposal[])[0]?.text).toBe('it never came');
  });

  it('are taken over once, however often it is clicked', async () => {
    const { stored } = await startPage({ proposals: TWO });
    const take = button('Take over “it never came”');
    await expect.element(take).toBeVisible();
    const element = take.element() as HTMLElement;
    element.click();
    element.click();
    await expect.element(field(1)).toHaveValue('still on its way\nsince days');
    expect(storedTeamPack(stored())?.version).toBe('1.2.4');
    await button('Undo').click();
    await expect.element(field(1)).toHaveValue('it never came');
    expect(stored().teamPack).toBeNull();
  });

  it('that say what is known already only go', async () => {
    const { stored } = await startPage({ proposals: [proposal('a', 'Where is my parcel')] });
    await button('Take over “Where is my parcel”').click();
    await expect.element(section.getByRole('status')).toHaveTextContent('Already among the phrasings');
    expect(stored().teamPack).toBeNull();
    expect(idsOf(stored())).toEqual([]);
  });

  it('are discarded by keyboard, one after the other, and the last can be brought back', async () => {
    const { stored } = await startPage({ proposals: TWO });
    await button('Discard “it never came”').click();
    await expect.element(field(1)).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(button('Discard “still on its way since days”')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(corrections.getByRole('heading')).toHaveFocus();
    await expect.element(corrections).toHaveTextContent('Nothing waits in English.');
    await expect.element(list).not.toHaveTextContent('wait');
    await button('Undo').click();
    await expect.element(field(1)).toHaveValue('still on its way\nsince days');
    expect(idsOf(stored())).toEqual(['b']);
    expect(stored().teamPack).toBeNull();
  });

  it('with nothing in them cannot be taken over', async () => {
    await startPage({ proposals: TWO });
    await field(1).fill('  ');
    await expect.element(corrections.getByRole('button', { name: 'Take over' }).first()).toBeDisabled();
  });

  it('stand in their own direction', async () => {
    await startPage({ proposals: [proposal('a', 'الطرد لم يصل', { language: 'ar' })] });
    await button('Arabic (1)').click();
    await expect.element(field(1)).toHaveAttribute('dir', 'auto');
    expect(getComputedStyle(field(1).element()).direction).toBe('rtl');
  });

  it('that came in meanwhile are there when the page is come back to', async () => {
    const { ask } = await startPage({ proposals: [] });
    await expect.element(corrections).toBeVisible();
    await ask('proposal.restore', { proposal: proposal('z', 'it is stuck somewhere') });
    window.dispatchEvent(new Event('focus'));
    await expect.element(field(1)).toHaveValue('it is stuck somewhere');
  });
});

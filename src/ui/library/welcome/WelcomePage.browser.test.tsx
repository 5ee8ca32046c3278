import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { startPage } from '../testing/render-page.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('consent', () => {
  it.each(['library', 'promises', 'settings', 'welcome'] as const)(
    'stands in front of #%s until it is given',
    async (route) => {
      await startPage({ route, consent: false });
      await expect.element(page.getByRole('heading', { level: 1, name: 'Before you start' })).toBeVisible();
      expect(page.getByRole('navigation').elements()).toHaveLength(0);
    },
  );

  it('says what is read, what is stored, what never happens, and who we are not', async () => {
    await startPage({ consent: false });
    for (const words of [
      'Only the chat that is open, on web.whatsapp.com, on this computer',
      "the chat's title (the customer's name or number), the words that promise, and the time",
      'the language, the scenario, its order and tracking number, numbers you typed',
      'It never sends.',
      'Nothing leaves this computer. No server, no account, no telemetry.',
      'Chat text is not stored.',
      'No bulk messages',
      'Not affiliated with WhatsApp.',
      'at your own risk',
    ])
      await expect.element(page.getByText(words)).toBeVisible();
  });

  it('is stored only by agreeing, and then says how to start', async () => {
    const { stored } = await startPage({ consent: false });
    await button('Not now').click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Nothing is read');
    expect(stored().consent).toBeNull();
    await button('Agree and start').click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'You are set' })).toHaveFocus();
    expect(stored().consent).not.toBeNull();
    await expect
      .element(page.getByRole('link', { name: 'Open WhatsApp Web' }))
      .toHaveAttribute('href', 'https://web.whatsapp.com/');
    await expect.element(page.getByText('reload that tab once')).toBeVisible();
  });

  it('given to less than what is kept now is asked for again, and nothing stops meanwhile', async () => {
    const { stored } = await startPage({ route: 'settings', consent: 1 });
    await expect.element(page.getByText('What Anxin remembers has grown')).toBeVisible();
    await expect.element(page.getByRole('navigation')).toBeVisible();
    await page.getByRole('link', { name: 'Read and agree' }).click();
    await button('Agree and start').click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'You are set' })).toBeVisible();
    expect(stored().consent).toMatchObject({ version: 2 });
  });

  it('can be read in Chinese, and the page says so to the browser', async () => {
    await startPage({ consent: false });
    await button('简体中文').click();
    await expect.element(button('同意并开始')).toBeVisible();
    expect(document.documentElement.lang).toBe('zh-CN');
    await button('English').click();
    await expect.element(button('Agree and start')).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
  });

  it('can be withdrawn: data stay, the disclosure is back', async () => {
    const { stored } = await startPage({ route: 'settings' });
    await button('Withdraw consent…').click();
    await button('Withdraw').click();
    await expect.element(button('Agree and start')).toBeVisible();
    expect(stored()).toMatchObject({ consent: null, promises: [] });
  });
});

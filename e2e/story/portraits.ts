/** After the story: the same product for a Chinese-speaking agent, in the dark, right to left, and on a narrow window. */
import { expect } from 'playwright/test';
import { clickChat, panelOf, type Stage } from './stage.ts';

export async function portraits(stage: Stage): Promise<void> {
  const { page } = stage;
  const panel = panelOf(page);
  await panel.getByRole('tab', { name: 'Settings' }).click();
  await panel.getByLabel('Language').selectOption('zh-CN');
  await panel.getByRole('tab', { name: '回复' }).click();
  await clickChat(page, 'Lucía Ferrer');
  await expect(panel.locator('[data-step]')).toHaveCount(4);
  await stage.shot(page, 'chinese-agent-spanish-customer');
  await page.goto('https://web.whatsapp.com/?theme=dark');
  await clickChat(page, 'Lucía Ferrer');
  await expect(panel.locator('[data-step]')).toHaveCount(4);
  await expect(page.locator('anxin-sidebar[data-theme=dark]')).toBeAttached();
  await stage.shot(page, 'dark');
  await page.setViewportSize({ width: 960, height: 720 });
  await expect(page.locator('anxin-sidebar[data-overlay]')).toBeAttached();
  await stage.shot(page, 'narrow-window');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('https://web.whatsapp.com/?lang=ar&dir=rtl&theme=light');
  await clickChat(page, 'ريم الحداد');
  await expect(page.locator('anxin-sidebar[dir=rtl]')).toBeAttached();
  await expect(panel.getByRole('heading', { name: 'ريم الحداد' })).toBeVisible();
  await stage.shot(page, 'right-to-left');
}

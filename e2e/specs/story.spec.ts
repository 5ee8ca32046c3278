/** The main job, end to end, on the built extension: eight acts, and the proof that only the user's hand sent anything. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { ACTS } from '../story/acts.ts';
import { launch } from '../story/browser.ts';
import { counters, type Stage } from '../story/stage.ts';

test('from a worried customer to a kept promise', async () => {
  test.setTimeout(300_000);
  const profile = await mkdtemp(join(tmpdir(), 'anxin-story-'));
  const options = { profile, lang: 'en', timeZone: 'Asia/Shanghai', replica: { query: { living: false } } };
  const browser = await launch(options);
  const stage: Stage = { options, browser, page: await browser.openWhatsApp(), shot: async () => undefined };
  const refused: string[] = [];
  try {
    for (const act of ACTS) {
      await test.step(act.title, () => act.play(stage));
      const { untrusted, errors } = await counters(stage.page);
      expect(untrusted, `sent by a program in act ${act.title}`).toBe(0);
      expect(errors, `errors in the page in act ${act.title}`).toEqual([]);
      refused.push(...(stage.browser.served?.requests ?? []));
    }
    expect(refused, 'requests to anywhere but the page itself').toEqual([]);
  } finally {
    await stage.browser.close();
    await rm(profile, { recursive: true, force: true });
  }
});

import { defineConfig } from 'playwright/test';

/** End-to-end tests on the built extension. `npm test` builds first. */
export default defineConfig({
  testDir: 'e2e/specs',
  outputDir: 'build/test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // Two cores: a third browser only makes all of them late.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['./e2e/specs/support/failure-context.ts'],
    ['json', { outputFile: 'build/e2e-results.json' }],
  ],
});

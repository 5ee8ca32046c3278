/** Prints what a failed test saw: a run elsewhere leaves only its output behind. */
import { readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from 'playwright/types/testReporter';

/** Long enough for the panel and the page around it. */
const SHOWN = 8000;

export default class FailureContext implements Reporter {
  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === test.expectedStatus) return;
    const context = result.attachments.find(({ name }) => name === 'error-context')?.path;
    if (!context) return;
    const [, snapshot = ''] = readFileSync(context, 'utf8').split('# Page snapshot');
    const [seen = ''] = snapshot.split('# Test source');
    console.log(`\nwhat "${test.title}" saw:\n${seen.trim().slice(-SHOWN)}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

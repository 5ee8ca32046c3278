/**
 * `npm test`: set-up, then every check, cheap ones first; all of them run even when one fails. Closes with one line
 * "N passed, N failed" over the whole run.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildExtension,
  buildReplica,
  checkNode,
  ensureBrowser,
  installPackages,
  ROOT,
  say,
} from './setup.mjs';

checkNode();
await installPackages();
const browser = await ensureBrowser();

const bin = (path) => join(ROOT, 'node_modules', path);
const RESULTS = join(ROOT, 'build');
mkdirSync(RESULTS, { recursive: true });
let passed = 0;
let failed = 0;

/** Runs one program with its output shown. */
function run(title, script, args) {
  say(`\n── ${title}`);
  const { status } = spawnSync(process.execPath, [bin(script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ANXIN_CHROMIUM: browser },
  });
  return status === 0;
}

/** A check that is one thing: counts as one. */
function check(title, script, args) {
  if (run(title, script, args)) passed += 1;
  else failed += 1;
}

/** A suite that counts its own tests in a report; a suite that fails without a failed test counts one. */
function suite(title, script, args, report, count) {
  rmSync(report, { force: true });
  const ok = run(title, script, args);
  let counted = { passed: 0, failed: 0 };
  try {
    counted = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    say(`no report of ${title}: ${error.message}`);
  }
  passed += counted.passed;
  failed += counted.failed > 0 || ok ? counted.failed : 1;
  if (ok && counted.passed === 0) failed += 1;
}

check('Format and lint', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']);
check('Types', 'typescript/bin/tsc', ['--noEmit']);
check('The core has no DOM', 'typescript/bin/tsc', ['-p', 'src/core']);
check('Nothing dead', 'knip/bin/knip.js', []);

const unit = join(RESULTS, 'unit-results.json');
suite(
  'Unit and browser tests',
  'vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  unit,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }),
);

say('');
await buildExtension();
await buildReplica();
const e2e = join(RESULTS, 'e2e-results.json');
suite('End to end, on the built extension', 'playwright/cli.js', ['test'], e2e, ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
}));

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

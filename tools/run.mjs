/** Runs a tool of this folder on any machine: packages first, then the TypeScript file. Output of the tool is all that stdout gets. */
import { checkNode, ensureBrowser, installPackages, installRivals, runTypeScript, stop } from './setup.mjs';

const TOOLS = {
  bench: 'bench/run.ts',
  'bench-facts': 'bench/core/facts.ts',
  'bench-ledger': 'bench/core/ledger.ts',
  'bench-match': 'bench/match/run.ts',
  evaluate: 'tools/evaluate.ts',
  'read-page': 'tools/read-page.ts',
  pack: 'tools/pack.ts',
  zip: 'tools/zip.ts',
};
const NEED_BROWSER = new Set(['read-page', 'bench']);

const [name = '', ...args] = process.argv.slice(2);
const file = TOOLS[name];
if (!file) stop(`There is no tool "${name}".`, `There are: ${Object.keys(TOOLS).join(', ')}.`);
checkNode();
await installPackages();
// What the matcher is measured against is heavy, and nobody else's concern.
if (name === 'bench-match') await installRivals();
const env =
  NEED_BROWSER.has(name) && !args.includes('--help') ? { ANXIN_CHROMIUM: await ensureBrowser() } : {};
// npm changes into the project; the user's paths are meant from where they stand.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.exit(await runTypeScript(file, args, env));

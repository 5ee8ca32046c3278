/** `npm start`: from a fresh clone to the product's story. Node built-ins only until the packages are there. */
import { isAbsolute, resolve } from 'node:path';
import {
  buildExtension,
  buildReplica,
  checkNode,
  ensureBrowser,
  installPackages,
  runTypeScript,
  say,
  stop,
} from './setup.mjs';

const HELP = `npm start                     opens Chromium with Anxin on a replica of WhatsApp Web with living sample chats
npm start -- --live           opens the real web.whatsapp.com, with a profile that lasts
npm start -- --tour DIR       plays the main story headless and writes numbered screenshots into DIR
npm start -- --lang zh-CN     interface language of the browser (default: your system's)
npm start -- --help           this text

Without a display it runs headless and says where its screenshots are.`;

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(HELP);
  process.exit(0);
}
const value = (flag) => {
  const at = args.indexOf(flag);
  if (at < 0) return null;
  const given = args[at + 1];
  if (!given || given.startsWith('--')) stop(`${flag} wants a value.`, HELP);
  return given;
};
const tour = value('--tour');
const lang = value('--lang');
const live = args.includes('--live');
const known = new Set(['--tour', '--lang', '--live', tour, lang]);
const strange = args.find((arg) => !known.has(arg));
if (strange) stop(`Unknown option ${strange}.`, HELP);
if (live && tour) stop('--live and --tour do not go together: the tour plays on the replica.', HELP);

checkNode();
await installPackages();
const browser = await ensureBrowser();
await buildExtension();
if (!live) await buildReplica();
say(`• Browser: ${browser}`);

// npm changes into the project; a folder is meant from where the user stands.
const from = process.env.INIT_CWD ?? process.cwd();
const env = { ANXIN_CHROMIUM: browser };
const more = lang ? ['--lang', lang] : [];
const code = tour
  ? await runTypeScript('tools/tour.ts', [isAbsolute(tour) ? tour : resolve(from, tour), ...more], env)
  : await runTypeScript('tools/demo.ts', [...(live ? ['--live'] : []), ...more], env);
process.exit(code);

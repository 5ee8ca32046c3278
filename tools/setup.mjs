/**
 * Makes a bare machine ready: packages from the lock file, and a Chromium. Node built-ins only, for it runs before
 * anything is installed. All it says goes to stderr, so that tools can print JSON on stdout.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from './find-browser.mjs';

export const ROOT = resolve(import.meta.dirname, '..');
const OLDEST_NODE = [20, 19];

export const say = (line) => process.stderr.write(`${line}\n`);

/** Ends the program with a clear word. */
export function stop(problem, whatToDo) {
  say(`\n✗ ${problem}\n  ${whatToDo}`);
  process.exit(1);
}

/** Runs a command with a heartbeat, so that a long step never looks like a hang. Its output is shown only if it fails. */
export function step(title, command, args, { cwd = ROOT, env = {} } = {}) {
  return new Promise((done) => {
    const started = Date.now();
    const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
    process.stderr.write(`• ${title} …`);
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    const beat = setInterval(() => process.stderr.write('.'), 5000);
    child.on('error', (error) => {
      output += String(error);
    });
    child.on('close', (code) => {
      clearInterval(beat);
      say(code === 0 ? ` done (${seconds()})` : ` failed (${seconds()})`);
      done({ ok: code === 0, output });
    });
  });
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor, wantMinor] = OLDEST_NODE;
  if (major < wantMajor || (major === wantMajor && minor < wantMinor))
    stop(
      `Node.js ${process.versions.node} is too old.`,
      `Install Node.js ${OLDEST_NODE.join('.')} or newer: https://nodejs.org`,
    );
}

/** `npm ci` in a folder, unless its node_modules already stands for its very lock file. */
async function install(folder, title) {
  const stamp = join(folder, 'node_modules/.installed-from');
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { ok, output } = await step(title, npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
  });
  if (!ok)
    stop(
      'The packages could not be installed.',
      `Is the npm registry reachable? npm said:\n${output.slice(0, 3000)}`,
    );
  writeFileSync(stamp, lock);
}

/** The project's own packages. */
export const installPackages = () => install(ROOT, 'Installing packages');

/** Libraries the matcher is measured against (`bench/match`). */
export const installRivals = () =>
  install(join(ROOT, 'bench/match/rivals'), 'Installing what is measured against');

const isDebian = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');
const isRoot = () => process.getuid?.() === 0;

/** Chinese and Arabic must not show as boxes in screenshots. */
const FONTS = ['fonts-noto-cjk', 'fonts-noto-color-emoji', 'fonts-liberation', 'fonts-dejavu-core'];

function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/**
 * A Chromium that loads unpacked extensions; installs Debian's when root on Debian.
 * @returns {Promise<string>} path of the executable
 */
export async function ensureBrowser() {
  const found = findBrowser();
  const apt = isDebian() && isRoot();
  if (found && (process.platform !== 'linux' || hasChineseFont() || !apt)) return found;
  if (!apt) {
    stop(
      'No Chromium was found.',
      'Install Chromium (Debian/Ubuntu: "apt install chromium"; macOS: "brew install --cask chromium") or Chrome for Testing,\n  or set ANXIN_CHROMIUM to the path of one. Branded Chrome does not load unpacked extensions from the command line.',
    );
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await step('Refreshing the package list', 'apt-get', ['update', '-qq'], { env });
  const wanted = [...(found ? [] : ['chromium']), 'fontconfig', ...FONTS];
  const { ok, output } = await step(
    'Installing Chromium and fonts',
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...wanted],
    { env },
  );
  const browser = findBrowser();
  if (!browser)
    stop(
      'Chromium could not be installed.',
      `apt-get said:\n${output.slice(-2000)}\n  Install a Chromium by hand and set ANXIN_CHROMIUM to its path.`,
    );
  if (!ok) say('  (fonts could not be installed: Chinese and emoji may show as boxes)');
  return browser;
}

/** Runs a TypeScript file of this project with the terminal attached. @returns {Promise<number>} exit code */
export function runTypeScript(file, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(ROOT, file), ...args],
      {
        stdio: 'inherit',
        env: { ...process.env, ...env },
      },
    );
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    child.on('close', (code) => done(code ?? 1));
  });
}

const vite = join(ROOT, 'node_modules/vite/bin/vite.js');

export async function buildExtension() {
  const { ok, output } = await step('Building the extension', process.execPath, [
    vite,
    'build',
    '--logLevel',
    'warn',
  ]);
  if (!ok) stop('The extension could not be built.', output.slice(-3000));
}

export async function buildReplica() {
  const { ok, output } = await step('Building the WhatsApp Web replica', process.execPath, [
    vite,
    'build',
    '-c',
    'e2e/replica/vite.config.ts',
    '--logLevel',
    'warn',
  ]);
  if (!ok) stop('The replica could not be built.', output.slice(-3000));
}

/**
 * Completes package-lock.json after a change of packages: `node tools/complete-lock.mjs`. A registry mirror may lack
 * the binaries of other platforms; npm then leaves them out of the lock file, and `npm ci` refuses it everywhere.
 * They are entered here by name and version only, so that each platform fetches its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FILE = resolve(import.meta.dirname, '../package-lock.json');
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const CPUS = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};
const LIBCS = { gnu: 'glibc', musl: 'musl', gnueabihf: 'glibc', musleabihf: 'musl' };

/** What a platform package's name says about where it runs: "@x/binding-linux-arm64-musl". */
function platformOf(name) {
  if (name === 'fsevents') return { os: ['darwin'] };
  const words = name.split('/').at(-1).split('-');
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = words.flatMap((word) => CPUS[word] ?? []);
  const libc = os[0] === 'linux' ? words.flatMap((word) => LIBCS[word] ?? []) : [];
  return { ...(os.length ? { os } : {}), ...(cpu.length ? { cpu } : {}), ...(libc.length ? { libc } : {}) };
}

/** Where Node would find a package from a place in the tree; null where nowhere. */
function find(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (packages[path]) return path;
    if (!at) return null;
    if (!at.includes('/node_modules/')) at = '';
    if (at === '' && packages[`node_modules/${name}`]) return `node_modules/${name}`;
    if (at === '') return null;
  }
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
/** Name to the highest version asked for: the lower ranges of the same package all take it. */
const missing = new Map();
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (find(lock.packages, path, name)) continue;
    const version = range.replace(/^[~^]/, '');
    const known = missing.get(name);
    if (!known || known.version.localeCompare(version, 'en', { numeric: true }) < 0)
      missing.set(name, { version, dev: entry.dev ?? false });
  }
}
for (const [name, { version, dev }] of missing) {
  const platform = platformOf(name);
  if (platform.os || platform.cpu)
    lock.packages[`node_modules/${name}`] = { version, dev, optional: true, ...platform };
  else {
    console.error(`${name}: its platform cannot be told from its name; enter it by hand`);
    process.exitCode = 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.size} platform packages entered`);

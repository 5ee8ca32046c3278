/** Answers https://web.whatsapp.com/ with the built replica, and refuses everything else. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import type { BrowserContext, Route } from 'playwright';

const REPLICA_ORIGIN = 'https://web.whatsapp.com';
const CONFIG = resolve(import.meta.dirname, 'vite.config.ts');
const BUILT = resolve(import.meta.dirname, '../../build/replica');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** At least as strict as the page's own policy is reported to be (doc §11); no inline script, style or foreign host. */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export interface ServeOptions {
  /** Options of the replica for every page of this context; a page's own URL query wins. See README.md. */
  query?: string | Record<string, string | number | boolean>;
}

export interface Served {
  /** Requests that were refused because they go somewhere else, as "METHOD url". A test expects it to stay empty. */
  requests: string[];
  /** Paths that were answered. */
  served: string[];
  /** Where to point the page. */
  url: string;
}

export function isReplicaBuilt(): boolean {
  return existsSync(join(BUILT, 'index.html'));
}

/** Builds into build/replica; takes about a second. */
export async function buildReplica(): Promise<void> {
  const { build } = await import('vite');
  await build({ configFile: CONFIG, logLevel: 'warn' });
}

function asQuery(query: ServeOptions['query']): string {
  if (!query) return '';
  if (typeof query === 'string') return query.replace(/^\?/, '');
  return new URLSearchParams(
    Object.entries(query).map(([key, value]) => [
      key,
      typeof value === 'boolean' ? (value ? '1' : '0') : String(value),
    ]),
  ).toString();
}

/** The page without its options cannot know them: an inline script is forbidden, so they travel in a meta element. */
function page(query: string): string {
  const content = query.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return readFileSync(join(BUILT, 'index.html'), 'utf8').replace(
    /(<meta name="replica-options" content=")[^"]*/,
    (_, start: string) => start + content,
  );
}

async function answer(route: Route, path: string, query: string): Promise<void> {
  const headers = {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'cache-control': 'no-store',
  };
  const file = resolve(BUILT, `.${path}`);
  const inside = file.startsWith(BUILT + sep) && extname(file) !== '' && extname(file) !== '.html';
  if (inside && existsSync(file)) {
    const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
    await route.fulfill({ body: readFileSync(file), contentType, headers });
  } else if (route.request().resourceType() === 'document') {
    // Deep links such as /send?phone=… are the same page (doc §10).
    await route.fulfill({ body: page(query), contentType: TYPES['.html'] ?? '', headers });
  } else {
    await route.fulfill({ status: 404, body: 'not here', contentType: 'text/plain', headers });
  }
}

/** Routes the whole context. Throws where the replica has not been built yet. */
export async function serveReplica(context: BrowserContext, options: ServeOptions = {}): Promise<Served> {
  if (!isReplicaBuilt())
    throw new Error(
      'The replica is not built: npx vite build -c e2e/replica/vite.config.ts (or buildReplica()).',
    );
  const query = asQuery(options.query);
  const served: Served = { requests: [], served: [], url: `${REPLICA_ORIGIN}/` };
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === REPLICA_ORIGIN) {
      served.served.push(url.pathname + url.search);
      await answer(route, decodeURIComponent(url.pathname), query);
    } else if (/^(chrome-extension|data|blob|about|devtools):$/.test(url.protocol)) {
      await route.continue();
    } else {
      served.requests.push(`${route.request().method()} ${url.href}`);
      await route.abort('blockedbyclient');
    }
  });
  return served;
}

/** All style sheets of the sidebar as text, for its shadow root: the page's own styles and ours never meet. */
const SHEETS = import.meta.glob<string>(['./**/*.css', '../shared/**/*.css'], {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** Tokens and base first; components after them in any order, for none overrides another. */
export function sidebarStyles(): string {
  const order = (path: string) => (path.endsWith('tokens.css') ? 0 : path.endsWith('base.css') ? 1 : 2);
  return Object.entries(SHEETS)
    .sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b))
    .map(([, css]) => css)
    .join('\n');
}

/** Light or dark: by option, else as last chosen, else as the system says. The page marks it on the body. */
import type { State } from '../model.ts';
import { rememberTheme } from '../persistence.ts';
import { store } from '../store.ts';
import { options } from './options.ts';

function apply(theme: State['theme']): void {
  document.body.classList.toggle('dark', theme === 'dark');
  store.setState({ theme });
}

export function setTheme(theme: State['theme']): void {
  apply(theme);
  rememberTheme(theme);
}

export function startTheme(remembered: State['theme'] | null): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = options.theme ?? remembered;
  apply(chosen ?? (system.matches ? 'dark' : 'light'));
  if (chosen === null) system.addEventListener('change', () => apply(system.matches ? 'dark' : 'light'));
  else if (remembered) rememberTheme(remembered);
}

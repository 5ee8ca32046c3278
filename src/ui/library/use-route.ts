/** The address's hash as the place in the page, so that a tab can be linked to and the back button works. */
import { useSyncExternalStore } from 'react';

export const ROUTES = ['library', 'promises', 'settings', 'welcome'] as const;
export type Route = (typeof ROUTES)[number];

export function useRoute(): Route {
  return useSyncExternalStore(listen, currentRoute);
}

function currentRoute(): Route {
  const name = window.location.hash.slice(1);
  return ROUTES.find((route) => route === name) ?? 'library';
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

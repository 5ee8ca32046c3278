/** Keeps the document itself true: theme from the system, language and title from what is shown. */
import { useEffect } from 'react';
import type { UiLanguage } from '../../core/scripts/model.ts';

export function useTheme(): void {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, []);
}

export function useDocumentWords(language: UiLanguage, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}

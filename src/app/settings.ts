/** Defaults of the settings, and the interface language that follows from them. */
import { DEFAULT_HOUSE_RULES } from '../core/scripts/house-rules.ts';
import type { UiLanguage } from '../core/scripts/model.ts';
import { type Settings, SIDEBAR_WIDTH } from '../protocol/settings.ts';

export const DEFAULT_SETTINGS: Settings = {
  uiLanguage: 'auto',
  errorExamples: false,
  rememberFacts: true,
  proposePhrasings: false,
  sidebarWidth: SIDEBAR_WIDTH.default,
  sidebarOpen: true,
  houseRules: DEFAULT_HOUSE_RULES,
  agentName: '',
};

/** The interface language: as set, else Chinese for a Chinese browser, else English. */
export function resolveUiLanguage(setting: Settings['uiLanguage'], browserLanguage: string): UiLanguage {
  if (setting !== 'auto') return setting;
  return /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';
}

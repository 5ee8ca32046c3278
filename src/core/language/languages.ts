/** Languages the product tells apart, whether or not the pack in force has scripts in them. */
export const CUSTOMER_LANGUAGES = [
  'en',
  'es',
  'pt-BR',
  'fr',
  'de',
  'it',
  'nl',
  'pl',
  'ru',
  'tr',
  'ar',
  'id',
  'ja',
  'zh-CN',
] as const;
export type CustomerLanguage = (typeof CUSTOMER_LANGUAGES)[number];

export function isCustomerLanguage(language: string): language is CustomerLanguage {
  return CUSTOMER_LANGUAGES.some((known) => known === language);
}

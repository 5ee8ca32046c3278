/** Places by whose clock a time may be given, as they are named in chats (folded). Cities that whole languages share. */
export const CITY_ZONES: readonly (readonly [string, string])[] = [
  ['honolulu|hawaii', 'Pacific/Honolulu'],
  ['london|british|londres|londra|londyn', 'Europe/London'],
  ['paris|french', 'Europe/Paris'],
  ['berlin|german|frankfurt', 'Europe/Berlin'],
  ['madrid|spanish|spain', 'Europe/Madrid'],
  ['rome|italian|roma', 'Europe/Rome'],
  ['lisbon|lisboa', 'Europe/Lisbon'],
  ['moscow', 'Europe/Moscow'],
  ['istanbul|turkish', 'Europe/Istanbul'],
  ['dubai', 'Asia/Dubai'],
  ['riyadh|saudi', 'Asia/Riyadh'],
  ['lagos|nigerian?', 'Africa/Lagos'],
  ['nairobi|kenyan?', 'Africa/Nairobi'],
  ['johannesburg|south african', 'Africa/Johannesburg'],
  ['new york|eastern|miami|nueva york|nova york', 'America/New_York'],
  ['chicago|central|texas', 'America/Chicago'],
  ['denver|mountain', 'America/Denver'],
  ['los angeles|pacific|california', 'America/Los_Angeles'],
  ['mexico city|mexico|cdmx', 'America/Mexico_City'],
  ['bogota|colombian?', 'America/Bogota'],
  ['lima|peru', 'America/Lima'],
  ['sao paulo|brasilia|brazil', 'America/Sao_Paulo'],
  ['buenos aires|argentina', 'America/Argentina/Buenos_Aires'],
  ['sydney|melbourne', 'Australia/Sydney'],
  ['perth', 'Australia/Perth'],
  ['auckland|new zealand', 'Pacific/Auckland'],
  ['tokyo|japan|tokio', 'Asia/Tokyo'],
  ['singapore', 'Asia/Singapore'],
  ['jakarta', 'Asia/Jakarta'],
  ['india|indian|mumbai|delhi', 'Asia/Kolkata'],
  ['beijing|china|chinese|shenzhen|pekin|pequim|guangzhou|shanghai', 'agent'],
];

/** Letter codes, safe only where they stand after a clock time or before "time" in English. */
export const CODE_ZONES: readonly (readonly [string, string])[] = [
  ['gmt|utc', 'UTC'],
  ['(?:uk|british) time', 'Europe/London'],
  ['cest|cet', 'Europe/Paris'],
  ['e[sd]t|et time', 'America/New_York'],
  ['c[sd]t', 'America/Chicago'],
  ['m[sd]t', 'America/Denver'],
  ['p[sd]t|la time', 'America/Los_Angeles'],
  ['sast', 'Africa/Johannesburg'],
  ['ae[sd]t', 'Australia/Sydney'],
  ['nz time|nzdt|nzst', 'Pacific/Auckland'],
  ['jst', 'Asia/Tokyo'],
  ['sgt', 'Asia/Singapore'],
  ['uae time', 'Asia/Dubai'],
];

/** `(city) time` in the word order of a language: `%` stands for the city. */
export function cityZones(frame: string): [string, string][] {
  return CITY_ZONES.map(([cities, zone]) => [frame.replace('%', `(?:${cities})`), zone]);
}

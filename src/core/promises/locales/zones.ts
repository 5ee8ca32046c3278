/** Places by whose clock a time may be given, as they are named in chats (folded). Cities that whole languages share. */
export const CITY_ZONES: readonly (readonly [string, string])[] = [
  ['utc|gmt', 'UTC'],
  ['honolulu|hawaii', 'Pacific/Honolulu'],
  ['london|uk|british|londres|londra|londyn', 'Europe/London'],
  ['paris|french', 'Europe/Paris'],
  ['berlin|german|frankfurt', 'Europe/Berlin'],
  ['madrid|spanish|spain', 'Europe/Madrid'],
  ['rome|italian|roma', 'Europe/Rome'],
  ['lisbon|lisboa', 'Europe/Lisbon'],
  ['moscow', 'Europe/Moscow'],
  ['istanbul|turkish', 'Europe/Istanbul'],
  ['dubai|uae', 'Asia/Dubai'],
  ['riyadh|saudi', 'Asia/Riyadh'],
  ['lagos|nigerian?', 'Africa/Lagos'],
  ['nairobi|kenyan?', 'Africa/Nairobi'],
  ['johannesburg|sast|south african', 'Africa/Johannesburg'],
  ['new york|eastern|est|edt|et|miami|nueva york|nova york', 'America/New_York'],
  ['chicago|central|cst|cdt|texas', 'America/Chicago'],
  ['denver|mountain|mst|mdt', 'America/Denver'],
  ['los angeles|pacific|pst|pdt|la|california', 'America/Los_Angeles'],
  ['mexico city|mexico|cdmx', 'America/Mexico_City'],
  ['bogota|colombian?', 'America/Bogota'],
  ['lima|peru', 'America/Lima'],
  ['sao paulo|brasilia|brazil', 'America/Sao_Paulo'],
  ['buenos aires|argentina', 'America/Argentina/Buenos_Aires'],
  ['sydney|melbourne|aest|aedt', 'Australia/Sydney'],
  ['perth', 'Australia/Perth'],
  ['auckland|nz|new zealand', 'Pacific/Auckland'],
  ['tokyo|japan|jst|tokio', 'Asia/Tokyo'],
  ['singapore|sgt', 'Asia/Singapore'],
  ['jakarta|wib', 'Asia/Jakarta'],
  ['india|indian|ist|mumbai|delhi', 'Asia/Kolkata'],
  ['cet|cest', 'Europe/Paris'],
  ['beijing|china|chinese|shenzhen|pekin|pequim|guangzhou|shanghai', 'agent'],
];

/** `(city) time` in the word order of a language: `%` stands for the city. */
export function cityZones(frame: string): [string, string][] {
  return CITY_ZONES.map(([cities, zone]) => [frame.replace('%', `(?:${cities})`), zone]);
}

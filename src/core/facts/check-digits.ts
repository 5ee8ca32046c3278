/**
 * Check digits of parcel numbers. A number that passes is that carrier's with near certainty; one that fails was
 * mistyped or is something else. Rules: UPU standard S10, GS1 (modulo 10), ISO 7064, and the carriers' own published
 * schemes. All take the number in capitals without blanks.
 */

const digits = (text: string): number[] => Array.from(text, Number);

/** Sum of digits times weights, the weights repeating. */
function weighted(numbers: readonly number[], weights: readonly number[]): number {
  return numbers.reduce((sum, d, i) => sum + d * (weights[i % weights.length] ?? 0), 0);
}

/** UPU S10, e.g. RR123456785CN: eight digits weighted 8 6 4 2 3 5 9 7, remainder from 11. */
export function validS10(number: string): boolean {
  const body = digits(number.slice(2, 11));
  const rest = 11 - (weighted(body.slice(0, 8), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return body[8] === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
}

/** Modulo 10 over letters and digits, letters as (position − 63) mod 10: UPS 1Z… and OnTrac, every second one double. */
export function validDoubling(body: string, check: string): boolean {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    const value = code >= 65 ? (code - 63) % 10 : code - 48;
    sum += i % 2 === 0 ? value : value * 2;
  }
  return (10 - (sum % 10)) % 10 === Number(check);
}

/** UPS, e.g. 1Z999AA10123456784. */
export function validUps(number: string): boolean {
  return validDoubling(number.slice(2, -1), number.slice(-1));
}

/** OnTrac: the letter stands for its digit (C 4, D 5). */
export function validOntrac(number: string): boolean {
  return validDoubling(`${number.charCodeAt(0) - 63}${number.slice(1, -1)}`, number.slice(-1));
}

/** GS1 modulo 10: every second digit from the right threefold (USPS, SSCC, Canada Post, Russian Post…). */
export function validGs1(number: string): boolean {
  const body = digits(number).reverse();
  return (10 - (weighted(body.slice(1), [3, 1]) % 10)) % 10 === body[0];
}

/** FedEx Express: weights 1 3 7 from the right, modulo 11, ten counts as zero; of 34 digits the last 14 say it. */
export function validFedex(number: string): boolean {
  const body = digits(number.slice(number.length === 34 ? -14 : 0)).reverse();
  return (weighted(body.slice(1), [1, 3, 7]) % 11) % 10 === body[0];
}

/** FedEx Ground 96…: only the last fifteen digits of 22 are the number. */
export function validFedexGround96(number: string): boolean {
  return validGs1(number.slice(-15));
}

/** The digits before the last, modulo 7: DHL Express, Yamato, Sagawa, Japan Post. */
export function validMod7(number: string): boolean {
  let rest = 0;
  for (const d of number.slice(0, -1)) rest = (rest * 10 + Number(d)) % 7;
  return rest === Number(number.at(-1));
}

/** Luhn: every second digit from the right double, its digits added (Purolator). */
export function validLuhn(number: string): boolean {
  const sum = digits(number)
    .reverse()
    .reduce((total, d, i) => total + (i % 2 === 0 ? d : d * 2 > 9 ? d * 2 - 9 : d * 2), 0);
  return sum % 10 === 0;
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ISO 7064 MOD 37,36, the check letter behind DPD's parcel numbers. */
export function validMod37(number: string): boolean {
  let state = 36;
  for (const char of number.slice(0, -1)) {
    state += ALPHABET.indexOf(char);
    if (state > 36) state -= 36;
    state *= 2;
    if (state >= 37) state -= 37;
  }
  return (37 - state) % 36 === ALPHABET.indexOf(number.slice(-1));
}

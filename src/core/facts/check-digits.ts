/**
 * Check digits of parcel numbers. A number that passes is that carrier's with near certainty; one that fails was
 * mistyped or is something else. Rules: UPU standard S10; the carriers' own published schemes for the others.
 */

const digits = (text: string): number[] => Array.from(text, Number);

/** UPU S10, e.g. RR123456785CN: eight digits weighted 8 6 4 2 3 5 9 7, remainder from 11. */
export function validS10(number: string): boolean {
  const body = digits(number.slice(2, 11));
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = weights.reduce((total, w, i) => total + w * (body[i] ?? 0), 0);
  const rest = 11 - (sum % 11);
  return body[8] === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
}

/** UPS 1Z…: letters count as (position − 63) mod 10, every second character double. */
export function validUps(number: string): boolean {
  const body = number.slice(2, -1);
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    const value = code >= 65 ? (code - 63) % 10 : code - 48;
    sum += i % 2 === 0 ? value : value * 2;
  }
  return (10 - (sum % 10)) % 10 === Number(number.at(-1));
}

/** FedEx Express, 12 digits: weights 3 1 7 from the left, modulo 11, ten counts as zero. */
export function validFedex(number: string): boolean {
  const all = digits(number);
  const weights = [3, 1, 7];
  const sum = all.slice(0, 11).reduce((total, d, i) => total + d * (weights[i % 3] ?? 0), 0);
  return (sum % 11) % 10 === all[11];
}

/** USPS, 20 to 22 digits: modulo 10, every second digit from the right threefold. */
export function validUsps(number: string): boolean {
  const body = digits(number).reverse();
  const sum = body.slice(1).reduce((total, d, i) => total + d * (i % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === body[0];
}

/** DHL Express waybill, 10 digits: the first nine modulo 7. */
export function validDhl(number: string): boolean {
  return Number(number.slice(0, 9)) % 7 === Number(number[9]);
}

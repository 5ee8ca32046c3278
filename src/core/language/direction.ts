/** Which way a language is written. A name or a chip at its start must not turn a whole message around. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur)(?:-|$)/.test(language) ? 'rtl' : 'ltr';
}

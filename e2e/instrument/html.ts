/** Small pieces of HTML that every part of the instrument writes. */

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** A picture that needs no request. */
export const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The address of a picture as the page has it: made of bytes in memory. */
export const BLOB = 'blob:https://web.whatsapp.com/00000000-0000-4000-8000-000000000000';

export const span = (attributes: string, inner = ''): string => `<span${attributes}>${inner}</span>`;

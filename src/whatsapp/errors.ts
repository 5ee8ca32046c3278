/** What can go wrong between us and the page. The interface's words come from the code. */

export type InsertCode =
  | 'wrong-chat'
  | 'no-composer'
  | 'not-verified'
  | 'media-editor-open'
  | 'busy'
  | 'aborted';

/** Whether the text stands in a compose box after a failure; `unknown` where the box went away in between. */
export type Landed = 'yes' | 'no' | 'unknown';

/** An insertion that was refused or could not be verified. */
export class InsertError extends Error {
  readonly code: InsertCode;
  readonly landed: Landed;

  constructor(code: InsertCode, landed: Landed) {
    super(`insert: ${code} (landed: ${landed})`);
    this.name = 'InsertError';
    this.code = code;
    this.landed = landed;
  }
}

export type OpenChatCode = 'not-rendered' | 'ambiguous' | 'not-opened' | 'aborted';

/** A chat that could not be opened from the list. */
export class OpenChatError extends Error {
  readonly code: OpenChatCode;

  constructor(code: OpenChatCode) {
    super(`open chat: ${code}`);
    this.name = 'OpenChatError';
    this.code = code;
  }
}

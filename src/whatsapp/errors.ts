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

export type OpenChatCode =
  /** Neither in the list nor by search, and no number known. */
  | 'not-found'
  /** Several chats bear the name. */
  | 'ambiguous'
  /** It was pressed, or its link followed, and nothing opened. */
  | 'not-opened'
  /** Another chat has opened meanwhile. */
  | 'other-chat'
  /** The user has pressed or typed something in the page meanwhile. */
  | 'interrupted'
  | 'aborted';

/** A chat that could not be opened. */
export class OpenChatError extends Error {
  readonly code: OpenChatCode;
  /** For `other-chat`: the name of the chat that is open now. */
  readonly opened: string | null;

  constructor(code: OpenChatCode, opened: string | null = null) {
    super(`open chat: ${code}`);
    this.name = 'OpenChatError';
    this.code = code;
    this.opened = opened;
  }
}

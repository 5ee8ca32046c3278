/** What can go wrong between us and the page. The interface's words come from the code. */

export type InsertCode =
  | 'wrong-chat'
  /** No compose box is found. */
  | 'no-composer'
  /** The page shows words in the place of a compose box: blocked contact, admins only. */
  | 'read-only'
  /** The compose box is there, hidden or locked. */
  | 'composer-off'
  | 'not-verified'
  | 'media-editor-open'
  /** An input method has an unfinished word in the compose box. */
  | 'composing'
  /** Draft and text together are longer than a message may be. */
  | 'too-long'
  /** WhatsApp makes a GIF of this link instead of text. */
  | 'becomes-gif'
  /** Nothing but blanks. */
  | 'nothing'
  | 'busy'
  | 'aborted';

/**
 * Where the text stands after a failure: `no` nowhere, `yes` in the compose box of its own chat, `elsewhere` in
 * another chat's and it could not be taken back. `unknown` where its box went away in between.
 */
export type Landed = 'yes' | 'no' | 'unknown' | 'elsewhere';

/** An insertion that was refused or could not be verified. */
export class InsertError extends Error {
  readonly code: InsertCode;
  readonly landed: Landed;
  /** The page's own words, where it says why. */
  readonly says: string | undefined;

  constructor(code: InsertCode, landed: Landed, says?: string) {
    super(`insert: ${code} (landed: ${landed})`);
    this.name = 'InsertError';
    this.code = code;
    this.landed = landed;
    this.says = says;
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

/** The words of WhatsApp Web's own interface that stand in an open chat. `{}` is where a name or a number goes. */
export interface PageWords {
  you: string;
  /** After a name, as in "You:". */
  colon: string;
  /** Between the names of a group's members. */
  comma: string;
  sent: string;
  delivered: string;
  read: string;
  pending: string;
  /** The compose box, naming nobody. */
  message: string;
  messageTo: string;
  messageToGroup: string;
  today: string;
  yesterday: string;
  unread: string;
  edited: string;
  /** By the other side. */
  deleted: string;
  youDeleted: string;
  readMore: string;
  forwarded: string;
  quoted: string;
  openPicture: string;
  playVoice: string;
  voice: string;
  poll: string;
  sticker: string;
  pages: string;
  forwardMedia: string;
  reaction: string;
  /** A name that a stranger has given themselves. */
  maybe: string;
  chatDetails: string;
  contactInfo: string;
  business: string;
  followers: string;
  encrypted: string;
  securityCode: string;
  missedCall: string;
  blocked: string;
  adminsOnly: string;
  profile: string;
  search: string;
}

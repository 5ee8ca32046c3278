/** An emoji in the composer is one unbreakable token with a picture behind its (invisible) character (doc §7). */
import { type NodeKey, type SerializedTextNode, TextNode } from 'lexical';
import { emojiPicture } from '../art/emoji.tsx';

export class EmojiNode extends TextNode {
  static override getType(): string {
    return 'emoji';
  }

  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__text, node.__key);
  }

  static override importJSON(serialized: SerializedTextNode): EmojiNode {
    return $createEmojiNode(serialized.text);
  }

  override createDOM(): HTMLElement {
    const outer = document.createElement('span');
    outer.className = 'emoji wa';
    outer.style.backgroundImage = `url("${emojiPicture(this.__text)}")`;
    const inner = document.createElement('span');
    inner.className = 'emoji-inner';
    inner.textContent = this.__text;
    outer.append(inner);
    return outer;
  }

  override updateDOM(previous: this): boolean {
    return previous.__text !== this.__text;
  }
}

export function $createEmojiNode(emoji: string, key?: NodeKey): EmojiNode {
  return new EmojiNode(emoji, key).setMode('token');
}

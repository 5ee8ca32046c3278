/**
 * Message text as the page draws it (doc §5.5): emoji as images, links, *bold* _italic_ ~struck~ without their marks,
 * and lines that begin with "1. " or "- " as lists.
 */
import type { ReactNode } from 'react';
import { WithEmoji } from '../art/emoji.tsx';
import s from './bubble.module.css';

const INLINE =
  /(https?:\/\/[^\s<>]+[^\s<>.,;:!?)])|(?<![\p{L}\p{N}])\*([^\s*](?:[^*\n]*[^\s*])?)\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_([^\s_](?:[^_\n]*[^\s_])?)_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])~([^\s~](?:[^~\n]*[^\s~])?)~(?![\p{L}\p{N}])/gu;

function Inline({ text }: { text: string }): ReactNode {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) nodes.push(<WithEmoji key={`t${end}`} text={text.slice(end, match.index)} />);
    const [whole, link, bold, italic, struck] = match;
    const key = match.index;
    const words = 'selectable-text copyable-text _ao3e';
    if (link)
      nodes.push(
        <a
          key={key}
          dir="ltr"
          href={link}
          title={link}
          target="_blank"
          rel="noopener noreferrer"
          className={`${s.link} ${words}`}
        >
          {link}
        </a>,
      );
    else if (bold)
      nodes.push(
        <strong key={key} className={words} data-app-text-template="*${appText}*">
          <WithEmoji text={bold} />
        </strong>,
      );
    else if (italic)
      nodes.push(
        <em key={key} className={words}>
          {<WithEmoji text={italic} />}
        </em>,
      );
    else
      nodes.push(
        <del key={key} className={words}>
          {<WithEmoji text={struck ?? ''} />}
        </del>,
      );
    end = match.index + whole.length;
  }
  if (end < text.length) nodes.push(<WithEmoji key={`t${end}`} text={text.slice(end)} />);
  return nodes;
}

type Block = { kind: 'text'; text: string } | { kind: 'ol' | 'ul'; start: number; items: string[] };

function blocks(text: string): Block[] {
  const result: Block[] = [];
  for (const line of text.split('\n')) {
    const number = /^(\d{1,2})\. (.+)$/.exec(line);
    const bullet = /^[-*] (.+)$/.exec(line);
    const last = result.at(-1);
    if (number) {
      const item = number[2] ?? '';
      if (last?.kind === 'ol') last.items.push(item);
      else result.push({ kind: 'ol', start: Number(number[1]), items: [item] });
    } else if (bullet) {
      const item = bullet[1] ?? '';
      if (last?.kind === 'ul') last.items.push(item);
      else result.push({ kind: 'ul', start: 1, items: [item] });
    } else if (last?.kind === 'text') last.text += `\n${line}`;
    else result.push({ kind: 'text', text: line });
  }
  return result;
}

export function RichText({ text }: { text: string }): ReactNode {
  return blocks(text).map((block, index, all) => {
    const key = `${block.kind}${index}`;
    if (block.kind === 'text') {
      // A blank line before a list needs a line feed of its own: the list's box swallows the last one.
      const beforeList = index < all.length - 1 && block.text.endsWith('\n');
      return <Inline key={key} text={beforeList ? `${block.text}\n` : block.text} />;
    }
    const List = block.kind;
    return (
      <List key={key} className={s.items} {...(block.kind === 'ol' ? { start: block.start } : {})}>
        {block.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never move
          <li key={at} className="selectable-text copyable-text">
            <Inline text={item} />
          </li>
        ))}
      </List>
    );
  });
}

const STRONG_RTL = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export function directionOf(text: string): 'ltr' | 'rtl' {
  return STRONG_RTL.test(text) ? 'rtl' : 'ltr';
}

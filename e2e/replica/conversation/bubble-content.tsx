/** What a bubble holds, per kind (doc §5.2, §5.5, §5.6). */
import { type ReactNode, useState } from 'react';
import { cx } from '../art/cx.ts';
import { Emoji, onlyEmoji, WithEmoji } from '../art/emoji.tsx';
import { Icon } from '../art/icon.tsx';
import { photoUrl } from '../art/photos.ts';
import { seeded } from '../ids.ts';
import { type Chat, type Message, OWN_NAME, plainTitle } from '../model.ts';
import { clockOf, preOf } from '../page/clock.ts';
import { t } from '../page/strings.ts';
import s from './bubble.module.css';
import { directionOf, RichText } from './rich-text.tsx';
import { Ticks } from './ticks.tsx';

/** Longer texts are cut, and the rest is not in the DOM (doc §5.5). */
const READ_MORE_AT = 1600;

function senderName(message: Message, chat: Chat): string {
  if (message.author === 'me') return OWN_NAME;
  return message.author === 'them' ? plainTitle(chat.title) : message.author;
}

/** Time and ticks; the second, visible copy of the time (doc §5.5). */
function Meta({ message, over }: { message: Message; over?: boolean }): ReactNode {
  return (
    <div className={cx(s.metaPlace, over ? s.metaOver : undefined)}>
      <div data-testid="msg-meta" role="button" className={s.meta}>
        {message.edited && <span className={s.edited}>{t.edited}</span>}
        <span dir="auto">
          <span>{clockOf(message.at)}</span>
        </span>
        {message.tick && (
          <div className="x78zum5">
            <Ticks tick={message.tick} />
          </div>
        )}
      </div>
    </div>
  );
}

/** The invisible copy that keeps the last line clear of the visible one. */
function Spacer({ message }: { message: Message }): ReactNode {
  return (
    <span className="">
      <span aria-hidden="true" className={cx(s.spacer, message.tick ? s.spacerTick : undefined)}>
        {message.edited && <span>{t.edited} </span>}
        <span>{clockOf(message.at)}</span>
      </span>
    </span>
  );
}

function Quote({ quote, chat }: { quote: NonNullable<Message['quote']>; chat: Chat }): ReactNode {
  const author =
    quote.author === 'me' ? t.you : quote.author === 'them' ? plainTitle(chat.title) : quote.author;
  return (
    <div className={cx('_ahy0', s.quoteOuter)}>
      <div data-testid="quoted-message" aria-label={t.quoted} role="button" tabIndex={0} className={s.quote}>
        <span className={cx('_aju7', s.quoteBar)} />
        <div className={cx('_aju8', s.quoteWords)}>
          <div className="_ahxj">
            <span dir="auto" className={cx('_ao3e', s.quoteAuthor)}>
              {author}
            </span>
          </div>
          <div dir="ltr" role="button">
            <span dir="auto" className={cx('quoted-mention _ao3e _aupe copyable-text', s.quoteText)}>
              <WithEmoji text={quote.text || t.photo} />
            </span>
          </div>
        </div>
      </div>
    </div>
  );
}

function Words({ text, message }: { text: string; message: Message }): ReactNode {
  const [whole, setWhole] = useState(false);
  const big = onlyEmoji(text);
  const cut = !whole && text.length > READ_MORE_AT;
  if (big.length > 0)
    return (
      <div className={cx('_akbu', s.words)}>
        {big.map((emoji, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the emoji of one message never move
          <Emoji key={index} emoji={emoji} big />
        ))}
        <Spacer message={message} />
      </div>
    );
  return (
    <div className={cx('_akbu x6ikm8r', s.words)}>
      <span
        data-testid="selectable-text"
        dir={directionOf(text)}
        className={cx('selectable-text _ao3e _aupe copyable-text', s.text)}
      >
        <span>
          <RichText text={cut ? `${text.slice(0, READ_MORE_AT)}… ` : text} />
        </span>
        {cut && (
          <button type="button" className={s.more} onClick={() => setWhole(true)}>
            {t.readMore}
          </button>
        )}
      </span>
      <Spacer message={message} />
    </div>
  );
}

function TextContent({ message, chat, text }: { message: Message; chat: Chat; text: string }): ReactNode {
  const side = directionOf(text) === 'rtl' ? s.endsLeft : s.endsRight;
  return (
    <div>
      {message.forwarded && (
        <div className={s.forwarded}>
          <Icon name="forward-refreshed" size={16} />
          <span>{t.forwarded}</span>
        </div>
      )}
      <div className={side}>
        <div
          className={cx('copyable-text', message.forwarded ? '_ahy2' : undefined)}
          data-pre-plain-text={preOf(message.at, senderName(message, chat))}
        >
          {message.quote && <Quote quote={message.quote} chat={chat} />}
          <Words text={text} message={message} />
        </div>
        <Meta message={message} />
      </div>
    </div>
  );
}

function PhotoContent({ message, chat }: { message: Message; chat: Chat }): ReactNode {
  if (message.body.kind !== 'photo') return null;
  const { photos, caption } = message.body;
  const [only] = photos;
  const tiles = photos.slice(0, 4);
  return (
    <div>
      {photos.length === 1 && only !== undefined ? (
        <div className={s.photo}>
          <div data-testid="image-thumb" role="button" aria-label={t.openPicture} className={s.thumb}>
            <img alt="" src={photoUrl(only)} draggable={false} className={s.picture} />
          </div>
          {caption === undefined && <Meta message={message} over />}
        </div>
      ) : (
        <div data-testid="media-album" className={s.album}>
          {tiles.map((photo, index) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: the tiles of one album never move
              key={index}
              style={{ gridArea: `${Math.floor(index / 2) + 1} / ${(index % 2) + 1}` }}
              className={s.tile}
            >
              <div data-testid="image-thumb" role="button" aria-label={t.openPicture} className={s.thumb}>
                <img alt="" src={photoUrl(photo)} draggable={false} className={s.picture} />
              </div>
              {index === 3 && photos.length > 4 && (
                <div dir="ltr" className={s.rest}>
                  +{photos.length - 4}
                </div>
              )}
              <Meta message={message} over />
            </div>
          ))}
        </div>
      )}
      {caption !== undefined && <TextContent message={message} chat={chat} text={caption} />}
    </div>
  );
}

function VoiceContent({ message }: { message: Message }): ReactNode {
  if (message.body.kind !== 'voice') return null;
  const { seconds } = message.body;
  const random = seeded(message.id);
  const bars = Array.from({ length: 42 }, (_, index) => index * 5).map((x) => {
    const height = 3 + Math.round(random() * 16);
    return <rect key={x} x={x} y={11 - height / 2} width={2.6} height={height} rx={1.3} />;
  });
  return (
    <div className={s.voice}>
      <span aria-label={t.voice} />
      <button type="button" aria-label={t.playVoice} className={s.play}>
        <Icon name="audio-play" size={28} />
      </button>
      <div className={s.track}>
        <svg viewBox="0 0 210 22" height="22" aria-hidden="true" className={s.wave}>
          {bars}
        </svg>
        <div className={s.duration}>0:{String(seconds).padStart(2, '0')}</div>
      </div>
      <Icon name="ptt-status" size={20} className={s.voiceMark} />
      <Meta message={message} />
    </div>
  );
}

function DocumentContent({ message }: { message: Message }): ReactNode {
  if (message.body.kind !== 'document') return null;
  const { name, pages, size } = message.body;
  const count = pages === 1 ? '1 page' : `${pages} pages`;
  return (
    <div>
      <div data-testid="document-thumb" role="button" title={`Open "${name}"`} className={s.document}>
        <Icon name="document-PDF-icon" size={34} className={s.documentIcon} />
        <div className={s.documentWords}>
          <span dir="auto" className={s.documentName}>
            {name}
          </span>
          <div className={s.documentFacts}>
            <span title={count}>{count}</span>
            <span aria-hidden="true">·</span>
            <span data-meta-key="type" title="PDF">
              PDF
            </span>
            <span aria-hidden="true">·</span>
            <span title={size}>{size}</span>
          </div>
        </div>
      </div>
      <div className={s.below}>
        <Meta message={message} />
      </div>
    </div>
  );
}

function DeletedContent({ message }: { message: Message }): ReactNode {
  return (
    <div className={cx(s.words, s.deleted)}>
      <Icon name="recalled" size={17} />
      <span>{t.deleted}</span>
      <Spacer message={message} />
      <Meta message={message} />
    </div>
  );
}

export function BubbleContent({ message, chat }: { message: Message; chat: Chat }): ReactNode {
  switch (message.body.kind) {
    case 'text':
      return <TextContent message={message} chat={chat} text={message.body.text} />;
    case 'photo':
      return <PhotoContent message={message} chat={chat} />;
    case 'voice':
      return <VoiceContent message={message} />;
    case 'document':
      return <DocumentContent message={message} />;
    case 'deleted':
      return <DeletedContent message={message} />;
    default:
      return null;
  }
}

/** `#main`: absent until a chat is open, and built anew for each (doc §2). */
import { type ReactNode, useEffect, useState } from 'react';
import { CaptionDialog } from '../composer/caption-dialog.tsx';
import { Composer } from '../composer/composer.tsx';
import { type Chat, plainTitle } from '../model.ts';
import { options } from '../page/options.ts';
import { t } from '../page/strings.ts';
import { useReplica } from '../store.ts';
import s from './conversation.module.css';
import { Header } from './header.tsx';
import { MessageList } from './message-list.tsx';

/** True while, on a slow switch, one half of the pane still shows the chat before (doc §14.7). */
function useMidSwitch(): boolean {
  const [midway, setMidway] = useState(options.slow > 0);
  useEffect(() => {
    if (!options.slow) return;
    const timer = setTimeout(() => setMidway(false), options.slow);
    return () => clearTimeout(timer);
  }, []);
  return midway;
}

export function Conversation({ chat, previous }: { chat: Chat; previous: Chat | undefined }): ReactNode {
  const midway = useMidSwitch();
  const dialog = useReplica((state) => state.captionDialog);
  const late = midway ? previous : chat;
  const [inHeader, inList] = options.order === 'header-first' ? [chat, late] : [late ?? chat, chat];
  const blocked = plainTitle(chat.title) === options.blocked;
  const closed = chat.kind === 'announcement' || blocked;
  return (
    <div id="main" data-testid="conversation-panel-wrapper" className={s.main}>
      <div className={s.doodles} aria-hidden="true" />
      <Header chat={chat} shown={inHeader} />
      {inList ? <MessageList key={inList.key} chat={inList} /> : <div className={s.loading} />}
      {closed ? (
        <footer tabIndex={-1} className={s.closed}>
          <div>{blocked ? t.cannotSend(plainTitle(chat.title)) : t.adminsOnly}</div>
        </footer>
      ) : (
        <Composer chat={chat} label={plainTitle(inHeader.title)} />
      )}
      {dialog && !closed && <CaptionDialog chat={chat} />}
    </div>
  );
}

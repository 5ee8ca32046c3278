/** The open chat at a glance, and the reply to it. */
import { useDeferredValue, useRef } from 'react';
import { shownHealth } from '../../../app/sidebar/page-health.ts';
import type { Reply } from '../../../app/sidebar/reply.ts';
import { isSupported } from '../../../app/sidebar/state.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { ReplyEditor } from '../reply/ReplyEditor.tsx';
import { ReplyFooter } from '../reply/ReplyFooter.tsx';
import { VoiceScript } from '../reply/VoiceScript.tsx';
import { useSidebar, useSidebarState } from '../sidebar-context.tsx';
import { ByHandPanel, ByHandWaits, ScenarioPicker, UnreadNote } from './ByHand.tsx';
import { ChatHeader } from './ChatHeader.tsx';
import { FactsRow } from './FactsRow.tsx';
import { PromiseCards } from './PromiseCards.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { StageLine } from './StageLine.tsx';
import { TierRow } from './TierRow.tsx';

export function ChatPanel() {
  const { t } = useApp();
  const chat = useSidebarState((s) => s.chat);
  const analysed = useSidebarState((s) => s.analysis !== null);
  const reply = useSidebarState((s) => s.reply);
  const blind = useSidebarState((s) => shownHealth(s).level === 'blind');
  const unnamed = useSidebarState((s) => s.unnamed);
  const settled = useSidebarState((s) => s.settled);
  const gone = useSidebarState((s) => s.phase === 'gone');
  const drawn = useInTurn(reply);
  if (!chat) {
    if (reply || blind || (unnamed && settled))
      return (
        <ByHandPanel>
          <WaitingDrafts />
        </ByHandPanel>
      );
    if (unnamed) return <p className="chat-reading chat-scroll">{t('sidebar.reading')}</p>;
    return <Empty title={t('sidebar.empty.title')} text={t('sidebar.empty.text')} />;
  }
  if (!isSupported(chat)) {
    const kind = chat.kind === 'group' || chat.kind === 'self' ? chat.kind : 'channel';
    return <Empty title={t('sidebar.unsupported.title')} text={t(`sidebar.unsupported.${kind}`)} />;
  }
  return (
    <>
      <div className="chat-scroll">
        <fieldset className="chat-known" disabled={gone}>
          <ChatHeader chat={chat} />
          {analysed ? (
            <>
              <WaitingDrafts />
              <ByHandWaits />
              {blind ? <UnreadNote named /> : null}
              <PromiseCards />
              {blind && !reply ? (
                <ScenarioPicker />
              ) : (
                <>
                  <ScenarioBar />
                  <StageLine />
                  <TierRow />
                  <FactsRow />
                </>
              )}
            </>
          ) : null}
        </fieldset>
        {analysed ? (
          drawn && (
            <>
              <ReplyEditor reply={drawn} />
              <VoiceScript reply={drawn} />
            </>
          )
        ) : (
          <p className="chat-reading">{t('sidebar.reading')}</p>
        )}
      </div>
      {drawn ? <ReplyFooter /> : null}
    </>
  );
}

/**
 * A new chat's reply is drawn right after what is known of the chat: in one task both are long enough for the page to
 * stutter. From then on every change of it is drawn at once. So is the very first: a page that is still loading lets
 * what can wait wait for long.
 */
function useInTurn(reply: Reply | null): Reply | null {
  const chatKey = reply?.chatKey ?? null;
  const drawnFor = useDeferredValue(chatKey);
  const first = useRef<string | null>(null);
  first.current ??= chatKey;
  return chatKey === drawnFor || chatKey === first.current ? reply : null;
}

function Empty({ title, text }: { title: string; text: string }) {
  return (
    <div className="chat-empty">
      <WaitingDrafts />
      <Icon name="parcel" size={32} />
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}

/** An unfinished reply waits in its own chat; one click leads back to it. */
function WaitingDrafts() {
  const { t } = useApp();
  const { actions } = useSidebar();
  const drafts = useSidebarState((s) => s.waitingDrafts);
  if (drafts.length === 0) return null;
  return (
    <ul className="waiting-drafts">
      {drafts.map((draft) => (
        <li key={draft.key}>
          <button type="button" onClick={() => void actions.openDraft(draft)}>
            <Icon name="pencil" />
            <span>{t('sidebar.drafts.waiting', { name: draft.title })}</span>
            <Icon name="chevronRight" />
          </button>
        </li>
      ))}
    </ul>
  );
}

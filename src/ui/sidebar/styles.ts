/**
 * All style sheets of the sidebar as text, for its shadow root: the page's own styles and ours never meet. The worker
 * has them and hands them over with the panel's words: in the content script they would be a twentieth of what every
 * WhatsApp tab has to load.
 */

import button from '../shared/Button.css?inline';
import base from '../shared/base.css?inline';
import errorExample from '../shared/ErrorExample.css?inline';
import pills from '../shared/Pills.css?inline';
import promiseRow from '../shared/PromiseRow.css?inline';
import switches from '../shared/Switch.css?inline';

import tokens from '../shared/tokens.css?inline';
import byHand from './chat/ByHand.css?inline';
import chatPanel from './chat/ChatPanel.css?inline';
import factsRow from './chat/FactsRow.css?inline';
import scenarioBar from './chat/ScenarioBar.css?inline';
import tierRow from './chat/TierRow.css?inline';
import health from './Health.css?inline';
import noticeLine from './NoticeLine.css?inline';
import replyEditor from './reply/ReplyEditor.css?inline';
import voiceScript from './reply/VoiceScript.css?inline';
import sidebar from './Sidebar.css?inline';

/** Tokens and base first; components after them in any order, for none overrides another. */
export function sidebarStyles(): string {
  return [
    tokens,
    base,
    button,
    errorExample,
    pills,
    promiseRow,
    switches,
    byHand,
    chatPanel,
    factsRow,
    scenarioBar,
    tierRow,
    health,
    noticeLine,
    replyEditor,
    voiceScript,
    sidebar,
  ].join('\n');
}

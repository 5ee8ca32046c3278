/** Boots the library page: everything that is Chrome's is handed in here. */
import { createRoot } from 'react-dom/client';
import type { WorkerEvent } from '../../src/protocol/session.ts';
import { LibraryPage } from '../../src/ui/library/LibraryPage.tsx';
import { ask } from '../platform/ask.ts';

import.meta.glob(['../../src/ui/shared/*.css', '../../src/ui/library/**/*.css'], { eager: true });

function subscribe(listener: (event: WorkerEvent) => void): () => void {
  const onMessage = (message: unknown) => {
    if (typeof message === 'object' && message !== null && 'event' in message)
      listener(message as WorkerEvent);
    // Not ours to answer: requests on this channel belong to the worker.
    return false;
  };
  chrome.runtime.onMessage.addListener(onMessage);
  return () => chrome.runtime.onMessage.removeListener(onMessage);
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <LibraryPage
    ask={ask}
    subscribe={subscribe}
    version={chrome.runtime.getManifest().version}
    readEverything={() => chrome.storage.local.get(null)}
  />,
);

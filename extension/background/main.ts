/** The service worker. All listeners stand at top level, because a worker is started to deliver an event to them. */
import type { Context } from '../../src/app/worker/context.ts';
import { Library } from '../../src/app/worker/library.ts';
import { DIGEST_ID, followNudge, ringDue } from '../../src/app/worker/nudges.ts';
import { snoozeFromNotification, snoozeWaiting } from '../../src/app/worker/promises.ts';
import { Repository } from '../../src/app/worker/repository.ts';
import { answer } from '../../src/app/worker/router.ts';
import { isRequest } from '../../src/protocol/envelope.ts';
import { ALARM, chromePorts } from '../platform/chrome-ports.ts';

const ports = chromePorts();
const repository = new Repository(ports.local, ports.clock);
const context: Context = { ports, repository, library: new Library(ports, repository) };

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (sender.id !== chrome.runtime.id || !isRequest(message)) return false;
  void answer(context, message).then(respond);
  return true;
});

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void ports.windows.openPage('welcome');
});
chrome.runtime.onStartup.addListener(() => void ringDue(context));
chrome.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === ALARM) void ringDue(context);
});
chrome.notifications.onClicked.addListener((id) => void followNotification(id));
chrome.notifications.onButtonClicked.addListener((id, button) => {
  if (button === 0) void followNotification(id);
  else void (id === DIGEST_ID ? snoozeWaiting(context) : snoozeFromNotification(context, id));
});
chrome.action.onClicked.addListener(() => void ports.windows.openPage('library'));

async function followNotification(id: string): Promise<void> {
  if (id !== DIGEST_ID) {
    await followNudge(context, id);
    return;
  }
  await ports.notifier.clear(id);
  await ports.windows.openPage('promises');
}

// Content scripts belong to somebody else's page: storage is for the worker and our own pages only.
void chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
// Every start of the worker looks at the ledger: alarms are not to be trusted across updates and restarts.
void ringDue(context);

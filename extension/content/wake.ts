/**
 * Runs before the page does: starts the worker, so that it stands and has learned its pack while WhatsApp is still
 * loading. Nothing waits for the answer; a worker that cannot be reached is asked again by the sidebar.
 */
void Promise.resolve(chrome.runtime.sendMessage({ anxin: 1, type: 'worker.wake', body: {} })).catch(
  () => null,
);

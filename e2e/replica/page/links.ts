/** Links to a chat open it in the page instead of leaving it (doc §10), and so does the deep link /send?phone=…. */
import { findByPhone, newChat, openChat, setDraft, toast } from '../actions.ts';
import type { Chat } from '../model.ts';
import { store } from '../store.ts';
import { options } from './options.ts';
import { t } from './strings.ts';

interface Target {
  phone: string;
  text: string;
}

function targetOf(href: string): Target | null {
  let url: URL;
  try {
    url = new URL(href, location.href);
  } catch {
    return null;
  }
  const text = url.searchParams.get('text') ?? '';
  if (url.hostname === 'wa.me' && /^\/\+?\d{7,15}$/.test(url.pathname))
    return { phone: url.pathname.slice(1), text };
  const sends =
    ((url.hostname === 'api.whatsapp.com' || url.hostname === 'web.whatsapp.com') &&
      /^\/send\/?$/.test(url.pathname)) ||
    (url.protocol === 'whatsapp:' && /send/.test(url.hostname + url.pathname));
  const phone = url.searchParams.get('phone');
  return sends && phone ? { phone, text } : null;
}

/** A chat with a number that has none yet, where the number is on WhatsApp. */
function unheard(phone: string): Chat | undefined {
  const { reachable } = options;
  const digits = phone.replace(/\D/g, '');
  return reachable?.replace(/\D/g, '') === digits ? newChat(reachable) : undefined;
}

function go({ phone, text }: Target): void {
  const chat = findByPhone(phone) ?? unheard(phone);
  if (!chat) {
    toast(t.unknownNumber);
    return;
  }
  if (text !== '' && store.getState().open === chat.key)
    dispatchEvent(new CustomEvent('replica-draft', { detail: { key: chat.key, text } }));
  else if (text !== '') setDraft(chat.key, chat.draft ? `${chat.draft} ${text}` : text);
  openChat(chat.key);
}

export function interceptLinks(): void {
  if (!options.links) return;
  addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLAnchorElement) || target.closest('[data-nohandle]')) return;
      const found = targetOf(target.href);
      if (!found) return;
      event.preventDefault();
      go(found);
    },
    true,
  );
}

export function followDeepLink(): void {
  const found = targetOf(location.href);
  if (!found) return;
  history.replaceState(null, '', '/');
  go(found);
}

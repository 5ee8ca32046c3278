/** What the use cases need from the world. `extension/platform` implements these with chrome.*, tests with plain objects. */

/** Whole-value storage. A `write` of several keys is atomic. */
export interface KeyValueStore {
  /** The keys asked for, as far as they are there; all where left out. */
  read(keys?: readonly string[]): Promise<Record<string, unknown>>;
  write(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface Ports {
  /** Survives everything: promises, settings, packs. */
  local: KeyValueStore;
  /** Lives as long as the browser runs and never touches the disk: drafts. */
  session: KeyValueStore;
  /** The one alarm. `null` clears it. Epoch milliseconds. */
  alarm: { set(at: number | null): Promise<void> };
  notifier: {
    show(notification: NotificationView): Promise<void>;
    clear(id: string): Promise<void>;
  };
  badge: { set(count: number): Promise<void> };
  windows: {
    /** Brings a WhatsApp tab to the front, opening one if there is none. True when a living sidebar took the event. */
    openWhatsApp(event: unknown): Promise<boolean>;
    openPage(page: 'welcome' | 'library' | 'promises' | 'settings'): Promise<void>;
    /** To every open sidebar and library page. @param forSidebars what the sidebars get instead */
    broadcast(event: unknown, forSidebars?: unknown): Promise<void>;
  };
  /** A part of the pack that ships with the extension (`frame`, `phrasings`, `texts.<language>`), as JSON text. */
  builtInPack(part: string): Promise<string>;
  /**
   * What the build has learned of that pack, as bytes: in one language (base code), or of all together (`shared`). null
   * where it is not shipped.
   */
  builtInLearned(of: string): Promise<Uint8Array | null>;
  /** The words that the concepts of a language go by, as JSON text; null where it has no lexicon. */
  builtInLexicon(language: string): Promise<string | null>;
  /** The sidebar's style sheet, which only the shell can reach. */
  sidebarStyles(): string;
  /** What can be made anew at any time and only saves that work. Losing it loses nothing. */
  cache: {
    read(key: string): Promise<Uint8Array | null>;
    write(key: string, bytes: Uint8Array): Promise<void>;
    clear(): Promise<void>;
  };
  clock: { now(): number; timeZone(): string };
  newId(): string;
  /** The language the user prefers (BCP 47). */
  browserLanguage(): string;
}

export interface NotificationView {
  id: string;
  title: string;
  message: string;
  buttons: string[];
}

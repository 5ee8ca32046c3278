/** The pack in force and what is learned from it. Loaded part by part, learned again when the pack changes. */
import type { Learned } from '../../core/matching/learned.ts';
import { createMatcher } from '../../core/matching/matcher.ts';
import type { Matcher } from '../../core/matching/model.ts';
import { baseLanguage, type Knowledge } from '../../core/matching/teach.ts';
import type { Pack } from '../../core/packs/schema.ts';
import type { LanguageCode, UiLanguage } from '../../core/scripts/model.ts';
import type { PackState, ScenarioChoice, ScenarioView } from '../../protocol/views.ts';
import { AppError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { loadKnowledge, loadShared } from './knowledge.ts';
import { builtInSource, type PackSource, teamBase, teamSource } from './pack-source.ts';
import type { Repository } from './repository.ts';
import { scenarioView } from './scenario-view.ts';

/** Scenario whose phrasings teach the matcher when to stay silent; it has no script. */
export const OTHER = 'other';

export class Library {
  readonly #ports: Ports;
  readonly #repository: Repository;
  readonly #builtIn: PackSource;
  #team: { stamp: string; source: PackSource } | null = null;
  #shared: Promise<Learned | null> | null = null;
  #known: { source: PackSource; byLanguage: Map<string, Promise<Knowledge>> } | null = null;

  constructor(ports: Ports, repository: Repository) {
    this.#ports = ports;
    this.#repository = repository;
    this.#builtIn = builtInSource(ports);
  }

  /** The pack in force without the customers' words: its scenarios, blanks, minefields. */
  async frame(): Promise<Pack> {
    return (await this.#source()).frame();
  }

  /** The pack in force with every word of it, for the library page. */
  async whole(): Promise<PackState> {
    const source = await this.#source();
    const pack = await source.whole();
    return source === this.#builtIn
      ? { pack, own: false, base: pack }
      : { pack, own: true, base: await teamBase(this.#ports) };
  }

  /** The matcher for one language, which is loaded or learned when it is first met. */
  async matcher(language: LanguageCode): Promise<Matcher> {
    const source = await this.#source();
    if (this.#known?.source !== source) this.#known = { source, byLanguage: new Map() };
    const { byLanguage } = this.#known;
    const base = baseLanguage(language);
    const builtIn = source === this.#builtIn;
    const loading = byLanguage.get(base) ?? this.#load(source, base, builtIn);
    byLanguage.set(base, loading);
    const [{ scenarios }, knowledge] = await Promise.all([
      source.frame(),
      loading.catch((error: unknown) => {
        // What failed once may work the next time.
        byLanguage.delete(base);
        throw error;
      }),
    ]);
    return createMatcher(
      scenarios.map((s) => s.id),
      () => knowledge,
    );
  }

  async #load(source: PackSource, language: string, builtIn: boolean): Promise<Knowledge> {
    this.#shared ??= loadShared(this.#ports);
    const shared = await this.#shared.catch((error: unknown) => {
      this.#shared = null;
      throw error;
    });
    return loadKnowledge(this.#ports, source, language, { builtIn, shared });
  }

  /** A team pack was saved or given up: what was loaded and learned of it is stale. */
  forget(): void {
    this.#team = null;
    this.#known = null;
  }

  async choices(): Promise<ScenarioChoice[]> {
    const { scenarios } = await this.frame();
    return scenarios.filter((s) => s.id !== OTHER).map(({ id, title }) => ({ id, title }));
  }

  /**
   * The scripts of one scenario (null: only the general ones) in one language.
   * @throws AppError `unknown-scenario`
   */
  async view(id: string | null, language: LanguageCode, ui: UiLanguage): Promise<ScenarioView> {
    const source = await this.#source();
    const frame = await source.frame();
    const wanted = [...new Set([language, ui, 'en'])];
    const texts = await Promise.all(wanted.map(async (code) => [code, await source.texts(code)] as const));
    const view = scenarioView({ frame, texts: Object.fromEntries(texts) }, id, language, ui);
    if (!view) throw new AppError('unknown-scenario', id ?? '');
    return view;
  }

  async #source(): Promise<PackSource> {
    const { teamPack } = await this.#repository.read();
    if (!teamPack) return this.#builtIn;
    if (this.#team?.stamp !== teamPack.stamp)
      this.#team = { stamp: teamPack.stamp, source: teamSource(this.#ports, teamPack) };
    return this.#team.source;
  }
}

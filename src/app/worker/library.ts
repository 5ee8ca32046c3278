/** The pack in force and what is learned from it. Cached per pack, learned again when the pack changes. */
import { createMatcher } from '../../core/matching/matcher.ts';
import type { Matcher } from '../../core/matching/model.ts';
import type { Pack } from '../../core/packs/schema.ts';
import type { LanguageCode, StageScript, UiLanguage, Variant } from '../../core/scripts/model.ts';
import type { PackState, ScenarioChoice, ScenarioView, VariantView } from '../../protocol/views.ts';
import { AppError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { Repository } from './repository.ts';

/** Scenario whose phrasings teach the matcher when to stay silent; it has no script. */
export const OTHER = 'other';

export class Library {
  readonly #ports: Ports;
  readonly #repository: Repository;
  #builtIn: Promise<Pack> | null = null;
  #learned: { pack: Pack; matcher: Matcher } | null = null;

  constructor(ports: Ports, repository: Repository) {
    this.#ports = ports;
    this.#repository = repository;
  }

  /** The pack that ships; its shape is proven by the tests of the build, so it is only parsed here. */
  builtIn(): Promise<Pack> {
    this.#builtIn ??= this.#ports.builtInPack().then((text) => JSON.parse(text) as Pack);
    return this.#builtIn;
  }

  async current(): Promise<PackState> {
    const { teamPack } = await this.#repository.read();
    if (teamPack) return { pack: teamPack.pack, own: true, base: teamPack.base };
    const pack = await this.builtIn();
    return { pack, own: false, base: pack };
  }

  async matcher(): Promise<Matcher> {
    const { pack } = await this.current();
    if (
      this.#learned?.pack.version === pack.version &&
      this.#learned.pack.updated === pack.updated &&
      this.#learned.pack.id === pack.id
    )
      return this.#learned.matcher;
    const matcher = createMatcher(pack.scenarios);
    this.#learned = { pack, matcher };
    return matcher;
  }

  /** A team pack was saved: what was learned from the old one is stale. */
  forget(): void {
    this.#learned = null;
  }

  async choices(): Promise<ScenarioChoice[]> {
    const { pack } = await this.current();
    return pack.scenarios.filter((s) => s.id !== OTHER).map(({ id, title }) => ({ id, title }));
  }

  /**
   * The scripts of one scenario (null: only the general ones) in one language.
   * @throws AppError `unknown-scenario`
   */
  async view(id: string | null, language: LanguageCode, ui: UiLanguage): Promise<ScenarioView> {
    const { pack } = await this.current();
    const scenario = id === null ? null : (pack.scenarios.find((s) => s.id === id) ?? null);
    if (id !== null && !scenario) throw new AppError('unknown-scenario', id);
    const served = pack.languages.includes(language) ? language : 'en';
    const stages = mergeStages(scenario?.stages ?? [], pack.stages);
    return {
      id,
      title: scenario?.title ?? null,
      summary: scenario?.summary ?? null,
      needs: scenario?.needs ?? [],
      language: served,
      steps: (scenario?.steps ?? []).map(({ step, variants }) => ({
        step,
        variants: variantViews(variants, served, ui),
      })),
      stages: stages.map(({ stage, variants }) => ({ stage, variants: variantViews(variants, served, ui) })),
      errorExamples: scenario?.errorExamples ?? [],
      minefields: pack.minefields.filter((m) =>
        scenario?.errorExamples.some((e) => e.spans.some((s) => s.minefield === m.id)),
      ),
      blanks: pack.blanks,
    };
  }
}

/** A scenario's own stage scripts, then the pack's general ones for the stages it lacks. */
function mergeStages(own: readonly StageScript[], general: readonly StageScript[]): StageScript[] {
  const has = new Set(own.map((s) => s.stage));
  return [...own, ...general.filter((s) => !has.has(s.stage))];
}

function variantViews(variants: readonly Variant[], language: LanguageCode, ui: UiLanguage): VariantView[] {
  return variants.flatMap((variant) => {
    const text = variant.text[language];
    // A variant without this twin is not offered: better fewer choices than another language by surprise.
    if (text === undefined) return [];
    const meaning = ui === language ? null : (variant.text[ui] ?? variant.text.en ?? null);
    return [{ id: variant.id, voice: variant.voice, text, meaning, annotations: variant.annotations ?? [] }];
  });
}

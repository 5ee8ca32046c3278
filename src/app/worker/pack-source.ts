/** Where the pack in force comes from, part by part; what was loaded once stays in memory as long as the worker lives. */
import { joinPack, type LanguageTexts, type PackParts, type Phrasings } from '../../core/packs/parts.ts';
import type { Pack } from '../../core/packs/schema.ts';
import { AppError } from '../errors.ts';
import { type TeamPackMark, teamPackKey } from '../migrations/schema.ts';
import type { Ports } from '../ports.ts';
import { unzip } from './zip-text.ts';

export class PackSource {
  readonly #load: (part: string) => Promise<unknown>;
  readonly #parts = new Map<string, Promise<unknown>>();
  readonly #languages: readonly string[] | null;

  /**
   * @param load gives `frame`, `phrasings` or `texts.<language>`
   * @param languages of which there are texts; the pack's own where left out
   */
  constructor(load: (part: string) => Promise<unknown>, languages: readonly string[] | null = null) {
    this.#load = load;
    this.#languages = languages;
  }

  frame(): Promise<Pack> {
    return this.#part('frame') as Promise<Pack>;
  }

  /** Texts of one language; none where the pack has no such language. */
  async texts(language: string): Promise<LanguageTexts> {
    if (!(await this.#spoken()).includes(language)) return {};
    return (await this.#part(`texts.${language}`)) as LanguageTexts;
  }

  phrasings(): Promise<Phrasings> {
    return this.#part('phrasings') as Promise<Phrasings>;
  }

  /** All parts put together, for the library page. */
  async whole(): Promise<Pack> {
    const frame = await this.frame();
    const texts: PackParts['texts'] = {};
    for (const language of await this.#spoken()) texts[language] = await this.texts(language);
    return joinPack({ frame, texts, phrasings: await this.phrasings() });
  }

  async #spoken(): Promise<readonly string[]> {
    return this.#languages ?? (await this.frame()).languages;
  }

  #part(name: string): Promise<unknown> {
    const known = this.#parts.get(name);
    if (known) return known;
    const loading = this.#load(name).catch((error: unknown) => {
      // What failed once may work the next time; a failure must not be remembered as the pack.
      this.#parts.delete(name);
      throw error;
    });
    this.#parts.set(name, loading);
    return loading;
  }
}

/** The pack that ships; its shape is proven by the tests of the build, so it is only parsed here. */
export function builtInSource(ports: Ports): PackSource {
  return new PackSource(async (part) => JSON.parse(await ports.builtInPack(part)));
}

/** The team's own, from storage. */
export function teamSource(ports: Ports, { languages }: TeamPackMark): PackSource {
  return new PackSource(async (part) => {
    const key = teamPackKey(part);
    const value = (await ports.local.read([key]))[key];
    if (value === undefined) throw new AppError('storage-damaged', `${key} is missing`);
    return value;
  }, languages);
}

/**
 * What the team's pack was taken from.
 * @throws AppError `storage-damaged`
 */
export async function teamBase(ports: Ports): Promise<Pack> {
  const key = teamPackKey('base');
  const packed = (await ports.local.read([key]))[key];
  if (typeof packed !== 'string') throw new AppError('storage-damaged', `${key} is missing`);
  return JSON.parse(await unzip(packed)) as Pack;
}

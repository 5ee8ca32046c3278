/**
 * The authors' files. A scenario is written in one small file per language that a native speaker reads in one sitting
 * (`TextFile`), beside one that says how it is built (`ScenarioFile`); `assemblePack` makes the pack of them. Ids are
 * made from where a text stands (`customs_hold.fact.warm`), so that no author has to invent one.
 */
import * as v from 'valibot';
import {
  type Annotation,
  type ByLanguage,
  type ErrorExample,
  type Minefield,
  type Scenario,
  STAGES,
  STEPS,
  type Variant,
  VOICES,
} from '../scripts/model.ts';
import { sortLanguages } from './format.ts';
import { type ReadError, toError } from './read.ts';
import { Day, Id, Language, type Pack, PackHeadSchema, Rev, Text, TierSchema, Words } from './schema.ts';

const SCRIPT_STAGES = STAGES.filter((s) => s !== 'diagnosis');
const Key = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_]{0,30}$/, 'id'));

const VariantAbout = v.strictObject({
  rev: Rev,
  voice: v.picklist(VOICES),
  tier: v.exactOptional(Id),
  /** Why the quoted words work, in the order of the text files' quotes. */
  notes: v.exactOptional(v.array(Words)),
});
const VariantsAboutSchema = v.record(Key, VariantAbout);
const byStep = <T extends v.GenericSchema>(of: T) =>
  v.strictObject({
    empathy: v.exactOptional(of),
    fact: v.exactOptional(of),
    solution: v.exactOptional(of),
    promise: v.exactOptional(of),
  });
const byStage = <T extends v.GenericSchema>(of: T) =>
  v.strictObject({
    holding: v.exactOptional(of),
    first_reply: v.exactOptional(of),
    reassurance: v.exactOptional(of),
    progress: v.exactOptional(of),
    good_news: v.exactOptional(of),
    bad_news: v.exactOptional(of),
    closing: v.exactOptional(of),
  });

const ScenarioFileSchema = v.strictObject({
  rev: Rev,
  reviewBy: v.exactOptional(Day),
  title: Words,
  summary: Words,
  needs: v.array(Id),
  tiers: v.exactOptional(v.array(TierSchema)),
  steps: v.exactOptional(byStep(VariantsAboutSchema)),
  stages: v.exactOptional(byStage(VariantsAboutSchema)),
  errorExamples: v.exactOptional(
    v.record(
      Key,
      v.strictObject({ rev: Rev, spans: v.array(v.strictObject({ minefield: Id, why: Words })) }),
    ),
  ),
  voiceScript: v.exactOptional(v.strictObject({ rev: Rev })),
});
const Texts = v.record(Key, Text);
const TextFileSchema = v.strictObject({
  steps: v.exactOptional(byStep(Texts)),
  stages: v.exactOptional(byStage(Texts)),
  /** By `slot.key`: the words that each note of that variant is about, exactly as they stand in the text. */
  quotes: v.exactOptional(v.record(v.string(), v.array(Text))),
  errorExamples: v.exactOptional(
    v.record(Key, v.strictObject({ text: Text, spans: v.array(Text), better: Text })),
  ),
  voiceScript: v.exactOptional(Text),
  phrasings: v.exactOptional(v.array(Text)),
});
const HeadFileSchema = v.strictObject({ ...PackHeadSchema.entries, scenarios: v.array(Id) });
const MinefieldFileSchema = v.record(
  Id,
  v.strictObject({ rev: Rev, title: Words, why: Words, instead: Words }),
);
const PhrasesFileSchema = v.record(Id, v.array(Text));
const StagesFileSchema = v.strictObject({ stages: byStage(VariantsAboutSchema) });

type VariantsAbout = v.InferOutput<typeof VariantsAboutSchema>;
type ScenarioFile = v.InferOutput<typeof ScenarioFileSchema>;
type TextFile = v.InferOutput<typeof TextFileSchema>;
type StagesAbout = v.InferOutput<typeof StagesFileSchema>['stages'];

/** Path from the pack's folder (`scenarios/customs_hold/es.json`) → the file's text. */
export type SourceFiles = ReadonlyMap<string, string>;

export interface SourceError extends ReadError {
  file: string;
}

export type AssembleResult = { ok: true; pack: Pack } | { ok: false; errors: SourceError[] };

/**
 * Makes one pack of the authors' files:
 * `pack.json` (head, blanks, order of scenarios), `scenarios/<id>/about.json` and `scenarios/<id>/<language>.json`,
 * `general/…` in the same way, `minefields/about.json` and `minefields/<language>.json`.
 * A language that `pack.json` does not list is still being written, and left out but for `drafts`.
 * Never throws: what is wrong is said with file and field, and then there is no pack.
 */
export function assemblePack(files: SourceFiles, drafts: readonly string[] = []): AssembleResult {
  const desk = new Desk(files);
  const listed = desk.read('pack.json', HeadFileSchema);
  const head = listed && { ...listed, languages: [...new Set([...listed.languages, ...drafts])] };
  desk.spoken = head?.languages ?? [];
  const general = desk.read('general/about.json', StagesFileSchema);
  const minefields = desk.read('minefields/about.json', MinefieldFileSchema);
  if (!head || !general || !minefields) return { ok: false, errors: desk.errors };
  const pack: Pack = {
    ...head,
    scenarios: head.scenarios.flatMap((id) => scenario(desk, id) ?? []),
    stages: stageScripts(new Texter(desk, 'general', 'general'), general.stages),
    minefields: Object.entries(minefields).map(([id, about]) => minefield(desk, id, about)),
  };
  desk.unread();
  return desk.errors.length > 0 ? { ok: false, errors: desk.errors } : { ok: true, pack };
}

/** Reads the files and keeps what is wrong with them. */
class Desk {
  readonly errors: SourceError[] = [];
  /** Languages that are read. */
  spoken: readonly string[] = [];
  readonly #files: SourceFiles;
  readonly #seen = new Set<string>();

  constructor(files: SourceFiles) {
    this.#files = files;
  }

  read<T>(file: string, schema: v.GenericSchema<unknown, T>): T | null {
    const text = this.#files.get(file);
    this.#seen.add(file);
    if (text === undefined) {
      this.say(file, '', 'missing', 'no such file');
      return null;
    }
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch (error) {
      this.say(file, '', 'not_json', error instanceof Error ? error.message : String(error));
      return null;
    }
    const parsed = v.safeParse(schema, data);
    if (parsed.success) return parsed.output;
    this.errors.push(...parsed.issues.map((issue) => ({ file, ...toError(issue) })));
    return null;
  }

  say(file: string, path: string, code: ReadError['code'], detail: string): void {
    this.errors.push({ file, path, code, detail });
  }

  /** Languages in which a folder has a text file, in the pack's order. */
  languages(folder: string): string[] {
    const codes = [...this.#files.keys()].flatMap((file) => {
      const name = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : '';
      return /^[^/]+\.json$/.test(name) && name !== 'about.json' ? [name.slice(0, -'.json'.length)] : [];
    });
    for (const code of codes.filter((c) => !v.is(Language, c)))
      this.say(`${folder}/${code}.json`, '', 'bad_language', code);
    return sortLanguages(codes.filter((code) => this.spoken.includes(code)));
  }

  /** A file that nothing refers to would be lost without a word. */
  unread(): void {
    const inWork = (file: string) => {
      const name = file.split('/').at(-1)?.slice(0, -'.json'.length) ?? '';
      const folder = file.slice(0, file.lastIndexOf('/'));
      return this.#seen.has(`${folder}/about.json`) && v.is(Language, name) && !this.spoken.includes(name);
    };
    for (const file of this.#files.keys())
      if (!this.#seen.has(file) && !inWork(file))
        this.say(file, '', 'not_allowed', 'no scenario of pack.json has this file');
  }
}

function slotOf(text: TextFile, kind: 'steps' | 'stages', slot: string): Record<string, string> | undefined {
  const slots: Readonly<Record<string, Record<string, string> | undefined>> = text[kind] ?? {};
  return slots[slot];
}

/** The texts of one folder, by language. */
class Texter {
  readonly files: [language: string, file: string, text: TextFile][];
  readonly #used = new Set<string>();

  constructor(
    readonly desk: Desk,
    readonly folder: string,
    /** First part of the ids of what stands here. */
    readonly scope: string,
  ) {
    this.files = desk.languages(folder).flatMap((language) => {
      const file = `${folder}/${language}.json`;
      const text = desk.read(file, TextFileSchema);
      return text ? [[language, file, text] as [string, string, TextFile]] : [];
    });
  }

  variants(kind: 'steps' | 'stages', slot: string, about: VariantsAbout): Variant[] {
    return Object.entries(about).map(([key, { rev, voice, tier, notes }]) => {
      const id = `${this.scope}.${slot}.${key}`;
      this.#used.add(`${kind}/${slot}/${key}`);
      const text = this.#twins((t) => slotOf(t, kind, slot)?.[key]);
      const annotations = notes?.map((why, i): Annotation => {
        const quote = this.#twins((t) => t.quotes?.[`${slot}.${key}`]?.[i]);
        return { id: `${id}.note${i + 1}`, quote, why };
      });
      if (annotations) this.#used.add(`quotes/${slot}.${key}`);
      this.#noMore(annotations?.length ?? 0, `quotes/${slot}.${key}`, (t) => t.quotes?.[`${slot}.${key}`]);
      return {
        id,
        rev,
        voice,
        ...(tier === undefined ? {} : { tier }),
        text,
        ...(annotations ? { annotations } : {}),
      };
    });
  }

  errorExamples(about: NonNullable<ScenarioFile['errorExamples']>): ErrorExample[] {
    return Object.entries(about).map(([key, { rev, spans }]) => {
      this.#used.add(`errorExamples/${key}`);
      this.#noMore(spans.length, `errorExamples/${key}/spans`, (t) => t.errorExamples?.[key]?.spans);
      const of = (pick: (example: { text: string; spans: string[]; better: string }) => string | undefined) =>
        this.#twins((t) => {
          const example = t.errorExamples?.[key];
          return example && pick(example);
        });
      return {
        id: `${this.scope}.error.${key}`,
        rev,
        text: of((e) => e.text),
        spans: spans.map((span, i) => ({ quote: of((e) => e.spans[i]), ...span })),
        better: of((e) => e.better),
      };
    });
  }

  voiceScript(): ByLanguage<string> {
    this.#used.add('voiceScript');
    return this.#twins((t) => t.voiceScript);
  }

  phrasings(): ByLanguage<string[]> {
    this.#used.add('phrasings');
    return this.#twins((t) => t.phrasings);
  }

  /** Words under a name that the structure does not know. */
  unused(): void {
    for (const [, file, text] of this.files) {
      const names = [
        ...(['steps', 'stages'] as const).flatMap((kind) =>
          Object.entries(text[kind] ?? {}).flatMap(([slot, keys]) =>
            Object.keys(keys ?? {}).map((key) => `${kind}/${slot}/${key}`),
          ),
        ),
        ...Object.keys(text.quotes ?? {}).map((name) => `quotes/${name}`),
        ...Object.keys(text.errorExamples ?? {}).map((name) => `errorExamples/${name}`),
        ...(text.voiceScript === undefined ? [] : ['voiceScript']),
        ...(text.phrasings === undefined ? [] : ['phrasings']),
      ];
      for (const name of names)
        if (!this.#used.has(name))
          this.desk.say(file, name, 'unknown_key', `not in ${this.folder}/about.json`);
    }
  }

  /** More quoted words than there are reasons: one of them would be lost. */
  #noMore(wanted: number, name: string, pick: (text: TextFile) => readonly string[] | undefined): void {
    for (const [, file, text] of this.files) {
      const has = pick(text)?.length ?? 0;
      if (has > wanted) this.desk.say(file, name, 'not_allowed', `${has} of ${wanted}`);
    }
  }

  #twins<T>(pick: (text: TextFile) => T | undefined): ByLanguage<T> {
    const twins: ByLanguage<T> = {};
    for (const [language, , text] of this.files) {
      const own = pick(text);
      if (own !== undefined) twins[language] = own;
    }
    return twins;
  }
}

function scenario(desk: Desk, id: string): Scenario | null {
  const folder = `scenarios/${id}`;
  const about = desk.read(`${folder}/about.json`, ScenarioFileSchema);
  const texts = new Texter(desk, folder, id);
  if (!about) return null;
  const made: Scenario = {
    id,
    rev: about.rev,
    ...(about.reviewBy === undefined ? {} : { reviewBy: about.reviewBy }),
    title: about.title,
    summary: about.summary,
    needs: about.needs,
    ...(about.tiers ? { tiers: about.tiers } : {}),
    steps: STEPS.flatMap((step) => {
      const variants = about.steps?.[step];
      return variants ? [{ step, variants: texts.variants('steps', step, variants) }] : [];
    }),
    stages: stageScripts(texts, about.stages ?? {}, false),
    errorExamples: texts.errorExamples(about.errorExamples ?? {}),
    ...(about.voiceScript ? { voiceScript: { rev: about.voiceScript.rev, text: texts.voiceScript() } } : {}),
    phrasings: texts.phrasings(),
  };
  texts.unused();
  return made;
}

function stageScripts(texts: Texter, about: StagesAbout, whole = true): Scenario['stages'] {
  const made = SCRIPT_STAGES.flatMap((stage) => {
    const variants = about[stage];
    return variants ? [{ stage, variants: texts.variants('stages', stage, variants) }] : [];
  });
  if (whole) texts.unused();
  return made;
}

function minefield(desk: Desk, id: string, about: Omit<Minefield, 'id' | 'phrases'>): Minefield {
  const phrases: ByLanguage<string[]> = {};
  for (const language of desk.languages('minefields')) {
    const file = desk.read(`minefields/${language}.json`, PhrasesFileSchema);
    const own = file?.[id];
    if (own) phrases[language] = own;
  }
  return { id, ...about, phrases };
}

/** One language of a pack as a page that a native speaker reads from top to bottom: every text filled, with its meaning. */
import type { Pack } from '../../src/core/packs/schema.ts';
import { DEFAULT_HOUSE_RULES } from '../../src/core/scripts/house-rules.ts';
import type { ByLanguage, Scenario, Variant } from '../../src/core/scripts/model.ts';
import { sampleValues } from '../../src/core/scripts/sample-values.ts';
import { speakingSeconds } from '../../src/core/scripts/speaking.ts';
import { fillSegments, parseTemplate } from '../../src/core/scripts/template.ts';
import { STYLE } from './style.ts';

const RULES = { ...DEFAULT_HOUSE_RULES, discountCode: 'SORRY15' };

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/** A whole HTML document, without scripts. Languages that a text has no twin in are left out of it. */
export function readingPage(pack: Pack, language: string): string {
  const room = new Room(pack, language);
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  const scripted = pack.scenarios.filter((s) => s.steps.length > 0);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${html(`${name} – ${pack.name} ${pack.version}`)}</title><style>${STYLE}</style></head>
<body style="--text-dir:${dir}"><header><h1>${html(name)}</h1>
<p>${html(`${pack.name} ${pack.version}, ${pack.updated}.`)} Left: what the customer reads, with invented values. Right: what it means.
Read it aloud as the customer. What does not sound like a caring person goes back by its name in grey, with your own wording.</p>
<nav>${pack.scenarios.map((s) => `<a href="#${s.id}">${html(s.title.en)}</a>`).join('')}<a href="#general">General scripts</a></nav></header>
<main>${scripted.map((s) => room.scenario(s)).join('\n')}
<section id="general"><h2>General scripts</h2>${pack.stages.map((s) => room.slot(s.stage, s.variants)).join('')}</section>
${pack.scenarios
  .filter((s) => s.steps.length === 0)
  .map((s) => room.scenario(s))
  .join('\n')}</main></body></html>
`;
}

class Room {
  readonly #pack: Pack;
  readonly #language: string;

  constructor(pack: Pack, language: string) {
    this.#pack = pack;
    this.#language = language;
  }

  scenario(scenario: Scenario): string {
    const { id, title, summary, steps, stages, voiceScript, errorExamples, phrasings } = scenario;
    const lines = phrasings[this.#language] ?? [];
    return `<section id="${id}"><h2>${html(title.en)} <small>${html(title['zh-CN'])}</small></h2>
<p class="summary">${html(summary.en)}</p>
${steps.map((s, i) => this.slot(`${i + 1} ${s.step}`, s.variants)).join('')}
${stages.map((s) => this.slot(s.stage, s.variants)).join('')}
${voiceScript ? this.#voice(voiceScript.text) : ''}
${errorExamples.map((e) => this.#example(e.id, e.text, e.better)).join('')}
<details><summary>What customers write (${lines.length})</summary><ul lang="${this.#language}">${lines
      .map((line) => `<li>${html(line).replaceAll('\n', '<br>')}</li>`)
      .join('')}</ul></details></section>`;
  }

  slot(name: string, variants: readonly Variant[]): string {
    const rows = variants.flatMap((v) => {
      const row = this.#row(v.text, `${v.id.split('.').at(-1)}${v.tier ? `, ${v.tier}` : ''}`);
      return row ? [row] : [];
    });
    return rows.length === 0 ? '' : `<h3>${html(name.replace('_', ' '))}</h3>${rows.join('')}`;
  }

  #voice(text: ByLanguage<string>): string {
    const own = text[this.#language];
    if (own === undefined) return '';
    const seconds = Math.round(speakingSeconds(own, this.#language));
    return `<h3>voice message, about ${seconds} s</h3>${this.#row(text, 'spoken') ?? ''}`;
  }

  #example(id: string, text: ByLanguage<string>, better: ByLanguage<string>): string {
    const bad = this.#row(text, id.split('.').at(-1) ?? id, 'bad');
    return bad ? `<h3>error example</h3>${bad}${this.#row(better, 'better') ?? ''}` : '';
  }

  #row(text: ByLanguage<string>, name: string, look = ''): string | null {
    const own = text[this.#language];
    if (own === undefined) return null;
    const meanings = (['en', 'zh-CN'] as const).filter((code) => code !== this.#language);
    return `<div class="row"><div class="bubble ${look}" lang="${this.#language}" dir="auto">${this.#fill(own, this.#language)}</div>
<div class="meaning"><span class="name">${html(name)}</span>${meanings
      .map((code) => `<p lang="${code}">${this.#fill(text[code] ?? '', code)}</p>`)
      .join('')}</div></div>`;
  }

  #fill(source: string, language: string): string {
    const values = sampleValues(this.#pack.blanks, language, RULES);
    return html(fillSegments(parseTemplate(source), values).text);
  }
}

/**
 * The photos in the samples, drawn here as vector scenes with a little grain and a vignette, so that at a glance they
 * read as phone pictures. Served as blob: URLs, as on the page (doc §5.6).
 */
import { seeded } from '../ids.ts';

const W = 640;
const H = 480;

const DEFS = `<defs>
<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="9"/></filter>
<filter id="grain"><feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="3"/><feColorMatrix values="0 0 0 0 .5 0 0 0 0 .5 0 0 0 0 .5 0 0 0 .16 0"/></filter>
<radialGradient id="vignette" cx=".48" cy=".42" r=".78"><stop offset=".55" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#1a0f06" stop-opacity=".5"/></radialGradient>
<linearGradient id="light" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff6e2" stop-opacity=".34"/><stop offset=".6" stop-color="#fff" stop-opacity="0"/></linearGradient>
<linearGradient id="clay" x1="0" x2="1"><stop offset="0" stop-color="#b9c6c0"/><stop offset=".35" stop-color="#eef1ea"/><stop offset="1" stop-color="#8fa19b"/></linearGradient>
<linearGradient id="clayIn" x1="0" x2="1"><stop offset="0" stop-color="#7d8d87"/><stop offset="1" stop-color="#c9d3cc"/></linearGradient>
<linearGradient id="kraft" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#c99a64"/><stop offset="1" stop-color="#a97a48"/></linearGradient>
<linearGradient id="glass" x1="0" x2="1"><stop offset="0" stop-color="#f7e3b5" stop-opacity=".9"/><stop offset=".5" stop-color="#fffaf0" stop-opacity=".95"/><stop offset="1" stop-color="#d9b878" stop-opacity=".9"/></linearGradient>
</defs>`;

const FINISH = `<rect width="${W}" height="${H}" fill="url(#light)"/><rect width="${W}" height="${H}" filter="url(#grain)"/><rect width="${W}" height="${H}" fill="url(#vignette)"/>`;

const frame = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}">${DEFS}${inside}${FINISH}</svg>`;

/** Crumpled packing paper: overlapping facets in neighbouring tones. */
function paper(seed: string, x: number, y: number, w: number, h: number, count = 60): string {
  const random = seeded(seed);
  const tones = ['#e9dcc3', '#dccbab', '#f3e9d6', '#cbb892', '#e2d2b4', '#f7f0e2'];
  let facets = '';
  for (let i = 0; i < count; i++) {
    const [cx, cy] = [x + random() * w, y + random() * h];
    const points = Array.from({ length: 3 }, () => {
      const angle = random() * 6.28;
      const reach = 24 + random() * 62;
      return `${(cx + Math.cos(angle) * reach).toFixed(0)},${(cy + Math.sin(angle) * reach * 0.7).toFixed(0)}`;
    });
    facets += `<polygon points="${points.join(' ')}" fill="${tones[i % tones.length]}" opacity=".85"/>`;
  }
  return facets;
}

/** An open cardboard box from above, filled with paper. */
function openBox(seed: string): string {
  return `<rect width="${W}" height="${H}" fill="#6d5a48"/>
<path d="M0 120L640 60V480H0z" fill="#7c6751"/><path d="M0 330L640 300" stroke="#5e4d3d" stroke-width="5"/><path d="M0 180L640 130" stroke="#69563f" stroke-width="4"/>
<ellipse cx="330" cy="420" rx="330" ry="70" fill="#20150c" opacity=".5" filter="url(#soft)"/>
<path d="M60 70L20 10 250 0 262 52z" fill="#d8ac78"/><path d="M380 50L400 0 628 14 590 72z" fill="#cda06b"/>
<path d="M60 70H590L560 430H96z" fill="url(#kraft)"/>
<path d="M60 70L96 430 20 462 0 100z" fill="#b98a56"/><path d="M590 70L560 430 632 470 640 96z" fill="#b0814d"/>
<path d="M84 96H566L540 408H116z" fill="#8a6238"/>
<clipPath id="well"><path d="M84 96H566L540 408H116z"/></clipPath><g clip-path="url(#well)">${paper(seed, 90, 90, 470, 330, 90)}<path d="M84 96H566V150H84z" fill="#2b1a0a" opacity=".35" filter="url(#soft)"/></g>
<path d="M96 430H560L548 476H110z" fill="#d3a571"/>`;
}

const speckles = (seed: string, x: number, y: number, w: number, h: number, n = 40): string => {
  const random = seeded(seed);
  let dots = '';
  for (let i = 0; i < n; i++)
    dots += `<circle cx="${(x + random() * w).toFixed(0)}" cy="${(y + random() * h).toFixed(0)}" r="${(0.8 + random() * 1.6).toFixed(1)}" fill="#5b6661" opacity=".7"/>`;
  return dots;
};

const shard = (points: string, tone = 'url(#clay)'): string =>
  `<polygon points="${points}" fill="#1d130a" opacity=".35" transform="translate(6 9)" filter="url(#soft)"/><polygon points="${points}" fill="${tone}" stroke="#f8f8f2" stroke-width="2.5" stroke-linejoin="round"/>`;

const brokenMug = (): string =>
  frame(`${openBox('mug')}
<ellipse cx="312" cy="334" rx="150" ry="40" fill="#1d130a" opacity=".45" filter="url(#soft)"/>
<g transform="rotate(-9 300 250)">
<clipPath id="body"><path d="M208 160L238 172 262 146 290 190 318 168 338 214 372 196 392 232V322Q392 352 300 352T208 322z"/></clipPath>
<path d="M208 196Q300 236 392 196V232L372 200 338 216 318 172 290 192 262 150 238 176 208 162z" fill="url(#clayIn)"/>
<path d="M208 160L238 172 262 146 290 190 318 168 338 214 372 196 392 232V322Q392 352 300 352T208 322z" fill="url(#clay)"/>
<g clip-path="url(#body)">${speckles('mug', 208, 150, 186, 200, 60)}<path d="M208 300Q300 332 392 300V360H208z" fill="#6f857d" opacity=".55"/></g>
<path d="M208 160L238 172 262 146 290 190 318 168 338 214 372 196 392 232" fill="none" stroke="#fbfbf6" stroke-width="4" stroke-linejoin="round"/>
<path d="M290 190L302 236 288 268 300 300" fill="none" stroke="#55635d" stroke-width="2"/><path d="M302 236L326 252" fill="none" stroke="#55635d" stroke-width="1.6"/>
<path d="M208 226q-22 2-24 18l14 6" fill="none" stroke="#c5cfc8" stroke-width="17"/><path d="M208 300q-16 2-22-8" fill="none" stroke="#aebab3" stroke-width="17"/>
</g>
${shard('420,150 470,138 486,182 452,206 424,190')}${shard('438,262 492,250 512,286 470,318 446,300')}${shard('152,330 190,312 214,346 176,372')}${shard('368,364 414,352 428,384 384,396')}${shard('250,112 292,104 300,132 264,142')}
<path d="M470 350q40-6 44 26t-34 30" fill="none" stroke="#1d130a" stroke-width="18" opacity=".25" filter="url(#soft)"/><path d="M466 344q40-6 44 26t-34 30" fill="none" stroke="url(#clay)" stroke-width="17" stroke-linecap="butt"/>
${speckles('loose', 420, 140, 90, 180, 16)}`);

const mugShards = (): string =>
  frame(`<rect width="${W}" height="${H}" fill="#d9cdb8"/>${paper('shards', 0, 0, W, H, 130)}
${shard('90,110 220,60 300,140 262,236 150,250')}${shard('330,80 470,70 520,180 440,236 350,190', 'url(#clayIn)')}${shard('120,300 240,272 310,340 250,430 130,410', 'url(#clayIn)')}${shard('350,270 500,250 570,340 500,430 380,400')}${shard('300,230 338,220 350,256 316,268')}${shard('60,262 104,250 112,290 76,300')}${shard('540,190 588,180 596,226 556,236')}
${speckles('s1', 100, 80, 180, 150, 36)}${speckles('s2', 370, 270, 180, 140, 36)}`);

const crushedBox = (): string =>
  frame(`<rect width="${W}" height="${H}" fill="#a9aaa4"/><path d="M0 236L640 214V480H0z" fill="#7e7a72"/><path d="M0 300L640 262M0 378L640 330M0 460L640 410M150 230L40 480M330 222L300 480M500 218L580 480" stroke="#6f6b64" stroke-width="3"/>
<ellipse cx="322" cy="412" rx="262" ry="40" fill="#15110c" opacity=".55" filter="url(#soft)"/>
<path d="M110 150L330 100 470 138 432 168 372 176 322 214z" fill="#d9b07c"/>
<path d="M110 150L322 214V412L126 340z" fill="#b98a56"/>
<path d="M322 214L372 176 408 236 446 214 486 262 528 246 520 352 322 412z" fill="#a37746"/>
<path d="M372 176L432 168 470 138 516 176 528 246 486 262 446 214 408 236z" fill="#8d6436"/>
<path d="M372 176L432 168 446 214 408 236z" fill="#c39862"/><path d="M432 168L470 138 516 176 446 214z" fill="#b3854f"/><path d="M516 176L528 246 486 262 446 214z" fill="#7b562d"/>
<path d="M408 236L446 214 486 262 528 246M432 168L446 214 516 176M408 236L392 300 420 330M486 262L470 320" stroke="#5e4220" stroke-width="2.5" fill="none" opacity=".8"/>
<path d="M322 214V412" stroke="#7a5931" stroke-width="2"/>
<path d="M212 127L372 172 348 192 190 132z" fill="#efe3c4" opacity=".8"/><path d="M348 192L372 176 380 190V226L352 246z" fill="#e3d4ae" opacity=".6"/>
<path d="M150 210L262 246V316L150 278z" fill="#f6f5f0"/><path d="M162 226l60 20M162 240l46 15M162 254l54 18" stroke="#60656a" stroke-width="4"/>
<path d="M230 256v40M236 258v40M244 260v40M249 262v40" stroke="#2b2f33" stroke-width="3"/>`);

const brokenLamp = (): string =>
  frame(`${openBox('lamp')}
<ellipse cx="330" cy="360" rx="170" ry="34" fill="#1d130a" opacity=".45" filter="url(#soft)"/>
<g transform="rotate(14 320 250)"><rect x="300" y="250" width="34" height="120" rx="8" fill="#b88a3b"/><rect x="300" y="250" width="12" height="120" rx="6" fill="#e0bd78"/><ellipse cx="317" cy="372" rx="78" ry="22" fill="#a87a2e"/><ellipse cx="317" cy="366" rx="78" ry="20" fill="#cfa253"/>
<path d="M226 250Q216 150 268 110L286 150 312 118 330 170 352 148 372 196 396 180 412 250Q318 282 226 250z" fill="url(#glass)" stroke="#fffdf4" stroke-width="3" stroke-linejoin="round"/>
<path d="M286 150L300 204 282 240M330 170L344 214" stroke="#a98443" stroke-width="2" fill="none"/><path d="M244 230Q238 170 262 138" stroke="#fff" stroke-width="8" opacity=".8" fill="none" stroke-linecap="round"/></g>
${shard('440,130 500,112 520,168 470,196', 'url(#glass)')}${shard('132,170 184,150 200,206 156,222', 'url(#glass)')}${shard('452,280 506,270 516,316 470,330', 'url(#glass)')}${shard('160,320 206,300 226,344 180,366', 'url(#glass)')}${shard('404,350 440,340 452,372 418,384', 'url(#glass)')}${shard('220,236 240,224 252,246 232,256', 'url(#glass)')}`);

const label = (): string =>
  frame(`<rect width="${W}" height="${H}" fill="url(#kraft)"/><path d="M0 90L640 60M0 400L640 430" stroke="#8d6436" stroke-width="4"/><path d="M0 200H640V250H0z" fill="#efe3c4" opacity=".55"/>
<g transform="rotate(-4 320 240)"><rect x="128" y="70" width="384" height="330" rx="6" fill="#1d130a" opacity=".35" filter="url(#soft)"/><rect x="120" y="60" width="384" height="330" rx="6" fill="#fbfaf5"/>
<path d="M146 96h150M146 120h220M146 144h180" stroke="#5c6166" stroke-width="9"/><path d="M120 176H504" stroke="#33373b" stroke-width="3"/><rect x="416" y="84" width="64" height="64" fill="none" stroke="#33373b" stroke-width="4"/><path d="M448 96v40M436 124l12 12 12-12" stroke="#33373b" stroke-width="5" fill="none"/>
${Array.from({ length: 34 }, (_, i) => `<rect x="${150 + i * 9.4}" y="206" width="${[3, 5, 2, 6][(i * 7) % 4]}" height="92" fill="#22262a"/>`).join('')}
<path d="M190 322h244M146 356h120" stroke="#5c6166" stroke-width="8"/></g>
<path d="M500 0L640 0V160L590 120 560 150 540 90 508 96z" fill="#7a552d"/><path d="M500 0L508 96 540 90 560 150 590 120 640 160" fill="none" stroke="#e2bd8b" stroke-width="5"/>`);

const happyTable = (): string =>
  frame(`<rect width="${W}" height="${H}" fill="#efe6d8"/><rect width="${W}" height="270" fill="#dfe6e2"/><rect x="60" y="0" width="200" height="230" fill="#f8fbff"/><path d="M160 0V230M60 110H260" stroke="#cfc6b6" stroke-width="8"/>
<path d="M0 270H640V480H0z" fill="#b98c5e"/><path d="M0 320H640M0 380H640" stroke="#a67a4d" stroke-width="3"/>
<ellipse cx="330" cy="400" rx="190" ry="30" fill="#2d1c0c" opacity=".4" filter="url(#soft)"/>
<path d="M214 300Q214 210 322 210T430 300Q430 396 322 396T214 300z" fill="url(#clay)"/><path d="M248 224Q322 198 396 224Q388 196 322 194T248 224z" fill="#8fa19b"/><ellipse cx="322" cy="190" rx="16" ry="12" fill="url(#clay)"/>
<path d="M424 282Q470 268 486 222L512 226Q500 310 420 330z" fill="url(#clay)"/><path d="M220 270Q150 240 154 310T232 350" fill="none" stroke="#a9b8b1" stroke-width="18"/>
${speckles('pot', 230, 220, 190, 160, 60)}
<path d="M520 340h84l-10 62h-64z" fill="url(#clay)"/><ellipse cx="562" cy="340" rx="42" ry="11" fill="#7b4a25"/><path d="M548 318q-8-16 2-28M570 318q-8-18 4-32" stroke="#fff" stroke-width="5" opacity=".5" fill="none"/>
<path d="M70 270q-10-80 10-140M80 200q-40-20-44-60 40 10 46 50M84 170q10-46 46-54 0 42-44 62" fill="#5f8a5c" stroke="#4c7449" stroke-width="5"/><path d="M42 262h72l-8 80H52z" fill="#c46f4a"/>`);

const SCENES: Record<string, () => string> = {
  'broken-mug': brokenMug,
  'mug-shards': mugShards,
  'crushed-box': crushedBox,
  'broken-lamp': brokenLamp,
  label,
  'happy-table': happyTable,
};

const urls = new Map<string, string>();

/** A blob: URL, made once per scene; an unknown name shows the parcel. */
export function photoUrl(scene: string): string {
  let url = urls.get(scene);
  if (!url) {
    url = URL.createObjectURL(new Blob([(SCENES[scene] ?? crushedBox)()], { type: 'image/svg+xml' }));
    urls.set(scene, url);
  }
  return url;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../language/fold.ts';
import { PROPOSAL_LENGTH, sameMessages, samePhrasing } from './phrasing.ts';
import { proposalText } from './proposal.ts';

const propose = (
  texts: string | string[],
  { title = 'Sarah Kim 🌸', agentName = '', language = 'en' } = {},
) => proposalText({ texts: [texts].flat(), title, agentName, language });

describe('numbers and addresses are taken out', () => {
  it.each([
    ['order #20417 has not moved for 5 days', 'order has not moved for 5 days'],
    ['order no. 20417: nothing', 'order : nothing'],
    ['it says LV482093152CN, still nothing', 'it says, still nothing'],
    ['call me back on +34 612 345 678 please, nobody rang', 'call me back on please, nobody rang'],
    ['my number is 6 1 2 - 3 4 5, nobody rang', 'my number is, nobody rang'],
    ['I paid €49.90 and it is broken', 'I paid and it is broken'],
    ['i paid 1 234 $ and it is broken', 'i paid and it is broken'],
    ['ordered on 12/11/2026, no news', 'ordered on, no news'],
    ['it is order A4 and the box is crushed', 'it is order and the box is crushed'],
    ['٤٥٦٧٨ رقم الطلب لم يصل بعد', 'رقم الطلب لم يصل بعد'],
    ['订单号20417五天没动了，丢了吗', '订单号 五天没动了，丢了吗'],
    ['订单号：２０４１７，还没收到货', '订单号，还没收到货'],
    ['打我电话一三八零零一二三，包裹没到', '打我电话，包裹没到'],
    ['주문번호 20417번 아직 안 왔어요', '주문번호 번 아직 안 왔어요'],
    ['1️⃣2️⃣ parcels and both are lost', 'parcels and both are lost'],
    ['12\u200b34 is my order, where is it', 'is my order, where is it'],
    ['look at https://bit.ly/x?a=1 the tracking is dead', 'look at the tracking is dead'],
    ['track.example.com/xy says nothing', 'says nothing'],
    ['see www.shop.example, the size is wrong', 'see, the size is wrong'],
    ['write to sara.kim+x@mail.example or here, box is empty', 'write to or here, box is empty'],
    ['发到我邮箱a@b.com，包裹还没到', '发到我邮箱，包裹还没到'],
    ['@shop where is my parcel', 'where is my parcel'],
    ['"held" at customs (order 20417) & no news :(', '"held" at customs (order ) & no news :('],
    ['3 days and 2 hours late', '3 days and 2 hours late'],
  ])('%s', (text, left) => {
    expect(propose(text)).toBe(left);
  });
});

describe('names of the title, and the agent’s, are taken out', () => {
  it.each([
    ['Sarah Kim 🌸', 'sarah here, my parcel is lost', 'my parcel is lost'],
    ['Sarah Kim 🌸', "it is SARAH's parcel, lost again", 'parcel, lost again'],
    ['María José Núñez', 'el paquete de maria jose nunez no llega', 'el paquete de no llega'],
    ['Carlos de la Cruz', 'dónde está la caja de CARLOS', 'dónde está la caja de'],
    ['Zoë', 'Zoe wants to know where it is', 'wants to know where it is'],
    ['Sarah order 1234 new', 'my new order never came', 'my new order never came'],
    ["Siobhan O'Brien", 'parcel for o’brien is missing', 'parcel for is missing'],
    ['Anna Kowalska', 'paczka dla Anny Kowalskiej zaginęła', 'paczka dla zaginęła'],
    ['Мария Петрова', 'посылку отдали не Марии, где она теперь', 'посылку отдали не, где она теперь'],
    ['王芳', '王芳的包裹还没有到', '的包裹还没有到'],
    ['美国客户王小明', '小明的包裹还没有到', '的包裹还没有到'],
    ['王女士', '王女士的包裹丢了吗', '的包裹丢了吗'],
    ['田中花子', '田中ですが、荷物が届きません', 'ですが、荷物が届きません'],
    ['김민수', '민수예요 택배가 안 왔어요', '택배가 안 왔어요'],
    ['محمد', 'الطرد لمحمد لم يصل بعد', 'الطرد لم يصل بعد'],
    ['+44 7700 900123', 'where is my parcel', 'where is my parcel'],
  ])('%s: %s', (title, text, left) => {
    expect(propose(text, { title })).toBe(left);
  });

  it('the agent’s', () => {
    expect(propose('li na promised news, still nothing', { agentName: 'Li Na' })).toBe(
      'promised news, still nothing',
    );
  });
});

describe('introductions, greetings and signatures are taken out', () => {
  it.each([
    ['en', 'My name is Peter Falk and my parcel is lost', 'and my parcel is lost'],
    ['en', 'my name is peter falk where is my parcel', 'where is my parcel'],
    ['en', 'this is Maria, my parcel is lost', 'my parcel is lost'],
    ['en', 'this is ridiculous, my parcel is lost', 'this is ridiculous, my parcel is lost'],
    ['en', "I'm Maria and it came broken", 'and it came broken'],
    ['en', "I'm worried about my parcel", "I'm worried about my parcel"],
    ['en', 'Hi Maria, my parcel is lost', 'my parcel is lost'],
    ['en', 'hi maria, my parcel is lost', 'my parcel is lost'],
    ['en', 'Maria, where is my parcel', 'where is my parcel'],
    ['en', 'My parcel is lost. Thanks, Peter', 'My parcel is lost.'],
    ['en', 'my parcel is lost\nregards\npeter falk', 'my parcel is lost'],
    ['en', 'no thanks but still nothing', 'no thanks but still nothing'],
    ['en', 'my parcel is lost\nPeter Falk', 'my parcel is lost'],
    ['en', 'hello\nWhere is my parcel', 'Where is my parcel'],
    ['en', 'the courier gave it to Zebedee in Leipzig', 'the courier gave it to in'],
    ['en', 'it went from FedEx to Royal Mail and vanished', 'it went from FedEx to Royal Mail and vanished'],
    ['en', 'WHERE IS MY PARCEL', 'WHERE IS MY PARCEL'],
    ['es', 'Hola, soy Ana y no me llegó nada', 'y no me llegó nada'],
    ['es', 'soy ana, no llegó nada', 'no llegó nada'],
    ['es', 'soy de Chile y no llegó nada', 'soy de y no llegó nada'],
    ['es', 'me llamo ana maría y no llegó nada', 'y no llegó nada'],
    ['pt-BR', 'Oi, me chamo João, cadê meu pacote', 'cadê meu pacote'],
    ['fr', "Bonjour, je m'appelle Zoé et rien n'est arrivé", "et rien n'est arrivé"],
    ['de', 'Ich heiße Petra und mein Paket ist weg', 'und mein Paket ist weg'],
    ['de', 'Hallo, hier ist Petra, das Paket ist kaputt', 'das Paket ist kaputt'],
    ['de', 'Das Glas im Karton ist kaputt', 'Das Glas im Karton ist kaputt'],
    ['de', 'mein Name steht nicht drauf', 'mein Name steht nicht drauf'],
    ['de', 'Wo bleibt mein Paket', 'Wo bleibt mein Paket'],
    ['ru', 'меня зовут Ольга, посылка потерялась', 'посылка потерялась'],
    ['tr', 'benim adım Ayşe, kargom gelmedi hâlâ', 'kargom gelmedi hâlâ'],
    ['ar', 'اسمي ليلى، الطرد لم يصل', 'الطرد لم يصل'],
    ['id', 'nama saya budi, paket belum sampai', 'paket belum sampai'],
    ['zh-CN', '我叫王芳，包裹还没收到', '包裹还没收到'],
    ['zh-CN', '我是李小明，包裹还没收到', '包裹还没收到'],
    ['zh-CN', '我叫王芳我的包裹丢了', '我的包裹丢了'],
    ['zh-CN', '我是买家，包裹还没收到', '我是买家，包裹还没收到'],
    ['zh-CN', '陈女士签收的，不是我', '签收的，不是我'],
    ['ja', '山田花子と申します。荷物が届きません', '荷物が届きません'],
    ['id', 'paket saya ga keluar2 dari gudang', 'paket saya ga keluar2 dari gudang'],
    ['fr', 'mon colis est perdu ?', 'mon colis est perdu ?'],
    ['ja', '配達員さんもヤマトさんも知らないって', '配達員さんもヤマトさんも知らないって'],
    ['ja', '佐藤さん、荷物が届きません', '荷物が届きません'],
  ])('%s: %s', (language, text, left) => {
    expect(propose(text, { language, title: '+1 555 0100' })).toBe(left);
  });
});

describe('what is left', () => {
  it('is one line per message, blanks collapsed, closings left out', () => {
    expect(propose(['my  parcel\n is lost', 'ok thanks 🙏', '#20417', 'since 5 days!'])).toBe(
      'my parcel is lost\nsince 5 days!',
    );
  });

  it('is nothing of a message that is only a name', () => {
    expect(propose(['my parcel is lost', 'Peter Falk'])).toBe('my parcel is lost');
  });

  it.each([
    [[]],
    ['Sarah'],
    ['20417'],
    ['broken'],
    ['hi there'],
    ['ok thanks'],
    ['https://a.example/b'],
    ['丢了吗'],
    ['🙏🙏'],
  ])('%j is not enough', (texts) => {
    expect(propose(texts)).toBeNull();
  });

  it.each([
    ['丢了没有', 'zh-CN'],
    ['is lost', 'en'],
  ])('%s is', (text, language) => {
    expect(propose(text, { language })).toBe(text);
  });

  it('is cut between words, and not within a sign', () => {
    const long = propose('where is it '.repeat(60));
    expect(long?.length).toBeLessThanOrEqual(PROPOSAL_LENGTH);
    expect(long).toMatch(/ (?:where|is|it)$/);
    expect(propose(`包${'𠮷'.repeat(400)}`)).toMatch(/𠮷$/u);
  });
});

describe('comparing', () => {
  it('sees past case, accents and blanks', () => {
    expect(samePhrasing('¿Dónde  está?', '¿donde esta?')).toBe(true);
    expect(samePhrasing('where is it', 'where is mine')).toBe(false);
  });
  it('knows messages to which others were added', () => {
    expect(sameMessages('it is lost', 'It is lost\nanswer me')).toBe(true);
    expect(sameMessages('it is lost', 'answer me')).toBe(false);
  });
});

describe('whatever is written', () => {
  const bits = fc.constantFrom(
    'Sarah',
    'sarah’s',
    'KIM',
    'Núñez',
    'nunez',
    '王芳',
    '我叫',
    'my name is',
    'this is',
    'parcel',
    'is',
    'lost',
    '包裹',
    '20417',
    '1',
    '2',
    ' ',
    ',',
    '\n',
    '-',
    '@',
    'a@b.co',
    'https://x.y/z',
    '(',
    ')',
    '🙏',
    '٤٥',
    '５',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits, { maxLength: 14 }).map((b) => b.join('')),
    fc.array(bits, { maxLength: 14 }).map((b) => b.join(' ')),
  );
  const language = fc.constantFrom('en', 'de', 'zh-CN', 'ar');

  it('no name, address or number of two figures gets through, and no word that was not there', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), language, (texts, code) => {
        const left = propose(texts, { title: 'Sarah Kim Núñez 王芳', language: code });
        if (left === null) return;
        expect(left.length).toBeLessThanOrEqual(PROPOSAL_LENGTH);
        expect(left.split('\n').length).toBeLessThanOrEqual(texts.length);
        for (const line of left.split('\n')) {
          const folded = foldText(line);
          expect(folded).not.toMatch(/(?<![\p{L}\p{M}])(?:sarah|kim|nunez)(?![\p{L}\p{M}])|王芳/u);
          expect(folded).not.toMatch(/\p{N}[^\p{L}\p{N}]{0,3}\p{N}/u);
          expect(folded).not.toMatch(/@|https?:/);
          expect(line).not.toMatch(/\s{2}|^\s|\s$/u);
        }
        const source = texts.join(' ').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
        for (const [word] of left.matchAll(/[\p{L}\p{N}]+/gu)) expect(source).toContain(word);
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * Parcel numbers that carriers publish or that the public set "tracking_number_data" (MIT) lists as examples, and the
 * same with a digit changed. No parcel of anybody's.
 */
import { describe, expect, it } from 'vitest';
import { extractFacts } from './extract.ts';

function read(text: string): { value: string; certainty: string; carrier?: string }[] {
  return extractFacts({
    messages: [{ id: 'm', text, at: 0 }],
    header: '',
    phone: null,
    language: 'en',
    now: 0,
  })
    .filter((f) => f.kind === 'tracking_no')
    .map(({ value, certainty, carrier }) => ({ value, certainty, ...(carrier ? { carrier } : {}) }));
}
const compact = (number: string) => number.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

/** A carrier named before its number, where the digits alone do not say whose they are. */
const NAMED = /^(?:canada post|purolator|dhl|ヤマト|почта россии) /u;

/** Carrier, right numbers, and numbers of the same form whose check digit is wrong. */
const CHECKED: readonly (readonly [carrier: string, right: readonly string[], wrong: readonly string[]])[] = [
  [
    'UPS',
    [
      '1Z5R89390357567127',
      '1Z879E930346834440',
      '1Z410E7W0392751591',
      '1Z8V92A70367203024',
      '1ZXX3150YW44070023',
      '1Z 999 AA1 01 2345 6784',
    ],
    ['1Z1111111111111111', '1Z999AA10123456785', '1Z5R89390357567128'],
  ],
  [
    'FedEx',
    ['986578788855', '477179081230', '799531274483', '790535312317', '974367662710', '9865 7878 8855'],
    ['996578788855', '986578788856'],
  ],
  ['FedEx 15', ['0414 4176 0228 964', '5682 8361 0012 000', '5682 8361 0012 734'], ['5682 8361 0012 732']],
  ['FedEx 20', ['61299998820821171811'], []],
  [
    'FedEx 22',
    ['9261292700768711948021', '9611020987654312345672'],
    ['9261292700768711948020', '9600000000000000000001'],
  ],
  [
    'FedEx 34',
    [
      '1001921334250001000300779017972697',
      '1001921380360001000300639585804382',
      '9622001900000000000000776632517510',
      '9632001560123456789900794808390594',
    ],
    ['1001901781990001000300617767839438', '9622001560001234567100794808390595'],
  ],
  ['FedEx SSCC', ['00 0123 4500 0000 0027'], []],
  [
    'USPS',
    [
      '9505 5110 6960 5048 6006 24',
      '9101 1234 5678 9000 0000 13',
      '9400 1112 0108 0805 4830 16',
      '9361 2898 7870 0317 6337 95',
      '9405803699300124287899',
      '92748931507708513018050063',
      '420221539101026837331000039521',
      '4201002334249200190132607600833457',
      '4201028200009261290113185417468510',
    ],
    [
      '9200000000000000000000',
      '420000009200000000000000000000',
      '4201028200009261290113185417468511',
      '9405803699300124287890',
    ],
  ],
  [
    'USPS 20',
    ['0307 1790 0005 2348 3741', '7112 3456 7891 2345 6787', '7196 9010 7560 0307 7385'],
    ['0307 1790 0005 2348 3742'],
  ],
  [
    'DHL',
    ['3318810025', '8487135506', '3318810036', '3318810014', '73891051146'],
    ['3318810010', '3318810034', '3318810011'],
  ],
  [
    'S10',
    [
      'RB123456785GB',
      'RB123456785US',
      'RB123456785CV',
      'rb 123 456 785 gb',
      'RB-123456785-GB',
      'EE123456785JP',
      'CP123456785DE',
      'LX123456785CN',
    ],
    ['RB123456786US', 'RB123456785XX', 'LX123456784CN'],
  ],
  [
    'OnTrac',
    ['C11031500001879', 'C10999911320231', 'C11121552953069', 'D10011354453707', 'D10011345983010'],
    ['C10000000000000', 'C11031500001889', 'D10011345983012'],
  ],
  ['Canada Post', ['canada post 0073938000549297'], ['canada post 0073938000549292']],
  [
    'Purolator',
    ['purolator 320595463938', 'purolator 287809468872', 'purolator 331426749957'],
    ['purolator 320595463939'],
  ],
  ['DPD', ['008182709980000020033350276C', '008182709980000020045327276N'], ['008182709980000020033350276A']],
  ['DHL Paket', ['dhl 00340434161094042557'], ['dhl 00340434161094042558']],
  ['Yamato', ['ヤマト 123456789013'], ['ヤマト 123456789012']],
  ['Почта России', ['почта россии 80085612345677'], ['почта россии 80085612345678']],
];

/** Forms without a public check digit. */
const FORMS: readonly (readonly [carrier: string, number: string])[] = [
  ['YunExpress', 'YT2229521272164446'],
  ['YunExpress', 'yt 2229521272164447'],
  ['4PX', '4PX3000123456789CN'],
  ['Yanwen', 'UJ123456789YP'],
  ['Cainiao', 'LP00123456789012'],
  ['Cainiao', 'CNG00123456789012'],
  ['SF Express', 'SF1234567890123'],
  ['Amazon', 'TBA010000000000'],
  ['Amazon', 'TBA502887274000'],
  ['DHL', 'JJD0099999999'],
  ['DHL', 'JVGL0999999990'],
  ['DHL', 'JJD000390012345678901'],
  ['DHL', 'JD0002242617644732'],
  ['DHL eCommerce', 'GM2951173225174494'],
  ['DHL eCommerce', 'GM295117494011169042'],
  ['GOFO', 'GFUS01011884214464'],
  ['Landmark', 'LTN74207623N1'],
  ['Spee-Dee', 'SP029692510000920746'],
  ['Canpar', 'D576002440000001718010'],
  ['LaserShip', '1LS717793482164'],
  ['Colissimo', '6A12345678901'],
  ['PostNL', '3SABCD1234567'],
  ['J&T', 'JT1234567890123'],
  ['J&T', 'JP1234567890'],
  ['SPX', 'SPXID041234567890'],
  ['Evri', 'H00ABC1234567890123A'],
];

const SAID = ['my tracking number is %', '% is stuck', 'tracking: %', '%', 'hi % still nothing!!'];

describe('parcel numbers of carriers with a check digit', () => {
  it.each(CHECKED.flatMap(([carrier, right]) => right.map((number) => [carrier, number] as const)))(
    '%s: %s is right',
    (_, number) => {
      const value = compact(number.replace(NAMED, ''));
      expect(read(`my tracking number is ${number} ok?`)).toMatchObject([{ value, certainty: 'certain' }]);
    },
  );

  it.each(CHECKED.flatMap(([carrier, , wrong]) => wrong.map((number) => [carrier, number] as const)))(
    '%s: %s is doubtful',
    (_, number) => {
      const value = compact(number.replace(NAMED, ''));
      expect(read(`my tracking number is ${number} ok?`)).toMatchObject([{ value, certainty: 'doubtful' }]);
    },
  );
});

describe('parcel numbers known by their form', () => {
  it.each(FORMS)('%s: %s', (carrier, number) => {
    for (const frame of SAID)
      expect(read(frame.replace('%', number)), frame).toMatchObject([
        { value: compact(number), certainty: 'certain', carrier },
      ]);
  });

  it.each([
    '1 Z 8 V 9 2 A 7 0 3 6 7 2 0 3 0 2 4',
    'R B 1 2 3 4 5 6 7 8 5 G B',
    '7 9 0 5 3 5 3 1 2 3 1 7',
    '9 3 6 1   2 8 9 8   7 8 7 0   0 3 1 7   6 3 3 7   9 5',
    'T B A 0 0 0 0 0 0 0 0 0 0 0 0',
  ])('spelt out: %s', (number) => {
    expect(read(`tracking number ${number}`)).toMatchObject([
      { value: compact(number), certainty: 'certain' },
    ]);
  });

  it.each([
    '2Z5R89390357567127',
    '1A5R89390357567127',
    'YT123456789012345',
    'TBA50288727400A',
    'YT22295212721644461',
  ])('one digit off the form: %s is doubtful', (number) => {
    expect(read(`tracking number ${number}`)).toMatchObject([{ value: number, certainty: 'doubtful' }]);
  });

  it('takes the number alone where it is nothing but a number, after the word that announces it', () => {
    const facts = extractFacts({
      messages: [
        { id: 'a', text: 'my tracking number is', at: 0 },
        { id: 'b', text: '3318810025', at: 1 },
        { id: 'c', text: 'and the order number:', at: 2 },
        { id: 'd', text: '20418', at: 3 },
      ],
      header: '',
      phone: null,
      language: 'en',
      now: 4,
    });
    expect(facts.map((f) => `${f.kind}:${f.value}`)).toEqual(['tracking_no:3318810025', 'order_no:20418']);
  });

  it.each([
    'call me on 3318810025',
    'my number is 5550100123',
    'order 986578788855',
    '4242 4242 4242 4242 is my card',
    'is 123 456 789 in',
    'IBAN DE89370400440532013000',
    'see you at 10:30 on 12/11/2026',
  ])('no parcel: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

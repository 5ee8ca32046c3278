import { describe, expect, it } from 'vitest';
import { bareName } from './bare-name.ts';

describe('a name before an honorific of ours', () => {
  it.each([
    ['田中さん', '田中'],
    ['佐藤様', '佐藤'],
    ['鈴木さま', '鈴木'],
    ['ゆうこちゃん', 'ゆうこ'],
    ['健くん', '健'],
    ['山田先生', '山田'],
    ['小林 さん', '小林'],
    ['Tanaka-san', 'Tanaka'],
    ['Ms Suzuki', 'Suzuki'],
    ['Mr. Tanaka', 'Tanaka'],
    ['李女士', '李'],
    ['김민수님', '김민수'],
    // Nothing to take away.
    ['花子', '花子'],
    ['Susan', 'Susan'],
    ['San', 'San'],
    ['様', '様'],
    ['', ''],
  ])('%s → %s', (name, bare) => expect(bareName(name)).toBe(bare));
});

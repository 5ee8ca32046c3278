import { describe, expect, it } from 'vitest';
import { nameInScript } from './name-in-script.ts';

describe('a name in a script', () => {
  it.each([
    ['ja', '佐藤様', '佐藤'],
    ['ja', '田中さん', '田中'],
    ['ja', '佐藤', '佐藤'],
    ['ja', '様', '様'],
    ['ja', '鈴木さま', '鈴木'],
    ['ja', 'ゆうこちゃん', 'ゆうこ'],
    ['ja', '健くん', '健'],
    ['ja', '山田先生', '山田'],
    ['ja', '小林 さん', '小林'],
    ['ja', 'Tanaka-san', 'Tanaka'],
    ['ja', 'Ms Suzuki', 'Suzuki'],
    ['ja', 'Mr. Tanaka', 'Tanaka'],
    ['ja', '李女士', '李'],
    ['ja', '김민수님', '김민수'],
    ['ja', '花子', '花子'],
    ['ja', 'Susan', 'Susan'],
    ['ja', 'San', 'San'],
    ['id', 'Kak Nisa', 'Nisa'],
    ['id', 'Pak Budi', 'Budi'],
    ['id', 'Kakuzu', 'Kakuzu'],
    ['id', 'Kak', 'Kak'],
    ['en', 'Pak Budi', 'Pak Budi'],
    ['zh-CN', '张女士', '张女士'],
  ])('%s: %s → %s', (language, name, wanted) => {
    expect(nameInScript(name, language)).toBe(wanted);
  });
});

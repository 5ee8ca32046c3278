import { describe, expect, it } from 'vitest';
import { NameList } from './name-list.ts';

const find = (source: string, text: string) =>
  new NameList(source, '(?![a-z])').find(text).map(({ start, end }) => text.slice(start, end));

describe('NameList', () => {
  it.each([
    ['paris|pisa|rome', 'from paris to rome, not parisian', ['paris', 'rome']],
    ['new york|new|york', 'new york, york and new', ['new york', 'york', 'new']],
    ['lodz(?:i|ka)?|lodge', 'lodz lodzi lodge lodzz', ['lodz', 'lodzi', 'lodge']],
    ['j ?& ?t|dhl', 'j&t or j & t, dhl', ['j&t', 'j & t', 'dhl']],
    ['a?b|ac', 'b ab ac c', ['b', 'ab', 'ac']],
    ['москв[аы]|минск', 'в москвы и минск', ['москвы', 'минск']],
    ['york', 'new-york', []],
  ])('%s in "%s"', (source, text, names) => {
    expect(find(source, text)).toEqual(names);
  });
});

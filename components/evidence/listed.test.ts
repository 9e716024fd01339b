import { expect, test } from 'vitest';
import { isSameList, listed } from './listed';

const of = (ids: string) => ids.split('').map((id) => ({ id }));
const ids = (choices: { id: string }[]) => choices.map(({ id }) => id).join('');

test.each<[what: string, before: [string, string], words: string, found: string, shown: string]>([
  ['what is found first is shown as it came', ['', ''], 'ferry', 'ab', 'ab'],
  ['other words begin another list', ['fer', 'abc'], 'ferry', 'ca', 'ca'],
  ['an answer in another order moves nothing', ['ferry', 'ab'], 'ferry', 'ba', 'ab'],
  ['what comes later stands after what is there', ['ferry', 'b'], 'ferry', 'ab', 'ba'],
  ['even after the one that is to be made', ['ferry', 'aN'], 'ferry', 'abN', 'aNb'],
  ['what an answer no longer has stays until the words change', ['ferry', 'ab'], 'ferry', 'b', 'ab'],
  ['and is gone with them', ['ferry', 'ab'], 'ferry t', 'b', 'b'],
])('%s', (_, [before, there], words, found, shown) => {
  const next = listed({ words: before, choices: of(there) }, words, of(found));
  expect(ids(next.choices)).toBe(shown);
  expect(next.words).toBe(words);
});

test('what is known of a thing is the latest', () => {
  const { choices } = listed({ words: 'f', choices: [{ id: 'a', title: 'Fery' }] }, 'f', [
    { id: 'a', title: 'Ferry' },
  ]);
  expect(choices).toEqual([{ id: 'a', title: 'Ferry' }]);
});

test.each<[one: [string, string], other: [string, string], same: boolean]>([
  [['f', 'ab'], ['f', 'ab'], true],
  [['f', 'ab'], ['f', 'ba'], false],
  [['f', 'ab'], ['f', 'a'], false],
  [['f', ''], ['g', ''], false],
])('%j and %j show the same: %s', ([one, its], [other, others], same) => {
  expect(isSameList({ words: one, choices: of(its) }, { words: other, choices: of(others) })).toBe(same);
});

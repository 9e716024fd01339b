import { describe, expect, test } from 'vitest';
import { rankOf } from './change-impact';
import { CHANGE_KINDS } from './change-kinds';
import { wordChanges } from './diff-map';

const shown = (before: string, after: string) =>
  wordChanges(before, after).map((change) => `${change.kind}: ${change.before} → ${change.after}`);

describe('what a change may do to a claim', () => {
  test.each<[string, string, string[]]>([
    ['It took 25,000 tonnes.', 'It took 35,000 tonnes.', ['number: 25,000 → 35,000']],
    ['It took two boats.', 'It took three boats.', ['number: two → three']],
    ['It rose 5 % there.', 'It rose 5 points there.', ['number: % → points']],
    ['It cost $5 there.', 'It cost €5 there.', ['number: $ → €']],
    ['Tardó dos días.', 'Tardó doce días.', ['number: dos → doce']],
    ['It met on Monday there.', 'It met on Friday there.', ['date: Monday → Friday']],
    ['It met on 5 March there.', 'It met on 6 March there.', ['date: 5 → 6']],
    ['It met in 2019 there.', 'It met in 2020 there.', ['date: 2019 → 2020']],
    ['Se reunió en marzo allí.', 'Se reunió en mayo allí.', ['date: marzo → mayo']],
    ['Then Clara Moen spoke.', 'Then Sara Lund spoke.', ['name: Clara Moen → Sara Lund']],
    ['Habló luego Ana allí.', 'Habló luego Eva allí.', ['name: Ana → Eva']],
    ['He said "all is well" there.', 'He said "all is lost" there.', ['quotation: well → lost']],
    ['He said all is well.', 'He said "all is well".', ['quotation:  → "', 'quotation:  → "']],
    ['It was sold.', 'It was not sold.', ['negation:  → not']],
    ['No lo vendió nadie ayer.', 'No lo vendió alguien ayer.', ['negation: nadie → alguien']],
    ['It did reach it.', "It didn't reach it.", ["negation: did → didn't"]],
    ['It was sold.', 'It was reportedly sold.', ['hedge:  → reportedly']],
    ['Se vendió casi todo.', 'Se vendió todo.', ['hedge: casi → ']],
    ['It may be sold.', 'It will be sold.', ['hedge: may → will']],
    ['The old quay.', 'The new quay.', ['words: old → new']],
    ['Boats, nets and men.', 'Boats, nets, and men.', ['punctuation:  → ,']],
    ['The Quay is old.', 'The quay is old.', ['punctuation: Quay → quay']],
    ['It took 5 % of it.', 'It took 5% of it.', ['punctuation: 5 % → 5%']],
    ['Boats left.', 'Ships left.', ['words: Boats → Ships']],
    [
      'The port, said Clara, took 25,000.',
      'The dock, said Sara, took 35,000.',
      ['number: 25,000 → 35,000', 'name: Clara → Sara', 'words: port → dock'],
    ],
    ['The same “words”.', 'The same "words".', []],
  ])('%s → %s', (before, after, changes) => {
    expect(shown(before, after)).toEqual(changes);
  });

  test('a number is the gravest, a comma the least', () => {
    expect(CHANGE_KINDS.toSorted((a, b) => rankOf(a) - rankOf(b))).toEqual(CHANGE_KINDS);
    expect([CHANGE_KINDS[0], CHANGE_KINDS.at(-1)]).toEqual(['number', 'punctuation']);
  });
});

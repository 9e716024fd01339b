import { describe, expect, it } from 'vitest';
import { mapVersion } from './diff-map';

/** What stands in the new text where `words` stood in the old one. */
function stead(old: string, words: string, now: string): string | null {
  const start = old.indexOf(words);
  const found = mapVersion(old, now).inItsStead({ start, end: start + words.length });
  return found && now.slice(found.start, found.end);
}

const ferries =
  'The line opened in 1951 and is the oldest. It carried 412,000 passengers in 2025, said Holt. Nobody asked.';
const fines =
  'The fine for speeding is 50 pounds from June. The fine for parking is 60 pounds from June. The council agreed on it.';

describe('what stands in the stead of words', () => {
  it.each<[what: string, old: string, words: string, now: string, expected: string | null]>([
    ['a figure', ferries, '412,000', ferries.replace('412,000', '398,000'), '398,000'],
    ['nothing else', ferries, '412,000', ferries, '412,000'],
    ['fewer words', ferries, '412,000 passengers', ferries.replace('412,000 passengers', 'many'), 'many'],
    ['more words', ferries, '1951', ferries.replace('1951', 'the spring of 1950'), 'the spring of 1950'],
    ['all of a longer figure', ferries, '412,000', ferries.replace('412,000', '398,000,000'), '398,000,000'],
    ['its decimals too', ferries, '412,000', ferries.replace('412,000', '398,000.5'), '398,000.5'],
    ['all of a longer word', ferries, '1951', ferries.replace('1951', '1950s'), '1950s'],
    [
      'a word put before',
      ferries,
      'opened in 1951',
      ferries.replace('opened in 1951', 'never opened in 1950'),
      'never opened in 1950',
    ],
    ['a sign put before', ferries, '412,000', ferries.replace('412,000', '−398,000'), '−398,000'],
    ['the first words', ferries, 'The line', ferries.replace('The line', 'This line'), 'This line'],
    ['the last words', ferries, 'Nobody asked.', ferries.replace('Nobody asked.', 'No one.'), 'No one.'],
    ['in a moved paragraph', `${ferries}\n${fines}`, '412,000', `${fines}\n${ferries}`, '412,000'],
    ['nothing where they are gone', ferries, ' in 2025', ferries.replace(' in 2025', ''), null],
    [
      'nothing of a look-alike',
      fines,
      '50 pounds',
      fines.replace('The fine for speeding is 50 pounds from June. ', ''),
      null,
    ],
    [
      'nothing beside a word that changed too',
      ferries,
      '412,000',
      ferries.replace('412,000 passengers', '398,000 people'),
      null,
    ],
    ['nothing for a part of a word', ferries, '412', ferries.replace('412', '398'), null],
  ])('%s', (_, old, words, now, expected) => expect(stead(old, words, now)).toBe(expected));
});

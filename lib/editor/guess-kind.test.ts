import { describe, expect, it, test } from 'vitest';
import { type BlockRole } from '@/lib/article/plain-text';
import { guessKind, guessTickKind } from './guess-kind';

test.each<[string, BlockRole, string]>([
  ['The quay reopens', 'headline', 'headline'],
  ['The quay in May.', 'caption', 'caption'],
  ['“We paid for it ourselves,” she said.', 'paragraph', 'quotation'],
  ['She said that “nobody was asked about it”.', 'paragraph', 'quotation'],
  ['Lo dijo «sin mirar a nadie a la cara».', 'paragraph', 'quotation'],
  ['We paid for it.', 'quotation', 'quotation'],
  ['It was the only candidate.', 'paragraph', 'superlative'],
  ['Por primera vez', 'paragraph', 'superlative'],
  ['on 14 May', 'paragraph', 'date'],
  ['in 2012', 'paragraph', 'date'],
  ['It cost $40 million.', 'paragraph', 'number'],
  ['57 percent above the target of 2012', 'paragraph', 'number'],
  ['dozens of boats', 'paragraph', 'number'],
  ['The quay reopened.', 'paragraph', 'event'],
  ['the “old” quay', 'paragraph', 'event'],
])('%s (%s) is offered as %s', (words, role, kind) => {
  expect(guessKind(words, role)).toBe(kind);
});

describe('what a tick says', () => {
  it.each([
    ['412,000', '', 'number'],
    ['57 percent', 'which were ', 'number'],
    ['two', 'that left ', 'number'],
    ['half of them', '', 'number'],
    ['2012', 'higher than ', 'date'],
    ['4 May 2026', 'on ', 'date'],
    ['January', 'In ', 'date'],
    ['el 3 de enero de 2013', '', 'date'],
    ['Monday', 'since ', 'date'],
    ['Ida Voss', 'said ', 'name'],
    ['the manager', ', ', 'name'],
    ['mayor of Pell', 'the ', 'name'],
    ['Pell Bridge', 'returns to ', 'name'],
    ['Pell Bridge', 'a stop at ', 'place'],
    ['Monzon Valley region', 'growers in the ', 'place'],
    ['the National Commission for Development and Life Without Drugs', 'of ', 'name'],
    ['“We never gave up,”', '', null],
    ['The line was opened by the king.', '', null],
    ['the only candidate', '', null],
    ['growers have moved away', '', null],
    ['57 percent higher than the year before it', '', null],
  ])('%s after “%s” is %s', (words, before, kind) => {
    expect(guessTickKind(words, before)).toBe(kind);
  });
});

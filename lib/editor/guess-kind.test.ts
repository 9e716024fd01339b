import { expect, test } from 'vitest';
import { type BlockRole } from '@/lib/article/plain-text';
import { guessKind } from './guess-kind';

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

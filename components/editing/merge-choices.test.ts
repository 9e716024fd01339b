import { describe, expect, it } from 'vitest';
import type { TextConflict } from '@/lib/article/merged-text';
import { MergeChoices, pickOf, settledBy, withPick, writtenFor } from './merge-choices';

const block = (text: string) =>
  text === '' ? [] : [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];
const conflict = (id: string, theirs: string, mine = 'Mine.'): TextConflict => ({
  ...{ id, base: block('Base.'), theirs: block(theirs), mine: block(mine) },
});

describe('what is chosen of two paragraphs', () => {
  const [one, other] = [conflict('0', 'Theirs.'), conflict('1', 'Theirs.')];

  it('is kept for the very two, also where others read alike', () => {
    const kept = MergeChoices.parse(withPick([], one, 'theirs'));
    expect(pickOf(kept, one)).toBe('theirs');
    expect(pickOf(kept, other)).toBeNull();
    expect(pickOf(kept, conflict('0', 'Theirs, anew.'))).toBeNull();
    expect(settledBy(kept, [one, other])).toEqual(new Map([['0', 'theirs']]));
  });

  it('begins with one’s own words where it is written anew, or theirs where one’s own is gone', () => {
    expect(writtenFor([], one)).toBe('Mine.');
    expect(writtenFor([], conflict('0', 'Theirs.', ''))).toBe('Theirs.');
  });

  it('keeps what was written while another is picked', () => {
    const written = withPick([], one, 'write', 'Of both.');
    expect(settledBy(written, [one])).toEqual(new Map([['0', { text: 'Of both.' }]]));
    const back = withPick(withPick(written, one, 'mine'), one, 'write');
    expect(back).toEqual(written);
  });

  it('offers what was written against an earlier text of theirs, and takes it for no choice', () => {
    const written = withPick([], one, 'write', 'Of both.');
    const newer = conflict('3', 'Theirs, anew.');
    expect(pickOf(written, newer)).toBeNull();
    expect(writtenFor(written, newer)).toBe('Of both.');
    expect(settledBy(withPick(written, newer, 'write'), [newer])).toEqual(
      new Map([['3', { text: 'Of both.' }]]),
    );
  });
});

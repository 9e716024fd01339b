import { describe, expect, it } from 'vitest';
import type { ReviewLineView, ReviewSheetView } from '@/lib/api/views/claim-view';
import { keepInPlace } from './sheets';

// Only what the order depends on; the rest of a line is carried along unread.
const line = (id: string) => ({ claim: { id } }) as ReviewLineView;
const sheet = (id: string, ...lines: string[]): ReviewSheetView => ({
  article: { id, title: id, purpose: 'before_publication', deadline: null },
  lines: lines.map(line),
});
const printed = (sheets: ReturnType<typeof keepInPlace>) =>
  sheets.map(
    ({ article, lines }) =>
      `${article.id}: ${lines.map((one) => `${one.line.claim.id}${one.isDecided ? '*' : ''}`).join(' ')}`,
  );
const after = (...lists: ReviewSheetView[][]) =>
  printed(lists.reduce<ReturnType<typeof keepInPlace>>((before, now) => keepInPlace(before, now), []));

describe('keepInPlace', () => {
  it('shows the list as it came', () => {
    expect(after([sheet('A', 'a', 'b'), sheet('B', 'c')])).toEqual(['A: a b', 'B: c']);
  });
  it('keeps what was decided on where it stood', () => {
    expect(after([sheet('A', 'a', 'b', 'c')], [sheet('A', 'a', 'c')])).toEqual(['A: a b* c']);
    expect(after([sheet('A', 'a', 'b', 'c')], [sheet('A', 'b', 'c')])).toEqual(['A: a* b c']);
  });
  it('keeps several in their order', () => {
    expect(after([sheet('A', 'a', 'b', 'c')], [sheet('A', 'c')])).toEqual(['A: a* b* c']);
    expect(after([sheet('A', 'a', 'b', 'c')], [sheet('A', 'a', 'c')], [sheet('A', 'a')])).toEqual([
      'A: a b* c*',
    ]);
  });
  it('keeps a sheet of which all was decided', () => {
    expect(after([sheet('A', 'a'), sheet('B', 'b')], [sheet('B', 'b')])).toEqual(['A: a*', 'B: b']);
  });
  it('takes up what came anew, and what waits again', () => {
    expect(after([sheet('A', 'a')], [sheet('A')], [sheet('A', 'a', 'b')])).toEqual(['A: a b']);
  });
});

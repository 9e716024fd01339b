import { describe, expect, it } from 'vitest';
import type { VerdictRevisionView } from '@/lib/api/views/claim-view';
import { emptyVerdict, mergedVerdict, type VerdictDraft } from './verdict-draft';

const words = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
const mine: VerdictDraft = {
  ...emptyVerdict,
  rating: 'inaccurate',
  rationale: { type: 'doc', content: [words('The county says 398,000.')] },
  suggestedText: '398,000 passengers',
};
const theirs = {
  rating: 'confirmed',
  rationale: { type: 'doc', content: [words('The harbour says so.')] },
  suggestedText: null,
} as VerdictRevisionView;

describe('a verdict made of two', () => {
  it('is one’s own where nothing was chosen', () => {
    expect(mergedVerdict(mine, theirs, {})).toEqual(mine);
  });

  it('takes theirs, both, or words made of both, field by field', () => {
    expect(
      mergedVerdict(mine, theirs, {
        rating: 'theirs',
        rationale: 'both',
        suggestedText: { text: 'some 400,000 passengers' },
      }),
    ).toEqual({
      ...mine,
      rating: 'confirmed',
      rationale: { type: 'doc', content: [words('The harbour says so.'), words('The county says 398,000.')] },
      suggestedText: 'some 400,000 passengers',
    });
    expect(mergedVerdict(mine, theirs, { suggestedText: 'theirs' }).suggestedText).toBeNull();
  });
});

/** Why: a verdict that is not yet submitted is a draft in its author's browser, of this shape. */
import { z } from 'zod';
import type { Chosen } from '@/components/claims/conflict-notice';
import type { ClaimView, VerdictRevisionView } from '@/lib/api/views/claim-view';
import type { ArticlePurpose } from '@/lib/domain/article';
import { DomainError, type FieldProblem } from '@/lib/domain/errors';
import { Id } from '@/lib/domain/ids';
import type { Rating } from '@/lib/domain/rating-scale';
import { RichText } from '@/lib/domain/rich-text';
import { ratingFor, type VerdictFields } from '@/lib/domain/verdict';
import { text } from '@/lib/language/text';

export const VerdictDraft = z.strictObject({
  rating: z.string().nullable(),
  rationale: RichText,
  /** Null: no other wording is suggested. */
  suggestedText: z.string().nullable(),
  /** Null: all the evidence that there is. */
  evidenceIds: z.array(Id).nullable(),
  /** What is new, where an approved verdict is submitted anew. */
  reason: z.string(),
});
export type VerdictDraft = z.infer<typeof VerdictDraft>;

export const emptyVerdict: VerdictDraft = {
  rating: null,
  rationale: { type: 'doc', content: [] },
  suggestedText: null,
  evidenceIds: null,
  reason: '',
};

/** What a checker goes on from: the latest revision, so that only what changed is typed. */
export function draftFrom(latest: VerdictRevisionView | undefined): VerdictDraft {
  if (!latest) return emptyVerdict;
  const rationale = RichText.safeParse(latest.rationale);
  return {
    ...emptyVerdict,
    rating: latest.rating,
    rationale: rationale.success ? rationale.data : emptyVerdict.rationale,
    suggestedText: latest.suggestedText,
  };
}

/** Of each field one's own, theirs, or made of both: the draft that goes on top of theirs. */
export function mergedVerdict(
  draft: VerdictDraft,
  theirs: VerdictRevisionView | undefined,
  { rating, rationale, suggestedText }: Chosen,
): VerdictDraft {
  const other = draftFrom(theirs);
  const both = { ...draft.rationale, content: [...other.rationale.content, ...draft.rationale.content] };
  return {
    ...draft,
    rating: rating === 'theirs' ? other.rating : draft.rating,
    rationale: rationale === 'theirs' ? other.rationale : rationale === 'both' ? both : draft.rationale,
    suggestedText:
      typeof suggestedText === 'object'
        ? suggestedText.text
        : suggestedText === 'theirs'
          ? other.suggestedText
          : draft.suggestedText,
  };
}

/** The words of the claim's first place in the text: what another wording would replace. */
export const claimWords = (claim: Pick<ClaimView, 'placements' | 'statement'>): string =>
  (claim.placements.find((one) => one.start !== null) ?? claim.placements[0])?.exact ?? claim.statement;

/** Whether another wording is asked for: by the rating, or because what it rates has to change. */
export const takesSuggestion = (rating: Rating | undefined, purpose: ArticlePurpose): boolean =>
  purpose === 'before_publication' && rating !== undefined && rating.standing !== 'stands';

interface Given {
  claim: ClaimView;
  ratings: Rating[];
  /** The version of the scale that these are of. */
  scaleVersion: number;
  purpose: ArticlePurpose;
}

/** What is sent for a draft. A wording that is the words as they stand suggests nothing. */
export function verdictBody(draft: VerdictDraft, given: Given): VerdictFields {
  const { claim, ratings, scaleVersion, purpose } = given;
  const rating = ratings.find((one) => one.code === draft.rating);
  const suggested = draft.suggestedText?.trim() ?? '';
  const isSuggested = takesSuggestion(rating, purpose) && suggested !== '' && suggested !== claimWords(claim);
  return {
    rating: draft.rating ?? '',
    rationale: draft.rationale,
    suggestedText: isSuggested ? suggested : null,
    ...(draft.evidenceIds ? { evidenceIds: draft.evidenceIds } : {}),
    reason: draft.reason,
    scaleVersion,
    expectedVersion: claim.version,
  };
}

/** What is still missing, by the rules that the server applies: known before anything waits to be sent. */
export function verdictProblems(draft: VerdictDraft, given: Given): FieldProblem[] {
  if (draft.rating === null) return [{ field: 'rating', message: text('Choose a rating.') }];
  const problems: FieldProblem[] = [];
  try {
    const body = verdictBody(draft, given);
    ratingFor(body, given.ratings, given.purpose, given.claim.restsOn.length);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    problems.push(...(error.details.fields ?? []));
  }
  if (given.claim.state === 'approved' && draft.reason.trim() === '') {
    problems.push({
      field: 'reason',
      message: text('It is approved: say what is new. The approval becomes void.'),
    });
  }
  return problems;
}

/** Why: what a claim says and where, as it reads now, hashed in the one way that verdicts keep. */
import { type ClaimantColumns, claimantOf } from '@/lib/domain/claimant';
import { canonicalJudgement, type Judgement, judgedWords, type PlacedWords } from '@/lib/domain/judgement';
import { sha256 } from './hash';

/** @param placements those of the current version that were not taken away. */
export const judgementOf = (
  claim: ClaimantColumns & { statement: string; kind: string },
  placements: PlacedWords[],
): Judgement => ({
  statement: claim.statement,
  kind: claim.kind,
  claimant: claimantOf(claim),
  words: judgedWords(placements),
});

/** SHA-256 of the canonical judgement, hex. */
export const judgementHash = (judgement: Judgement): string => sha256(canonicalJudgement(judgement));

/** Why: evidence is changed under the locks of its article and claim, by somebody who may see what it cites. */
import { say } from '@/lib/language/text';
import { claimStateWord } from '@/lib/domain/claim-words';
import { DomainError, notFound } from '@/lib/domain/errors';
import type { Context } from '../context';
import { isSourceVisible } from '../presenters/source';
import type { Evidence, EvidenceRevision } from './generated/client';
import { type ClaimSubject, lockClaim } from './locks';

export interface EvidenceSubject extends ClaimSubject {
  evidence: Evidence;
  /** Its latest revision. */
  current: EvidenceRevision;
}

/** Locks the article (shared) and the claim, and reads the evidence. @throws DomainError `not_found`. */
export async function lockEvidence(context: Context, evidenceId: string): Promise<EvidenceSubject> {
  const { db } = context;
  const found = await db.evidence.findUnique({ where: { id: evidenceId }, select: { claimId: true } });
  if (!found) throw notFound();
  const subject = await lockClaim(context, found.claimId);
  const { memberId } = subject.member;
  const { revisions, ...evidence } = await db.evidence.findUniqueOrThrow({
    where: { id: evidenceId },
    include: {
      revisions: {
        orderBy: { number: 'asc' },
        include: { source: { select: { confidential: true, access: { where: { memberId } } } } },
      },
    },
  });
  const { source, ...current } = revisions.at(-1)!;
  return {
    ...subject,
    evidence,
    current,
    facts: {
      ...subject.facts,
      isOwn: revisions[0]!.authorId === memberId,
      restsOnUnseenSource: source !== null && !isSourceVisible(source),
    },
  };
}

/** @throws DomainError `wrong_state` where the evidence is withdrawn, or its claim is not under check. */
export function requireLiveEvidence({ evidence, claim }: EvidenceSubject): void {
  if (evidence.withdrawnAt !== null)
    throw new DomainError('wrong_state', 'This evidence was withdrawn. Add it anew if it holds after all.');
  if (claim.state === 'dismissed' || claim.state === 'cut')
    throw new DomainError(
      'wrong_state',
      say('This claim is {state}. Open it again before you change its evidence.', {
        state: say(claimStateWord[claim.state]),
      }),
    );
}

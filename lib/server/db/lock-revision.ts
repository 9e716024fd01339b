/** Why: a decision names the revision it is about, and is on the claim that the revision belongs to. */
import { notFound } from '@/lib/domain/errors';
import type { Context } from '../context';
import { alteredBy } from './altered-words';
import type { VerdictRevision } from './generated/client';
import { type ClaimSubject, lockClaim } from './locks';
import { restingOnUnseenSources } from './unseen-sources';

export interface RevisionSubject extends ClaimSubject {
  revision: VerdictRevision;
  /** The newest revision of the claim: the same one, unless somebody submitted in between. */
  latestId: string;
}

/** Locks the claim of a revision, and reads both. @throws DomainError `not_found`. */
export async function lockRevision(context: Context, revisionId: string): Promise<RevisionSubject> {
  const { db } = context;
  const revision = await db.verdictRevision.findUnique({ where: { id: revisionId } });
  if (!revision) throw notFound();
  const subject = await lockClaim(context, revision.claimId);
  const latest = await db.verdictRevision.findFirstOrThrow({
    where: { claimId: revision.claimId },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  const unseen = await restingOnUnseenSources(db, subject.member, [latest.id]);
  const altered = await alteredBy(db, subject.member, [revision.claimId]);
  return {
    ...subject,
    facts: {
      ...subject.facts,
      restsOnUnseenSource: unseen.size > 0,
      alteredItsWords: altered.has(revision.claimId),
    },
    revision,
    latestId: latest.id,
  };
}

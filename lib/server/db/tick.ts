/** Why: what a tick finds before it is made: the claims that stand on its words, and the source that it rests on. */
import type { TextSelector } from '@/lib/anchoring/selector';
import type { ActingMember } from '@/lib/domain/actor';
import { RiskReason } from '@/lib/domain/claim';
import { DomainError, invalidField, notFound } from '@/lib/domain/errors';
import { EvidenceFields, type EvidenceLevel } from '@/lib/domain/evidence';
import { riskLeftOn } from '@/lib/domain/risk-left';
import { SourceKind } from '@/lib/domain/source';
import { type ClaimOnWords, type TickRefusal, tickOn, usualLevel } from '@/lib/domain/tick';
import { type Text, text } from '@/lib/language/text';
import type { Context } from '../context';
import type { Db } from './client';
import type { Article } from './generated/client';
import { holdSource } from './lock-source';
import { setAsideOn } from './risk-left';
import { visibleSources } from './visibility';

interface Place {
  versionId: string;
  selector: TextSelector;
}

const refusals: Record<TickRefusal | 'risk_left', Text> = {
  high_risk: text('A claim of high risk stands on these words. It needs a verdict of its own.'),
  risk_left: text(
    'A claim of high risk was dismissed or cut here, and by no editor: the risk is still there. Mark the words as a claim and give it a verdict.',
  ),
  has_verdict: text('These words have a verdict already. Open it to see what it says.'),
  needs_verdict: text(
    'Somebody has marked these words for more than a tick. Open the claim and give it a verdict.',
  ),
};

/**
 * The open claim on just these words, which the tick is then for; null where there is none.
 * @throws DomainError `wrong_state` with the claim that has to be opened instead as its blocker.
 */
export async function claimToTick(
  { db, t }: Context,
  article: Pick<Article, 'id' | 'newsroomId'>,
  { versionId, selector }: Place,
): Promise<string | null> {
  const on = tickOn(selector.exact, await claimsOnWords(db, versionId, selector));
  const left = 'refusal' in on ? null : riskLeftOn(null, await setAsideOn(db, { versionId, selector }));
  const found = left ? { refusal: 'risk_left' as const, claimId: left.id } : on;
  if (!('refusal' in found)) return found.claimId;
  const { refusal, claimId } = found;
  const { slug } = await db.newsroom.findUniqueOrThrow({
    where: { id: article.newsroomId },
    select: { slug: true },
  });
  const href = `/n/${slug}/articles/${article.id}?claim=${claimId}`;
  throw new DomainError('wrong_state', refusals[refusal], {
    blockers: [{ kind: refusal, claimId, message: t(refusals[refusal]), href }],
  });
}

async function claimsOnWords(
  db: Db,
  versionId: string,
  { start, end }: TextSelector,
): Promise<ClaimOnWords[]> {
  const rows = await db.placement.findMany({
    where: { versionId, removedAt: null, start: { lt: end }, end: { gt: start } },
    select: {
      start: true,
      end: true,
      claim: {
        include: {
          _count: { select: { verdicts: true, placements: { where: { versionId, removedAt: null } } } },
        },
      },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ claim, ...place }) => ({
    id: claim.id,
    state: claim.state,
    kind: claim.kind,
    statement: claim.statement,
    riskReason: claim.riskReason === null ? null : RiskReason.parse(claim.riskReason),
    aspect: claim.aspect,
    hasRevision: claim._count.verdicts > 0,
    isSame: place.start === start && place.end === end && claim._count.placements === 1,
  }));
}

interface Sent {
  sourceId: string;
  locator: string;
  quote?: string | undefined;
  level?: EvidenceLevel | undefined;
}

/**
 * A tick says that the words stand in the source as they are printed, or as the quote gives them.
 * @throws DomainError `not_found` for a source that is not there for this member, `wrong_state` for a confidential one:
 *   what rests on it is of high risk, which no tick is.
 */
export async function tickEvidence(
  db: Db,
  member: ActingMember,
  { sourceId, locator, quote, level }: Sent,
  words: string,
): Promise<EvidenceFields & { sourceId: string }> {
  await holdSource(db, sourceId);
  const source = await db.source.findFirst({
    where: { id: sourceId, ...visibleSources(member) },
    select: { kind: true, confidential: true },
  });
  if (!source) throw notFound();
  if (source.confidential)
    throw new DomainError(
      'wrong_state',
      'What rests on a confidential source is of high risk. Mark the words as a claim and give it a verdict.',
    );
  const fields = EvidenceFields.safeParse({
    sourceId,
    level: level ?? usualLevel(SourceKind.parse(source.kind)),
    stance: 'supports',
    locator,
    detail: { form: 'quote', quote: quote ?? words },
  });
  if (!fields.success) {
    throw invalidField(
      'end',
      'These are too many words for a tick. Mark the name, the date, the place or the figure.',
    );
  }
  return { ...fields.data, sourceId };
}

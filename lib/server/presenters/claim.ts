/** Why: a claim with all that it has, as one person may see it; for the report all of an article at once. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { EvidenceView } from '@/lib/api/views/source-view';
import type { ActingMember } from '@/lib/domain/actor';
import { claimantOf } from '@/lib/domain/claimant';
import { ClaimKind, RiskReason } from '@/lib/domain/claim';
import { notFound } from '@/lib/domain/errors';
import type { Translate } from '@/lib/language/translate';
import { alteredBy } from '../db/altered-words';
import { type ClaimChanges, claimChanges } from '../db/claim-changes';
import type { Prisma } from '../db/generated/client';
import type { Reading } from '../query';
import { linesBegunBy } from '../db/placement-facts';
import { pairFacts, type Twin, twinsOf } from '../db/quotation-pair';
import { restingOnUnseenSources } from '../db/unseen-sources';
import { cardInclude, inTextOrder, type PresentedClaim, presentCards } from './claim-card';
import { claimPermissions } from './claim-permissions';
import { evidenceViews } from './evidence';
import { takingAway } from './taking-away';
import { revisionInclude, revisionView, type Told, told } from './verdict';

const linked = { select: { id: true, statement: true, state: true } } satisfies Prisma.ClaimDefaultArgs;

const claimInclude = (member: ActingMember) =>
  ({
    ...cardInclude,
    article: {
      select: {
        title: true,
        state: true,
        newsroom: { select: { slug: true } },
        writers: { where: { memberId: member.memberId }, select: { memberId: true } },
      },
    },
    revisions: { orderBy: { number: 'desc' } },
    stateChanges: { orderBy: { id: 'desc' } },
    stoodByName: { orderBy: { id: 'desc' } },
    placements: { where: { removedById: { not: null } }, orderBy: [{ removedAt: 'desc' }, { id: 'desc' }] },
    restsOn: { select: { restsOn: linked }, orderBy: { restsOnId: 'asc' } },
    supports: { select: { claim: linked }, orderBy: { claimId: 'asc' } },
    verdicts: { include: revisionInclude, orderBy: { number: 'desc' } },
  }) satisfies Prisma.ClaimInclude;

type ClaimRow = Prisma.ClaimGetPayload<{ include: ReturnType<typeof claimInclude> }>;

/**
 * The view of a claim that the member is known to may see.
 * @throws DomainError `not_found` where it is not there.
 */
export async function claimView(
  reading: Pick<Reading, 'db' | 't'>,
  member: ActingMember,
  claimId: string,
): Promise<ClaimView> {
  const [view] = await claimViews(reading, member, { id: claimId });
  if (!view) throw notFound();
  return view;
}

/**
 * The views of claims that the member is known to may see, in the order of the text; as many queries as for one.
 * @param reader for whom evidence is read: who is not named on a confidential source is not told which it is.
 */
export async function claimViews(
  { db, t }: Pick<Reading, 'db' | 't'>,
  member: ActingMember,
  where: Prisma.ClaimWhereInput,
  reader: ActingMember = member,
): Promise<ClaimView[]> {
  const rows = await db.claim.findMany({
    where: { ...where, newsroomId: member.newsroomId },
    include: claimInclude(member),
  });
  const presented = inTextOrder(await presentCards(db, rows));
  const latestOf = (row: ClaimRow) => row.verdicts[0] ?? null;
  const changes = await claimChanges(
    db,
    presented.map(({ row, outcome }) => ({ row, outcome, latest: latestOf(row) })),
  );
  const unseen = await restingOnUnseenSources(
    db,
    member,
    rows.flatMap((row) => latestOf(row)?.id ?? []),
  );
  const altered = await alteredBy(
    db,
    member,
    rows.map((row) => row.id),
  );
  const by = await told(
    db,
    rows.flatMap((row) => row.verdicts),
    rows.flatMap((row) => [
      row.createdById,
      ...row.revisions.map((one) => one.authorId),
      ...[...row.stateChanges, ...row.stoodByName].map((one) => one.memberId),
      ...row.placements.map((one) => one.removedById!),
    ]),
  );
  const evidence = await evidenceViews(
    db,
    reader,
    rows.map((row) => row.id),
  );
  const twins = await twinsOf(db, rows);
  const begun = await linesBegunBy(
    db,
    member.memberId,
    presented.flatMap((one) => one.outcome.placements),
  );
  return presented.map((claim) =>
    viewOf(t, member, claim, {
      by,
      changes: changes.get(claim.row.id)!,
      evidence: evidence.get(claim.row.id) ?? [],
      begun,
      twin: twins.get(claim.row.id) ?? null,
      restsOnUnseenSource: unseen.has(latestOf(claim.row)?.id ?? ''),
      alteredItsWords: altered.has(claim.row.id),
    }),
  );
}

interface Beside {
  by: Told;
  changes: ClaimChanges;
  evidence: EvidenceView[];
  /** The lines of places that the member began. */
  begun: ReadonlySet<string>;
  /** The other claim of its quotation, where it is under check. */
  twin: Twin | null;
  restsOnUnseenSource: boolean;
  alteredItsWords: boolean;
}

function viewOf(
  t: Translate,
  member: ActingMember,
  { row, card, outcome }: PresentedClaim<ClaimRow>,
  { by, changes, evidence, begun, twin, restsOnUnseenSource, alteredItsWords }: Beside,
): ClaimView {
  const latest = row.verdicts[0] ?? null;
  const facts = {
    articleState: row.article.state,
    isArticleWriter: row.article.writers.length > 0,
    wroteARevision: row.verdicts.some((one) => one.authorId === member.memberId),
    hasRevision: latest !== null,
    restsOnUnseenSource,
    alteredItsWords,
  };
  const onPlaces = twin
    ? pairFacts(facts, {
        hasRevision: twin.verdicts.length > 0,
        wroteARevision: twin.verdicts.some((one) => one.authorId === member.memberId),
      })
    : facts;
  const latestOnWords = [latest?.id, twin?.verdicts[0]?.id]
    .filter((id) => id !== undefined)
    .sort()
    .at(-1);
  return {
    ...card,
    articleTitle: row.article.title,
    newsroomSlug: row.article.newsroom.slug,
    createdBy: by.nameOf(row.createdById),
    createdAt: row.createdAt.toISOString(),
    restsOn: row.restsOn.map((one) => one.restsOn),
    supports: row.supports.map((one) => one.claim),
    evidence,
    verdicts: row.verdicts.map((one) => revisionView(one, by)),
    staleBecause: row.state === 'stale' ? changes.binding : [],
    newSinceVerdict: changes.beside,
    stoodByName: row.stoodByName.map((one) => ({
      revisionId: one.verdictRevisionId,
      reason: one.reason,
      by: by.nameOf(one.memberId),
      at: one.createdAt.toISOString(),
      isCurrent: outcome.byNameIds.includes(one.id),
    })),
    stateChanges: row.stateChanges.map((one) => ({
      from: one.from,
      to: one.to,
      reason: one.reason,
      by: by.nameOf(one.memberId),
      at: one.createdAt.toISOString(),
    })),
    takenAway: row.placements.map((one) => ({
      exact: one.exact,
      reason: one.removalReason,
      by: by.nameOf(one.removedById!),
      at: one.removedAt!.toISOString(),
    })),
    takingAway: takingAway(t, member, row, outcome.placements, onPlaces, latestOnWords ?? null, begun),
    revisions: row.revisions.map((one) => ({
      number: one.number,
      kind: ClaimKind.parse(one.kind),
      statement: one.statement,
      claimant: claimantOf(one),
      riskReason: one.riskReason === null ? null : RiskReason.parse(one.riskReason),
      reason: one.reason,
      by: by.nameOf(one.authorId),
      at: one.createdAt.toISOString(),
    })),
    may: claimPermissions(t, member, row, outcome, facts, {
      links: row.restsOn.map((one) => one.restsOn.id),
      latest,
      fallen: changes.fallen,
      onPlaces,
    }),
  };
}

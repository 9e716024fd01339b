/** Why: a stale verdict says because of what, a dismissed one must know on its way back, and what is new is shown beside. */
import { type Change, evidenceChanges, judgementChanges } from '@/lib/domain/claim-changes';
import { sameLinks } from '@/lib/domain/claim-links';
import { claimantOf } from '@/lib/domain/claimant';
import { differences, type Judgement } from '@/lib/domain/judgement';
import { z } from 'zod';
import type { Db } from './client';
import type { ClaimOutcome } from './claim-standing';
import { comparedPlaces } from './compared-places';
import type { Claim, VerdictRevision } from './generated/client';
import { type Ground, groundIds, groundsAmong } from './grounds';
import { newSince, weighedVerdicts } from './weighed-verdicts';

/** What a verdict revision judged and rests on, with the reaffirmations that came after it. */
type Judged = Pick<
  VerdictRevision,
  'id' | 'statement' | 'kind' | 'claimantType' | 'claimantName' | 'claimantRole' | 'words' | 'restsOnIds'
> & {
  reviews: { id: string; decision: string; words: unknown }[];
};

export interface ComparedClaim {
  row: Claim;
  outcome: ClaimOutcome;
  /** The latest revision; null where there is none. */
  latest: Judged | null;
}

export interface ClaimChanges {
  /** What makes the verdict stale, or would if the claim were not set aside. */
  binding: Change[];
  /** New since the verdict, without touching what it rests on. */
  beside: Change[];
  /** What a claim says that it rests on and that does not stand; null where all stand, or may yet. */
  fallen: string | null;
}

const Words = z.array(z.string());

/** Compares each claim's latest verdict, or what an editor last reaffirmed, with what is there now. */
export async function claimChanges(
  db: Db,
  claims: readonly ComparedClaim[],
): Promise<Map<string, ClaimChanges>> {
  const judged = claims.filter((one): one is ComparedClaim & { latest: Judged } => one.latest !== null);
  const baselines = await baselinesOf(db, judged);
  const places = await placesSince(db, baselines);
  const lines = await evidenceLines(
    db,
    judged.map((one) => one.row.id),
  );
  const corrected = await corrections(db, [...lines.values()].flat());
  const linked = await groundIds(
    db,
    claims.map((one) => one.row.id),
  );
  const grounds = await groundsAmong(db, [
    ...[...linked.values()].flat(),
    ...judged.flatMap((one) => one.latest.restsOnIds),
  ]);
  const fallenOf = (id: string) =>
    linked
      .get(id)!
      .flatMap((ground) => grounds.get(ground) ?? [])
      .find((one) => one.hasFallen)?.statement ?? null;
  const verdicts = await weighedVerdicts(
    db,
    judged.map((one) => one.row.id),
  );
  const found = new Map<string, ClaimChanges>(
    claims.map(({ row: { id } }) => [id, { binding: [], beside: [], fallen: fallenOf(id) }]),
  );
  for (const { row, outcome, latest } of judged) {
    const baseline = baselines.get(row.id)!;
    const own = lines.get(row.id) ?? [];
    const verdict = verdicts.get(row.id)!;
    const since = evidenceChanges(own, baseline.id, verdict.reliedOn);
    const sources = own.flatMap((line) =>
      line.sourceId !== null &&
      !line.isWithdrawn &&
      (corrected.get(line.sourceId) ?? '') > newSince(verdict, line.revisions)
        ? [{ kind: 'source_corrected' as const, before: null, after: null, subjectId: line.id }]
        : [],
    );
    found.set(row.id, {
      binding: [
        ...judgementChanges(baseline.judgement, outcome.judgement, places.get(baseline.id)!, outcome.wording),
        ...since.binding,
        ...groundChanges(latest.restsOnIds, linked.get(row.id)!, grounds, baseline.id),
      ],
      beside: [...evidenceChanges(own, verdict.weighedId, verdict.reliedOn).beside, ...sources],
      fallen: fallenOf(row.id),
    });
  }
  return found;
}

/**
 * Which of these claims read otherwise, in any place, than the latest verdict judged or an editor last reaffirmed.
 * @param outcomes of each of them, as things are now.
 */
export async function readOtherwise(
  db: Db,
  rows: readonly Claim[],
  outcomes: ReadonlyMap<string, ClaimOutcome>,
): Promise<Set<string>> {
  const revisions = await db.verdictRevision.findMany({
    where: { claimId: { in: rows.map((row) => row.id) } },
    orderBy: { number: 'asc' },
    include: { reviews: { orderBy: { id: 'asc' } } },
  });
  const latest = new Map(revisions.map((one) => [one.claimId, one]));
  const judged = rows.flatMap((row) => {
    const found = latest.get(row.id);
    return found ? [{ row, latest: found }] : [];
  });
  const baselines = await baselinesOf(db, judged);
  const places = await placesSince(db, baselines);
  const isOther = ([id, then]: [string, Baseline]) => {
    const { judgement, wording } = outcomes.get(id)!;
    return differences(then.judgement, judgement, places.get(then.id)!, wording).includes('words');
  };
  return new Set([...baselines].filter(isOther).map(([id]) => id));
}

/**
 * What it rests on that fell, or was judged anew since the decision with that id; and where it rests on other claims
 * than then, which went and which came.
 */
function groundChanges(
  then: readonly string[],
  now: readonly string[],
  grounds: ReadonlyMap<string, Ground>,
  sinceId: string,
): Change[] {
  const stopped = now.filter((id) => {
    const { hasFallen, waitsWith } = grounds.get(id)!;
    return hasFallen || (then.includes(id) && (waitsWith ?? '') > sinceId);
  });
  const restsOn = stopped.map((id): Change => ({
    kind: 'rests_on',
    before: null,
    after: null,
    subjectId: id,
  }));
  if (sameLinks(then, now)) return restsOn;
  const said = (ids: readonly string[]) => ids.map((id) => grounds.get(id)!.statement).join('\n');
  const before = said(then.filter((id) => !now.includes(id)));
  const after = said(now.filter((id) => !then.includes(id)));
  return [{ kind: 'links', before, after, subjectId: null }, ...restsOn];
}

/** What a claim is compared with: the id of a verdict or a reaffirmation, and what it judged. */
interface Baseline {
  id: string;
  judgement: Judgement;
}

const placesSince = (db: Db, baselines: ReadonlyMap<string, Baseline>) =>
  comparedPlaces(db, new Map([...baselines].map(([claimId, { id }]) => [id, claimId])));

/** What each verdict is compared with: itself, or the latest reaffirmation with what the claim said then. */
async function baselinesOf(db: Db, judged: readonly { row: Claim; latest: Judged }[]) {
  const baselines = new Map<string, Baseline>();
  const reaffirmed: { claimId: string; id: string; words: string[] }[] = [];
  for (const { row, latest } of judged) {
    const review = latest.reviews.findLast((one) => one.decision === 'reaffirm');
    if (review) reaffirmed.push({ claimId: row.id, id: review.id, words: Words.parse(review.words) });
    else
      baselines.set(row.id, {
        id: latest.id,
        judgement: { ...said(latest), words: Words.parse(latest.words) },
      });
  }
  if (reaffirmed.length > 0) {
    const revisions = await db.claimRevision.findMany({
      where: { claimId: { in: reaffirmed.map((one) => one.claimId) } },
      orderBy: { number: 'asc' },
    });
    for (const { claimId, id, words } of reaffirmed) {
      const then = revisions.findLast((one) => one.claimId === claimId && one.id < id)!;
      baselines.set(claimId, { id, judgement: { ...said(then), words } });
    }
  }
  return baselines;
}

const said = (
  row: Pick<Judged, 'statement' | 'kind' | 'claimantType' | 'claimantName' | 'claimantRole'>,
) => ({
  statement: row.statement,
  kind: row.kind,
  claimant: claimantOf(row),
});

interface Line {
  id: string;
  revisions: { id: string; withdrawal: boolean }[];
  sourceId: string | null;
  isWithdrawn: boolean;
}

async function evidenceLines(db: Db, claimIds: readonly string[]): Promise<Map<string, Line[]>> {
  const rows = await db.evidence.findMany({
    where: { claimId: { in: [...claimIds] } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      claimId: true,
      withdrawnAt: true,
      revisions: {
        orderBy: { number: 'asc' },
        select: { id: true, withdrawal: true, sourceId: true },
      },
    },
  });
  const lines = new Map<string, Line[]>();
  for (const { id, claimId, withdrawnAt, revisions } of rows) {
    const line = { id, revisions, sourceId: revisions.at(-1)!.sourceId, isWithdrawn: withdrawnAt !== null };
    lines.set(claimId, [...(lines.get(claimId) ?? []), line]);
  }
  return lines;
}

/** The latest correction of each source's record: the id of that revision. */
async function corrections(db: Db, lines: readonly Line[]): Promise<Map<string, string>> {
  const ids = [...new Set(lines.flatMap((line) => (line.sourceId === null ? [] : [line.sourceId])))];
  if (ids.length === 0) return new Map();
  const rows = await db.sourceRevision.findMany({
    where: { sourceId: { in: ids }, number: { gt: 1 } },
    orderBy: { number: 'asc' },
    select: { id: true, sourceId: true },
  });
  return new Map(rows.map((row) => [row.sourceId, row.id]));
}

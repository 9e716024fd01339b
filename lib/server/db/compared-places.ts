/** Why: a verdict knows what each place read; a figure that changed places with another is another figure in both. */
import { fold } from '@/lib/anchoring/fold';
import { wordsWithSigns } from '@/lib/anchoring/joined-signs';
import type { ComparedPlace } from '@/lib/domain/judgement';
import { Prisma } from './generated/client';
import type { Db } from './client';

interface Row extends ComparedPlace {
  decidedId: string;
  /** What stands around the words, then and now. */
  judgedContext: Context;
  nowContext: Context;
}
type Context = { prefix: string; suffix: string };

/**
 * The places of claims as they were when something was decided, and as they are now; by the decision's id. A place is
 * followed by its line: each version of the text has a row of it, and so has each place that a person attached it to.
 * Their ids are made under the article's or the claim's lock, so the newest one older than the decision is what it saw.
 * @param decided the id of a claim, by the id of a verdict revision, a review or a stand by name on it.
 */
export async function comparedPlaces(
  db: Db,
  decided: ReadonlyMap<string, string>,
): Promise<Map<string, ComparedPlace[]>> {
  const found = new Map<string, ComparedPlace[]>([...decided.keys()].map((id) => [id, []]));
  if (decided.size === 0) return found;
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT decided."id" AS "decidedId", last."removedAt" IS NOT NULL AS "isRemoved",
      CASE WHEN last."start" IS NOT NULL THEN last."exact" END AS "now",
      CASE WHEN seen."start" IS NOT NULL THEN seen."exact" END AS "judged", put."exact" AS "put",
      json_build_object('prefix', last."prefix", 'suffix', last."suffix") AS "nowContext",
      json_build_object('prefix', seen."prefix", 'suffix', seen."suffix") AS "judgedContext"
    FROM unnest(${[...decided.keys()]}::uuid[], ${[...decided.values()]}::uuid[]) AS decided("id", "claimId")
    CROSS JOIN LATERAL (
      SELECT DISTINCT ON (p."lineId") p.* FROM "Placement" p WHERE p."claimId" = decided."claimId"
      ORDER BY p."lineId", p."id" DESC) AS last
    LEFT JOIN LATERAL (
      SELECT p."start", p."exact", p."prefix", p."suffix" FROM "Placement" p
      WHERE p."lineId" = last."lineId" AND p."id" < decided."id"
      ORDER BY p."id" DESC LIMIT 1) AS seen ON true
    LEFT JOIN LATERAL (
      SELECT p."exact" FROM "Placement" p
      WHERE p."lineId" = last."lineId" AND p."id" > decided."id" AND p."start" IS NOT NULL
      ORDER BY p."id" LIMIT 1) AS put ON true
    ORDER BY decided."id", last."start" NULLS LAST, last."id"`);
  for (const { decidedId, ...row } of rows) found.get(decidedId)!.push(placeOf(row));
  return found;
}

/** The same words between other signs (“5” of “−5”) are other words, and told with them. */
function placeOf({ judgedContext, nowContext, ...place }: Omit<Row, 'decidedId'>): ComparedPlace {
  const { judged, now, isRemoved } = place;
  if (judged === null || now === null || isRemoved || fold(judged) !== fold(now)) return place;
  const signed = {
    judged: wordsWithSigns({ ...judgedContext, exact: judged }),
    now: wordsWithSigns({ ...nowContext, exact: now }),
  };
  return fold(signed.judged) === fold(signed.now) ? place : { ...place, ...signed };
}

/** Why: in a new text every place of every claim is placed, changed or orphaned, and none is lost on the way. */
import { describeRange } from '@/lib/anchoring/describe';
import { mapVersion } from '@/lib/anchoring/diff-map';
import { findQuote } from '@/lib/anchoring/match-quote';
import type { TextRange } from '@/lib/anchoring/selector';
import type { Db } from './client';
import type { Placement, Prisma } from './generated/client';

/** A place as it is in the text at hand, and as it was when its words were last sure. */
export interface Line {
  current: Placement;
  /** The newest of the line that was placed, or that a person settled; it has a range. */
  basis: Placement;
  /** The text that the basis counts in, and its number. */
  version: { number: number; plainText: string };
}

/** What is to be written of a line in the new version; offsets are UTF-16. */
export type Fate = Pick<
  Prisma.PlacementCreateManyInput,
  'outcome' | 'start' | 'end' | 'exact' | 'prefix' | 'suffix' | 'was' | 'changes'
>;

/** The lines of all claims of an article, dismissed and cut ones too: what comes back is found again. */
export async function linesOf(db: Db, articleId: string, currentVersionId: string): Promise<Line[]> {
  const current = await db.placement.findMany({
    where: { versionId: currentVersionId, removedAt: null },
    orderBy: { id: 'asc' },
  });
  const sure = current.filter(isSure);
  const unsure = current.filter((one) => !isSure(one)).map((one) => one.lineId);
  const older =
    unsure.length === 0
      ? []
      : await db.$queryRaw<Placement[]>`
          SELECT DISTINCT ON (p."lineId") p.* FROM "Placement" p JOIN "ArticleVersion" v ON v."id" = p."versionId"
          WHERE p."lineId" = ANY(${unsure}::uuid[]) AND p."removedAt" IS NULL AND p."start" IS NOT NULL
            AND (p."outcome" = 'placed' OR p."settledById" IS NOT NULL)
          ORDER BY p."lineId", v."number" DESC`;
  const bases = new Map([...sure, ...older].map((one) => [one.lineId, one]));
  const versions = await db.articleVersion.findMany({
    where: { articleId, id: { in: [...new Set([...bases.values()].map((one) => one.versionId))] } },
    select: { id: true, number: true, plainText: true },
  });
  const versionOf = new Map(versions.map((one) => [one.id, one]));
  return current.map((one) => {
    const basis = bases.get(one.lineId)!;
    return { current: one, basis, version: versionOf.get(basis.versionId)! };
  });
}

const isSure = (one: Placement): boolean => one.outcome === 'placed' || one.settledById !== null;

/**
 * Follows each line from where its words were last sure.
 * @param put where the wording of a line was put in just now: there it stands, whatever the words were.
 * @param wordings the approved wording of a claim, by its id: typed by hand it is what the verdict asked for, too.
 * @returns the fate of each line, in the order given.
 */
export function followLines(
  lines: readonly Line[],
  newText: string,
  put: ReadonlyMap<string, TextRange>,
  wordings: ReadonlyMap<string, string>,
): Fate[] {
  const mappers = new Map<number, ReturnType<typeof mapVersion>>();
  return lines.map(({ basis, version }): Fate => {
    const there = put.get(basis.lineId);
    if (there) return placed(newText, there);
    const mapper = mappers.get(version.number) ?? mapVersion(version.plainText, newText);
    mappers.set(version.number, mapper);
    const found = mapper.map({ start: basis.start!, end: basis.end! });
    const wording = wordings.get(basis.claimId);
    const typed =
      found.outcome === 'placed' || wording === undefined ? null : typedIn(newText, wording, basis);
    if (typed) return placed(newText, typed);
    const was = {
      version: version.number,
      exact: basis.exact,
      prefix: basis.prefix,
      suffix: basis.suffix,
    };
    if (found.start === null || found.end === null) {
      const { exact, prefix, suffix } = basis;
      return { outcome: 'orphaned', start: null, end: null, exact, prefix, suffix, was, changes: [] };
    }
    const range = { start: found.start, end: found.end };
    if (found.outcome === 'placed') return placed(newText, range);
    const changes = found.changes.map(({ kind, before, after }) => ({ kind, before, after }));
    return { outcome: 'changed', ...describeRange(newText, range), was, changes };
  });
}

/** How much of what stood before or after the old words must stand beside the new ones, in UTF-16 units. */
const BESIDE = 16;

/** Where a wording stands in the stead of the words that it was approved for, next to what was next to them. */
function typedIn(text: string, wording: string, basis: Placement): TextRange | null {
  const prefix = basis.prefix.slice(-BESIDE);
  const suffix = basis.suffix.slice(0, BESIDE);
  const found = findQuote(text, { exact: wording, prefix, suffix });
  if (found.kind !== 'found') return null;
  const { start, end } = found.range;
  const isAfter = prefix === '' ? start === 0 : text.endsWith(prefix, start);
  const isBefore = suffix === '' ? end === text.length : text.startsWith(suffix, end);
  return isAfter || isBefore ? found.range : null;
}

const placed = (text: string, range: TextRange): Fate => ({
  outcome: 'placed',
  ...describeRange(text, range),
  changes: [],
});

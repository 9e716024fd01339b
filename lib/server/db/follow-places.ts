/** Why: in a new text every place of every claim is placed, changed or orphaned, and none is lost on the way. */
import type { Anchored } from '@/lib/anchoring/anchored';
import { CHANGE_KINDS, type ChangeKind } from '@/lib/anchoring/change-kinds';
import { describeRange } from '@/lib/anchoring/describe';
import { type Mapper, mappersTo as mappersOf } from '@/lib/anchoring/diff-map';
import { fold, saysTheSame } from '@/lib/anchoring/fold';
import type { TextRange } from '@/lib/anchoring/selector';
import { z } from 'zod';
import type { Db } from './client';
import type { ArticleVersion, Placement, PlacementOutcome } from './generated/client';

/** A place as it is in the text at hand, and as it was when its words were last sure. */
export interface Line {
  current: Placement;
  /** The newest of the line that was placed, or that a person settled; else the newest with a range. */
  basis: Placement;
}

/** What is to be written of a line in the new version; offsets are UTF-16. */
export interface Fate {
  outcome: PlacementOutcome;
  start: number | null;
  end: number | null;
  exact: string;
  prefix: string;
  suffix: string;
  was: { version: number; exact: string; prefix: string; suffix: string } | null;
  changes: { kind: ChangeKind; before: string; after: string }[];
}

const Was = z.object({ version: z.int(), exact: z.string(), prefix: z.string(), suffix: z.string() });
const Changes = z.array(z.object({ kind: z.enum(CHANGE_KINDS), before: z.string(), after: z.string() }));

/** The lines of all claims of an article, dismissed and cut ones too: what comes back is found again. */
export async function linesOf(db: Db, currentVersionId: string): Promise<Line[]> {
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
          ORDER BY p."lineId", (p."outcome" = 'placed' OR p."settledById" IS NOT NULL) DESC, v."number" DESC`;
  const bases = new Map([...sure, ...older].map((one) => [one.lineId, one]));
  return current.map((one) => ({ current: one, basis: bases.get(one.lineId)! }));
}

const isSure = (one: Placement): boolean => one.outcome === 'placed' || one.settledById !== null;

/** A version of which only the text is needed; `number` names it. */
export type VersionText = Pick<ArticleVersion, 'id' | 'number' | 'plainText'>;

/** Comparisons of older texts with the new one, each made once. */
export type MapperOf = (version: VersionText) => Mapper;

export function mappersTo(newText: string): MapperOf {
  const made = new Map<number, Mapper>();
  const make = mappersOf(newText);
  return ({ number, plainText }) => {
    const mapper = made.get(number) ?? make(plainText);
    made.set(number, mapper);
    return mapper;
  };
}

export interface NewPlaces {
  /** The version that the lines are of. */
  base: VersionText;
  newText: string;
  mapperOf: MapperOf;
  /** Where the wording of a line was put in just now: there it stands, whatever the words were. */
  put: ReadonlyMap<string, TextRange>;
  /** The approved wordings of claims, by their ids: typed by hand they are what the verdicts asked for. */
  wordingsOf: (claimIds: string[]) => Promise<ReadonlyMap<string, string>>;
}

/**
 * Follows each line from where its words were last sure.
 * @returns the fate of each line, in the order given.
 */
export async function followLines(db: Db, lines: readonly Line[], to: NewPlaces): Promise<Fate[]> {
  const { newText, mapperOf, wordingsOf } = to;
  const near = nearFates(lines, to);
  const far = lines.filter((_, at) => near[at] === null).map(({ basis }) => basis.versionId);
  const versions = await textsOf(db, to.base, far);
  const fates = lines.map(({ basis }, at) => {
    const version = versions.get(basis.versionId)!;
    const fate = near[at] ?? follow(basis, version.number, newText, mapperOf(version));
    return fate.outcome === 'orphaned' ? (stillWaiting(lines[at]!, to) ?? fate) : fate;
  });
  const lost = lines.filter((_, at) => fates[at]!.outcome !== 'placed').map((one) => one.basis.claimId);
  const wordings = await wordingsOf([...new Set(lost)]);
  return fates.map((fate, at) => {
    const { basis } = lines[at]!;
    const wording = wordings.get(basis.claimId);
    // What waits and reads as before was not typed just now.
    if (fate.outcome === 'placed' || wording === undefined || near[at] !== null) return fate;
    const typed = mapperOf(versions.get(basis.versionId)!).inItsStead({
      start: basis.start!,
      end: basis.end!,
    });
    return typed && saysTheSame(newText.slice(typed.start, typed.end), wording)
      ? placed(newText, typed)
      : fate;
  });
}

/** What is known without the older texts; null where the line has to be followed from its basis. */
function nearFates(lines: readonly Line[], to: NewPlaces): (Fate | null)[] {
  const { newText, put } = to;
  let folded: string | undefined;
  return lines.map(({ current, basis }) => {
    const there = put.get(basis.lineId);
    if (there) return placed(newText, there);
    // Where its sure words stand nowhere it cannot be sure again: what waits and reads as before waits on.
    if (basis.id === current.id || current.start === null || !isSure(basis)) return null;
    if ((folded ??= fold(newText)).includes(fold(basis.exact))) return null;
    return stillWaiting({ current, basis }, to);
  });
}

/** What waits at a place and reads there as before; null where it does not, or stands nowhere. */
function stillWaiting({ current }: Line, { base, newText, mapperOf }: NewPlaces): Fate | null {
  if (current.start === null || isSure(current)) return null;
  const { outcome, start, end } = mapperOf(base).map({ start: current.start, end: current.end! });
  return outcome === 'placed' ? followUnsure(current, newText, { outcome, start, end }) : null;
}

async function textsOf(
  db: Db,
  base: VersionText,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VersionText>> {
  const older = await db.articleVersion.findMany({
    where: { id: { in: [...new Set(ids)].filter((id) => id !== base.id) } },
    select: { id: true, number: true, plainText: true },
  });
  return new Map([base, ...older].map((one) => [one.id, one]));
}

function follow(basis: Placement, version: number, newText: string, mapper: Mapper): Fate {
  const { outcome, start, end, changes } = mapper.map({ start: basis.start!, end: basis.end! });
  const { exact, prefix, suffix } = basis;
  if (!isSure(basis)) return followUnsure(basis, newText, { outcome, start, end });
  const was = { version, exact, prefix, suffix };
  if (outcome === 'orphaned') {
    return { outcome, start: null, end: null, exact, prefix, suffix, was, changes: [] };
  }
  if (outcome === 'placed') return placed(newText, { start, end });
  return {
    outcome,
    ...describeRange(newText, { start, end }),
    was,
    changes: changes.map(({ kind, before, after }) => ({ kind, before, after })),
  };
}

/** What a person never confirmed is no surer for having been followed. */
function followUnsure(
  { exact, prefix, suffix, was, changes }: Placement,
  newText: string,
  { outcome, start, end }: Pick<Anchored, 'outcome' | 'start' | 'end'>,
): Fate {
  const kept = { was: Was.parse(was), changes: Changes.parse(changes) };
  return outcome === 'orphaned' || start === null || end === null
    ? { outcome: 'orphaned', start: null, end: null, exact, prefix, suffix, ...kept }
    : { outcome: 'changed', ...describeRange(newText, { start, end }), ...kept };
}

const placed = (text: string, range: TextRange): Fate => ({
  outcome: 'placed',
  ...describeRange(text, range),
  was: null,
  changes: [],
});

/** Why: in a new text every place of every claim is placed, changed or orphaned, and none is lost on the way. */
import type { Anchored } from '@/lib/anchoring/anchored';
import { CHANGE_KINDS, type ChangeKind } from '@/lib/anchoring/change-kinds';
import { describeRange } from '@/lib/anchoring/describe';
import { type Mapper, mappersTo as mappersOf } from '@/lib/anchoring/diff-map';
import { findQuote } from '@/lib/anchoring/match-quote';
import type { TextRange } from '@/lib/anchoring/selector';
import { z } from 'zod';
import type { Db } from './client';
import type { Placement, PlacementOutcome } from './generated/client';

/** A place as it is in the text at hand, and as it was when its words were last sure. */
export interface Line {
  current: Placement;
  /** The newest of the line that was placed, or that a person settled; else the newest with a range. */
  basis: Placement;
  /** The text that the basis counts in, and its number. */
  version: { number: number; plainText: string };
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
          ORDER BY p."lineId", (p."outcome" = 'placed' OR p."settledById" IS NOT NULL) DESC, v."number" DESC`;
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

/** Comparisons of older texts with the new one, each made once. */
export type MapperOf = (version: { number: number; plainText: string }) => Mapper;

export function mappersTo(newText: string): MapperOf {
  const made = new Map<number, Mapper>();
  const make = mappersOf(newText);
  return ({ number, plainText }) => {
    const mapper = made.get(number) ?? make(plainText);
    made.set(number, mapper);
    return mapper;
  };
}

/**
 * Follows each line from where its words were last sure.
 * @param put where the wording of a line was put in just now: there it stands, whatever the words were.
 * @param wordingsOf the approved wordings of claims, by their ids: typed by hand they are what the verdicts asked for.
 * @returns the fate of each line, in the order given.
 */
export async function followLines(
  lines: readonly Line[],
  newText: string,
  mapperOf: MapperOf,
  put: ReadonlyMap<string, TextRange>,
  wordingsOf: (claimIds: string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Fate[]> {
  const fates = lines.map(({ basis, version }): Fate => {
    const there = put.get(basis.lineId);
    return there ? placed(newText, there) : follow(basis, version.number, newText, mapperOf(version));
  });
  const lost = lines.filter((_, at) => fates[at]!.outcome !== 'placed').map((one) => one.basis.claimId);
  const wordings = await wordingsOf([...new Set(lost)]);
  return fates.map((fate, at) => {
    const { basis } = lines[at]!;
    const wording = fate.outcome === 'placed' ? undefined : wordings.get(basis.claimId);
    const typed = wording === undefined ? null : typedIn(newText, wording, basis);
    return typed ? placed(newText, typed) : fate;
  });
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
  was: null,
  changes: [],
});

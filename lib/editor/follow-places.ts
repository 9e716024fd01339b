// What an edit does to the places of claims, as saving it will find: worked out from the two texts, so that undoing the
// words restores the places with them.
import { type WordChange } from '@/lib/anchoring/changes';
import { type Mapper, mapVersion } from '@/lib/anchoring/diff-map';
import { saysTheSame } from '@/lib/anchoring/fold';
import { type TextRange } from '@/lib/anchoring/selector';

/** A claim with its places in the text as it was saved; UTF-16. */
export interface PlacedBefore {
  readonly id: string;
  /** The wording that was approved for its words: typed in their stead it is what was asked for. */
  readonly wording?: string | null;
  readonly places: readonly (TextRange & {
    /** The words were not sure already: nobody has confirmed them since they changed. */
    readonly isUncertain: boolean;
  })[];
}

export type Fate = 'kept' | 'fixed' | 'changed' | 'lost';

export interface Followed {
  readonly id: string;
  /** What becomes of the claim by this edit: the worst that becomes of a place of it. */
  readonly fate: Fate;
  /** Where it stands in the text as it is now, in its order. */
  readonly places: readonly (TextRange & { readonly isUncertain: boolean })[];
  /** What changed in the words of its places, the gravest first. */
  readonly changes: readonly Pick<WordChange, 'before' | 'after'>[];
  /** The words that are gone, where it lost a place. */
  readonly lost: readonly string[];
}

/** @returns a function that says what a text makes of the claims; the same text is worked out once. */
export function follower(
  before: string,
  claims: readonly PlacedBefore[],
): (now: string) => readonly Followed[] {
  const unchanged = claims.map((claim): Followed => ({ ...kept, id: claim.id, places: claim.places }));
  let last: { now: string; followed: readonly Followed[] } = { now: before, followed: unchanged };
  return (now) => {
    if (last.now !== now)
      last = { now, followed: now === before ? unchanged : followed(before, now, claims) };
    return last.followed;
  };
}

const kept = { fate: 'kept', changes: [], lost: [] } as const;

function followed(before: string, now: string, claims: readonly PlacedBefore[]): Followed[] {
  const mapper = mapVersion(before, now);
  return claims.map((claim) => {
    const found = claim.places.map((place) => {
      const to = mapper.map(place);
      return { place, to, fixed: to.outcome === 'placed' ? null : asApproved(now, claim, mapper, place) };
    });
    const places = found.flatMap(({ place, to, fixed }) => {
      if (fixed) return [{ ...fixed, isUncertain: false }];
      return to.start === null || to.end === null
        ? []
        : [{ start: to.start, end: to.end, isUncertain: place.isUncertain || to.outcome === 'changed' }];
    });
    const lost = found
      .filter(({ to, fixed }) => to.outcome === 'orphaned' && !fixed)
      .map(({ place }) => before.slice(place.start, place.end));
    const changed = found.filter(({ to, fixed }) => to.outcome === 'changed' || fixed);
    const fate = worst(
      lost.length > 0,
      changed.some((one) => !one.fixed),
      changed.length > 0,
    );
    return { id: claim.id, fate, places, changes: changed.flatMap(({ to }) => to.changes), lost };
  });
}

const worst = (isLost: boolean, isChanged: boolean, isFixed: boolean): Fate =>
  isLost ? 'lost' : isChanged ? 'changed' : isFixed ? 'fixed' : 'kept';

/** Where the approved wording was typed in the stead of the words, as saving it will find. */
function asApproved(
  now: string,
  { wording }: PlacedBefore,
  mapper: Mapper,
  place: TextRange,
): TextRange | null {
  const typed = wording ? mapper.inItsStead({ start: place.start, end: place.end }) : null;
  return typed && saysTheSame(now.slice(typed.start, typed.end), wording!) ? typed : null;
}

/** How many claims each becomes of. Those without a place in the text before are not asked for. */
export function fatesOf(all: readonly Followed[]): Record<Fate, readonly Followed[]> {
  const having = (fate: Fate) => all.filter((one) => one.fate === fate);
  return { kept: having('kept'), fixed: having('fixed'), changed: having('changed'), lost: having('lost') };
}

export interface News {
  /** They read as was approved. */
  readonly fixed: readonly Followed[];
  readonly changed: readonly Followed[];
  readonly lost: readonly Followed[];
  /** As they were saved again. */
  readonly restored: readonly Followed[];
}

/** What is new since the last look; for a screen reader, which hears it once. */
export function newsSince(before: readonly Followed[], now: readonly Followed[]): News {
  const known = new Map(before.map((one) => [one.id, one]));
  const isNew = (one: Followed) => saidOf(known.get(one.id)) !== saidOf(one);
  const fresh = now.filter(isNew);
  return {
    fixed: fresh.filter((one) => one.fate === 'fixed'),
    changed: fresh.filter((one) => one.fate === 'changed'),
    lost: fresh.filter((one) => one.fate === 'lost'),
    restored: fresh.filter((one) => one.fate === 'kept' && known.has(one.id)),
  };
}

const saidOf = (one: Followed | undefined) =>
  one === undefined || one.fate === 'kept'
    ? 'kept'
    : JSON.stringify([one.fate, one.changes.map(({ before, after }) => [before, after]), one.lost]);

/** Why: a scale is the newsroom's to word and to order; what a rating does to a claim never changes behind its code. */
import { say, text, type Said, type Text } from '@/lib/language/text';
import { invalidField } from './errors';
import type { Rating, ScaleCode } from './rating-scale';
import { tickedRating } from './rating-scale-rules';

/** Ratings that rules speak of by name, or that a scale cannot be honest without: with the reason. */
const beside: Record<string, Text> = {
  unsupported: text('This rating stays: a claim without a source would be called something else without it.'),
  opinion: text('This rating stays: a judgement would have to be called true or false without it.'),
  not_checkable: text(
    'This rating stays: what nobody can know would have to be called something else without it.',
  ),
};
const kept: Partial<Record<ScaleCode, Record<string, Text>>> = {
  desk: {
    ...beside,
    inaccurate: text('This rating stays: what is wrong in our own voice could not be said without it.'),
  },
  wording: {
    translated: text('This rating stays: the rules for translated quotations go by it.'),
    altered: text(
      'This rating stays: a quotation with another sense could not be said to be wrong without it.',
    ),
    not_found: text(
      'This rating stays: a quotation that nobody recorded could not be said to be wrong without it.',
    ),
  },
};

/** Why a rating may not be taken off its scale; null where it may. */
export function whyKept(scale: ScaleCode, code: string): Text | null {
  if (code === tickedRating[scale]) return text('This rating stays: it is what a tick says.');
  return (kept[scale] ?? beside)[code] ?? null;
}

/** What a rating does, as opposed to how it is worded and drawn. */
const meaning = ['standing', 'neverInOurVoice', 'needsSuggestedText', 'needsRationale'] as const;

const signature = (rating: Rating): string =>
  JSON.stringify([...meaning.map((name) => rating[name]), [...rating.purposes].sort()]);

/**
 * Whether a scale may become this. `earlier` are all ratings that any of its versions has had: a code keeps its meaning
 * also when it was taken off and comes back.
 * @throws DomainError `invalid` naming `ratings`.
 */
export function requireScaleChange(
  scale: ScaleCode,
  earlier: readonly Rating[],
  next: readonly Rating[],
): void {
  for (const before of earlier) {
    const after = next.find((one) => one.code === before.code);
    const reason = whyKept(scale, before.code);
    if (!after && reason !== null) throw refused(say(reason));
    if (after && signature(after) !== signature(before)) {
      throw refused(
        say('“{code}” was in use with another meaning. Give the new rating a code of its own.', {
          code: before.code,
        }),
      );
    }
  }
  const known = new Set(earlier.map((one) => one.code));
  for (const one of next) {
    if (!known.has(one.code) && (one.neverInOurVoice || one.needsSuggestedText)) {
      throw refused(
        say(
          '“{label}” is new: only the ratings that ship are bound to our own voice or to suggested words.',
          {
            label: one.label,
          },
        ),
      );
    }
    if (scale !== 'desk' && scale !== 'wording' && one.purposes.includes('before_publication')) {
      throw refused(say('This scale is for what is published elsewhere only.'));
    }
  }
  requireDistinct(next);
}

const refused = (what: Said) => invalidField('ratings', what);

function requireDistinct(ratings: readonly Rating[]): void {
  const seen = new Map<string, Rating>();
  for (const one of ratings) {
    for (const mark of [`code ${one.code}`, `label ${one.label.toLowerCase()}`, `sign ${one.sign}`]) {
      const other = seen.get(mark);
      if (other) {
        throw refused(
          say('“{one}” and “{other}” have the same code, label or sign: nobody could tell them apart.', {
            one: other.label,
            other: one.label,
          }),
        );
      }
      seen.set(mark, one);
    }
  }
}

/** The parts of a rating that a history of versions tells apart, in the order in which it tells them. */
export const ratingParts = [
  'label',
  'definition',
  'sign',
  'lineStyle',
  'tone',
  'standing',
  'claimReview',
  'averitec',
] as const satisfies readonly (keyof Rating)[];
export type RatingPart = (typeof ratingParts)[number];

export interface RatingDifference {
  code: string;
  /** As it is called now, or was called last. */
  label: string;
  what: 'added' | 'removed' | 'moved' | 'changed';
  /** `changed`: the part; `moved`: null, and the keys before and after. */
  part: RatingPart | null;
  before: string | null;
  after: string | null;
}

const shown = (value: Rating[RatingPart]): string | null => (value === null ? null : String(value));

/** What two versions of a scale differ in: ratings in the order of the later one, those taken off last. */
export function scaleDifferences(before: readonly Rating[], after: readonly Rating[]): RatingDifference[] {
  const stayed = (list: readonly Rating[], other: readonly Rating[]) =>
    list.filter((one) => other.some(({ code }) => code === one.code)).map((one) => one.code);
  const [oldOrder, newOrder] = [stayed(before, after), stayed(after, before)];
  const differences = after.flatMap((one, key): RatingDifference[] => {
    const old = before.find(({ code }) => code === one.code);
    const named = { code: one.code, label: one.label };
    if (!old) return [{ ...named, what: 'added', part: null, before: null, after: null }];
    const isMoved = oldOrder.indexOf(one.code) !== newOrder.indexOf(one.code);
    return [
      ...ratingParts
        .filter((part) => old[part] !== one[part])
        .map((part) => ({
          ...named,
          what: 'changed' as const,
          part,
          before: shown(old[part]),
          after: shown(one[part]),
        })),
      ...(isMoved
        ? [
            {
              ...named,
              what: 'moved' as const,
              part: null,
              before: String(before.indexOf(old) + 1),
              after: String(key + 1),
            },
          ]
        : []),
    ];
  });
  const removed = before.filter((one) => !after.some(({ code }) => code === one.code));
  return [
    ...differences,
    ...removed.map(({ code, label }): RatingDifference => ({
      ...{ code, label, what: 'removed' as const },
      ...{ part: null, before: null, after: null },
    })),
  ];
}

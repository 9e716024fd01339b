/** Why: what is said about an article, as its form holds it, apart from how it looks. */
import { z } from 'zod';
import type { Chosen } from '@/components/claims/conflict-notice';
import { fromField, toField } from '@/components/frame/moment-field';
import type { ArticleView } from '@/lib/api/views/article-view';

const line = z.string();

/** Empty where nothing is said; the deadline as a datetime-local field shows it, by the newsroom's clock. */
const Said = z.strictObject({
  byline: line,
  outlet: line,
  publishedOn: line,
  deadline: line,
  language: line,
});
export type Said = z.infer<typeof Said>;

const Access = z.strictObject({ restricted: z.boolean(), memberIds: z.array(z.string()) });
export type Access = z.infer<typeof Access>;

/** Only what was touched: what somebody else changes meanwhile is not put back by what merely stood beside it. */
export const DetailsDraft = z.strictObject({
  /** The version of the article that it was made on. */
  version: z.int(),
  said: Said.partial(),
  writerIds: z.array(z.string()).nullable(),
  access: Access.nullable(),
});
export type DetailsDraft = z.infer<typeof DetailsDraft>;

export interface Details {
  said: Said;
  writerIds: string[];
  access: Access;
}

export const untouched = ({ version }: Pick<ArticleView, 'version'>): DetailsDraft => ({
  version,
  said: {},
  writerIds: null,
  access: null,
});

type Known = Pick<
  ArticleView,
  'byline' | 'outlet' | 'publishedOn' | 'deadline' | 'language' | 'writers' | 'restricted' | 'named'
>;

const ids = (people: readonly { memberId: string }[]) => people.map((one) => one.memberId);
const sameIds = (one: readonly string[], other: readonly string[]) =>
  [...one].sort().join() === [...other].sort().join();

/** As the article has it. */
export const detailsOf = (article: Known, timeZone: string): Details => ({
  said: {
    byline: article.byline,
    outlet: article.outlet,
    publishedOn: article.publishedOn ?? '',
    deadline: article.deadline ? toField(article.deadline, timeZone) : '',
    language: article.language,
  },
  writerIds: ids(article.writers),
  access: { restricted: article.restricted, memberIds: ids(article.named) },
});

/** As it will be with the draft. */
export const withDraft = (now: Details, { said, writerIds, access }: DetailsDraft): Details => ({
  said: { ...now.said, ...said },
  writerIds: writerIds ?? now.writerIds,
  access: access ?? now.access,
});

/** What differs between the two, each by the operation that changes it, in the order in which they can follow. */
export interface Changes {
  access: Access | null;
  writerIds: string[] | null;
  said: Partial<Said> | null;
}

export function changesOf(now: Details, wanted: Details): Changes {
  const said = Object.fromEntries(
    Object.entries(wanted.said).filter(([field, value]) => now.said[field as keyof Said] !== value),
  );
  const { access } = wanted;
  const isSameAccess =
    now.access.restricted === access.restricted &&
    (!access.restricted || sameIds(now.access.memberIds, access.memberIds));
  return {
    // Who writes a restricted article is named on it first.
    access: isSameAccess ? null : access,
    writerIds: sameIds(now.writerIds, wanted.writerIds) ? null : wanted.writerIds,
    said: Object.keys(said).length > 0 ? said : null,
  };
}

/** What is said, as the API takes it. */
export const saidBody = ({ publishedOn, deadline, ...rest }: Partial<Said>, timeZone: string) => ({
  ...rest,
  ...(publishedOn === undefined ? {} : { publishedOn: publishedOn || null }),
  ...(deadline === undefined ? {} : { deadline: deadline === '' ? null : fromField(deadline, timeZone) }),
});

/** Of each field that was touched one's own, theirs, or made of both: a draft on top of theirs. */
export function mergedDetails(
  draft: DetailsDraft,
  current: Pick<ArticleView, 'version'> & Known,
  chosen: Chosen,
): DetailsDraft {
  const said = Object.entries(draft.said).flatMap(([field, value]) => {
    const choice = chosen[field] ?? 'mine';
    if (choice === 'theirs') return [];
    return [[field, typeof choice === 'object' ? choice.text : value]];
  });
  const named = ids(current.named);
  const access =
    chosen['access'] === 'theirs' || draft.access === null
      ? null
      : chosen['access'] === 'both'
        ? { ...draft.access, memberIds: [...new Set([...named, ...draft.access.memberIds])] }
        : draft.access;
  const writerIds =
    chosen['writers'] === 'theirs' || draft.writerIds === null
      ? null
      : chosen['writers'] === 'both'
        ? [...new Set([...ids(current.writers), ...draft.writerIds])]
        : draft.writerIds;
  return {
    version: current.version,
    said: Object.fromEntries(said) as DetailsDraft['said'],
    writerIds,
    access,
  };
}

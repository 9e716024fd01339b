/** Why: what is answered about articles and their texts. Offsets count code points. */
import { z } from 'zod';
import { ArticlePurpose, ArticleState, Language } from '@/lib/domain/article';
import { coverageClasses } from '@/lib/domain/coverage-words';
import { Id } from '@/lib/domain/ids';
import { ContentScaleCode } from '@/lib/domain/rating-scale';
import { Offset, PersonView, Stretch, Time } from '../fields';

/** How far an article is, counted in words. */
export const ProgressView = z.strictObject({
  settled: z.int(),
  in_work: z.int(),
  nothing_to_check: z.int(),
  not_looked_at: z.int(),
});
export type ProgressView = z.infer<typeof ProgressView>;

const articleSummary = {
  id: Id,
  purpose: ArticlePurpose,
  title: z.string(),
  byline: z.string(),
  outlet: z.string(),
  language: Language,
  publishedOn: z.iso.date().nullable(),
  deadline: Time.nullable(),
  state: ArticleState,
  /** Released partly checked: said for good. */
  isPartlyChecked: z.boolean(),
  restricted: z.boolean(),
  /** What its claims are rated on, but for quotations and paraphrases; settled when its check begins. */
  scale: ContentScaleCode,
  currentVersion: z.int(),
  version: z.int(),
  createdAt: Time,
  updatedAt: Time,
};

/** A line of the desk. `claims` counts live claims by state; `progress` its words, while it is in check. */
export const ArticleSummaryView = z.strictObject({
  ...articleSummary,
  wordCount: z.int(),
  claims: z.record(z.string(), z.int()),
  progress: ProgressView.nullable(),
});
export type ArticleSummaryView = z.infer<typeof ArticleSummaryView>;

export const ArticleVersionSummaryView = z.strictObject({
  id: Id,
  number: z.int(),
  hash: z.string(),
  wordCount: z.int(),
  note: z.string(),
  origin: z.enum(['created', 'edited', 'applied', 'restored']),
  /** The version whose text was taken up again. */
  restoredFrom: z.int().nullable(),
  savedBy: PersonView,
  createdAt: Time,
});
export type ArticleVersionSummaryView = z.infer<typeof ArticleVersionSummaryView>;

/** `content` is ProseMirror JSON; `text` its plain text; `sentences` [start, end] pairs in code points. */
export const ArticleVersionView = ArticleVersionSummaryView.extend({
  content: z.unknown(),
  text: z.string(),
  sentences: z.array(z.tuple([Offset, Offset])),
});
export type ArticleVersionView = z.infer<typeof ArticleVersionView>;

export const ArticleStateChangeView = z.strictObject({
  from: ArticleState,
  to: ArticleState,
  reason: z.string(),
  by: PersonView,
  at: Time,
  /** What was missing when it was released partly checked. */
  blockers: z.array(z.unknown()),
});

export const ArticleView = z.strictObject({
  ...articleSummary,
  newsroomId: Id,
  newsroomSlug: z.string(),
  writers: z.array(PersonView),
  /** Who is named on it, where restricted. */
  named: z.array(PersonView),
  createdBy: PersonView,
  stateChanges: z.array(ArticleStateChangeView),
  /** The states that it can go to next, for this asker: with the reason why not, where not. */
  next: z.array(
    z.strictObject({ to: ArticleState, needsReason: z.boolean(), refusal: z.string().nullable() }),
  ),
  /** What may be changed about it, for this asker: null, or the reason why not. */
  may: z.strictObject({
    change: z.string().nullable(),
    setWriters: z.string().nullable(),
    setAccess: z.string().nullable(),
    saveVersion: z.string().nullable(),
    applyWordings: z.string().nullable(),
  }),
  text: ArticleVersionView,
});
export type ArticleView = z.infer<typeof ArticleView>;

export const BlockerView = z.strictObject({
  kind: z.string(),
  claimId: Id.optional(),
  start: Offset.optional(),
  end: Offset.optional(),
  message: z.string(),
  href: z.string(),
});
export type BlockerView = z.infer<typeof BlockerView>;

export const CoverageView = z.strictObject({
  version: z.int(),
  counts: ProgressView,
  stretches: z.array(Stretch.extend({ class: z.enum(coverageClasses), words: z.int() })),
  marks: z.array(Stretch.extend({ id: Id, by: PersonView, at: Time })),
});
export type CoverageView = z.infer<typeof CoverageView>;

/** What intake read out of a text, before anything is saved. */
export const PreviewView = z.strictObject({
  content: z.unknown(),
  text: z.string(),
  sentences: z.array(z.tuple([Offset, Offset])),
  wordCount: z.int(),
  headline: z.string(),
  standfirst: z.string(),
  byline: z.string(),
  outlet: z.string(),
  publishedOn: z.iso.date().nullable(),
  language: Language,
  warnings: z.array(z.string()),
});
export type PreviewView = z.infer<typeof PreviewView>;

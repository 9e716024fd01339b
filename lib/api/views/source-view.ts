/** Why: what is answered about sources and evidence. */
import { z } from 'zod';
import { EvidenceDetail, EvidenceLevel, Stance } from '@/lib/domain/evidence';
import { Id } from '@/lib/domain/ids';
import { ClaimState } from '@/lib/domain/claim';
import { Rating } from '@/lib/domain/rating-scale';
import { SourceKind } from '@/lib/domain/source';
import { PersonView, Stretch, Time } from '../fields';

const RatingMark = Rating.pick({ code: true, label: true, tone: true, lineStyle: true, sign: true });

export const SourceView = z.strictObject({
  id: Id,
  kind: SourceKind,
  title: z.string(),
  publisher: z.string(),
  author: z.string(),
  publishedOn: z.iso.date().nullable(),
  accessedOn: z.iso.date().nullable(),
  url: z.string().nullable(),
  note: z.string(),
  /** Without an id where it is a confidential source that the asker is not named on. */
  copyOf: z.strictObject({ id: Id.nullable(), title: z.string() }).nullable(),
  confidential: z.boolean(),
  version: z.int(),
  createdBy: PersonView,
  createdAt: Time,
});
export type SourceView = z.infer<typeof SourceView>;

/** A source as it is named beside evidence: nothing but this for those who may not see a confidential one. */
export const CitedSourceView = z.discriminatedUnion('isVisible', [
  z.strictObject({ isVisible: z.literal(true), source: SourceView }),
  z.strictObject({ isVisible: z.literal(false), label: z.literal('confidential source') }),
]);
export type CitedSourceView = z.infer<typeof CitedSourceView>;

/** What a source's record said at one time; nothing of it where it was confidential then. */
export const CitedRecordView = z.discriminatedUnion('isVisible', [
  z.strictObject({
    isVisible: z.literal(true),
    source: SourceView.omit({ id: true, version: true, createdBy: true, createdAt: true }),
  }),
  z.strictObject({ isVisible: z.literal(false), label: z.literal('confidential source') }),
]);
export type CitedRecordView = z.infer<typeof CitedRecordView>;

/** The source that carries a claim; without an id and by no name where it is confidential to the asker. */
export const KeySourceView = z.strictObject({
  id: Id.nullable(),
  title: z.string(),
  publisher: z.string(),
  level: EvidenceLevel,
  stance: Stance,
});
export type KeySourceView = z.infer<typeof KeySourceView>;

export const EvidenceRevisionView = z.strictObject({
  id: Id,
  number: z.int(),
  isWithdrawal: z.boolean(),
  source: CitedSourceView.nullable(),
  level: EvidenceLevel,
  stance: Stance,
  /** Null where it would give a confidential source away. */
  locator: z.string().nullable(),
  detail: EvidenceDetail.nullable(),
  reason: z.string(),
  by: PersonView,
  at: Time,
});
export type EvidenceRevisionView = z.infer<typeof EvidenceRevisionView>;

export const EvidenceView = z.strictObject({
  id: Id,
  claimId: Id,
  version: z.int(),
  isWithdrawn: z.boolean(),
  /** Added or changed, or its source's record corrected, after the latest verdict. */
  isNewSinceVerdict: z.boolean(),
  current: EvidenceRevisionView,
  earlier: z.array(EvidenceRevisionView),
});
export type EvidenceView = z.infer<typeof EvidenceView>;

/** One use of a source for a claim, as things are now. */
export const SourceUseView = z.strictObject({
  articleId: Id,
  articleTitle: z.string(),
  claimId: Id,
  statement: z.string(),
  state: ClaimState,
  /** The claim's rating that counts. */
  rating: RatingMark.nullable(),
  stance: Stance,
  level: EvidenceLevel,
  locator: z.string(),
  at: Time,
  isWithdrawn: z.boolean(),
  /** The source that the evidence names, where that one is merged into this. */
  recordedAs: z.strictObject({ id: Id, title: z.string() }).nullable(),
});
export type SourceUseView = z.infer<typeof SourceUseView>;

/** Another record of what looks like the same source, and by what. */
export const SameSourceView = z.strictObject({
  id: Id,
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  why: z.enum(['address', 'title']),
});
export type SameSourceView = z.infer<typeof SameSourceView>;

/** A line of the list. `uses`: claims that cite it now, or one merged into it; 101 stands for more than 100. */
export const FoundSourceView = SourceView.extend({
  uses: z.int(),
  match: z.enum(['words', 'similar']),
  /** Where what was looked for stands in the title. */
  marks: z.array(Stretch),
  /** And where it stands in the rest of the record, or in the title of one that is merged into it. */
  elsewhere: z.strictObject({ text: z.string(), marks: z.array(Stretch) }).nullable(),
});
export type FoundSourceView = z.infer<typeof FoundSourceView>;

const NamedSource = z.strictObject({ id: Id, title: z.string() });

export const SourceDetailView = SourceView.extend({
  /** Who may see it, where confidential. */
  named: z.array(PersonView),
  /** Newest first, at most 100, with those of the sources that are merged into it. */
  uses: z.array(SourceUseView),
  hasMoreUses: z.boolean(),
  revisions: z.array(z.strictObject({ number: z.int(), record: z.unknown(), by: PersonView, at: Time })),
  /** What it is merged into, and what is merged into it. */
  mergedInto: NamedSource.nullable(),
  merged: z.array(NamedSource.extend({ version: z.int() })),
  /** What looks the same, and could be merged into it. */
  same: z.array(SameSourceView),
});
export type SourceDetailView = z.infer<typeof SourceDetailView>;

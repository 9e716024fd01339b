/** Why: what is answered about sources and evidence. */
import { z } from 'zod';
import { EvidenceDetail, EvidenceLevel, Stance } from '@/lib/domain/evidence';
import { Id } from '@/lib/domain/ids';
import { SourceKind } from '@/lib/domain/source';
import { PersonView, Time } from '../fields';

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

export const SourceUseView = z.strictObject({
  articleId: Id,
  articleTitle: z.string(),
  claimId: Id,
  statement: z.string(),
  stance: Stance,
  isWithdrawn: z.boolean(),
});

export const SourceDetailView = SourceView.extend({
  /** Who may see it, where confidential. */
  named: z.array(PersonView),
  uses: z.array(SourceUseView),
  revisions: z.array(z.strictObject({ number: z.int(), record: z.unknown(), by: PersonView, at: Time })),
});
export type SourceDetailView = z.infer<typeof SourceDetailView>;

/** Why: what an editor decides on a verdict. */
import { z } from 'zod';
import { ExpectedVersion, paragraphs, Reason, ShownScale } from './text-field';

export const ReviewDecision = z.enum(['approve', 'request_changes', 'override', 'reaffirm']);
export type ReviewDecision = z.infer<typeof ReviewDecision>;

const base = { expectedVersion: ExpectedVersion };

export const ReviewFields = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('approve'),
    reason: z.literal('').or(Reason).default(''),
    otherWording: paragraphs(4_000).nullable().default(null),
    ...base,
  }),
  z.strictObject({ decision: z.literal('request_changes'), reason: Reason, ...base }),
  z.strictObject({
    decision: z.literal('override'),
    rating: z.string().max(40),
    reason: Reason,
    scaleVersion: ShownScale,
    ...base,
  }),
  z.strictObject({ decision: z.literal('reaffirm'), reason: Reason, ...base }),
]);
export type ReviewFields = z.infer<typeof ReviewFields>;

export const StandByNameFields = z.strictObject({
  revisionId: z.guid(),
  reason: Reason,
  expectedVersion: ExpectedVersion,
});

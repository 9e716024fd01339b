/** Why: where a claim stands in the text. */
import { text } from '@/lib/language/text';
import { z } from 'zod';
import { Id } from '@/lib/domain/ids';
import { ExpectedVersion, Reason } from '@/lib/domain/text-field';
import { IdPath, NoQuery, Offset } from '../fields';
import { operation } from '../operation';
import { ClaimView } from '../views/claim-view';

const quoted = z.string().min(1).max(20_000);
/** Where something stands, said in one of two ways. */
export const where = {
  /** Both, in code points of this version's text… */
  start: Offset.optional(),
  end: Offset.optional(),
  /** …or the words themselves, with as much context as makes them unique. */
  quote: z
    .strictObject({
      exact: quoted,
      prefix: z.string().max(2_000).default(''),
      suffix: z.string().max(2_000).default(''),
    })
    .optional(),
  /** The version that the offsets count in; the current one where left out with a quote. */
  version: z.int().min(1).optional(),
};
export const isPlaced = (body: {
  start?: number | undefined;
  end?: number | undefined;
  quote?: unknown;
  version?: number | undefined;
}) =>
  body.quote !== undefined
    ? body.start === undefined && body.end === undefined
    : body.start !== undefined && body.end !== undefined && body.version !== undefined;
export const placedMessage = {
  message: text('Say where: version, start and end; or a quote.'),
  path: ['start'],
};

export const placementContract = {
  'placement.add': operation({
    method: 'post',
    path: '/claims/{id}/placements',
    summary: 'A further place of it in the text',
    access: 'member',
    policies: ['placement.add'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ ...where, expectedVersion: ExpectedVersion }).refine(isPlaced, placedMessage),
    output: ClaimView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.openClaim },
      body: { version: 1, start: 0, end: 8, expectedVersion: 1 },
    }),
  }),
  'placement.settle': operation({
    method: 'put',
    path: '/claims/{id}/placements',
    summary: 'Confirm a place whose words changed, or attach a lost one again',
    access: 'member',
    policies: ['placement.settle'],
    params: IdPath,
    query: NoQuery,
    body: z
      .strictObject({
        /** The place that waits; may be left out where only one does. */
        placementId: Id.optional(),
        ...where,
        expectedVersion: ExpectedVersion,
      })
      .refine(isPlaced, placedMessage),
    output: ClaimView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.followedClaim },
      body: {
        placementId: w.changedPlacement,
        quote: { exact: 'reopened on Tuesday' },
        expectedVersion: 2,
      },
    }),
  }),
  'placement.remove': operation({
    method: 'delete',
    path: '/claims/{id}/placements/{placementId}',
    summary: 'Take a place away, with a reason where a verdict judged its words; never the last one',
    access: 'member',
    policies: ['placement.remove'],
    params: z.strictObject({ id: Id, placementId: Id }),
    query: z.strictObject({ expectedVersion: z.coerce.number().pipe(ExpectedVersion) }),
    /** Needed where a verdict judged the words of the place. */
    body: z.strictObject({ reason: Reason.optional() }).optional(),
    output: ClaimView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.otherClaim, placementId: w.secondPlacement },
      query: { expectedVersion: '2' },
      body: { reason: 'It is another year.' },
    }),
  }),
} as const;

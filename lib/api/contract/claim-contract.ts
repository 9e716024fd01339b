/** Why: claims: marked, described, assigned, linked, searched. */
import { z } from 'zod';
import { Claimant } from '@/lib/domain/claimant';
import { ClaimKind, ClaimState, RiskReason, Statement } from '@/lib/domain/claim';
import { Id } from '@/lib/domain/ids';
import { Rating } from '@/lib/domain/rating-scale';
import { StandByNameFields } from '@/lib/domain/review';
import { Day, ExpectedVersion, optionalLine, Reason } from '@/lib/domain/text-field';
import { IdPath, NewsroomPath, NoQuery, pageOf, pageQuery } from '../fields';
import { operation } from '../operation';
import { ClaimCardView, ClaimView, FoundClaimView } from '../views/claim-view';
import { isPlaced, placedMessage, where } from './placement-contract';

/** What a quotation's second claim, its content, starts with. */
const content = z.strictObject({
  kind: ClaimKind.exclude(['quotation', 'paraphrase']).default('event'),
  statement: Statement.optional(),
  claimant: Claimant,
  riskReason: RiskReason.nullable().default(null),
});

const id = (w: { openClaim: string }) => ({ id: w.openClaim });

export const claimContract = {
  'claim.list': operation({
    method: 'get',
    path: '/articles/{id}/claims',
    summary: 'The claims of an article, in the order of its text',
    access: 'member',
    policies: ['claim.list'],
    params: IdPath,
    query: NoQuery,
    body: null,
    output: z.strictObject({ items: z.array(ClaimCardView) }),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.article } }),
  }),
  'claim.create': operation({
    method: 'post',
    path: '/articles/{id}/claims',
    summary: 'Mark a claim; a quotation makes two',
    access: 'member',
    policies: ['claim.create'],
    params: IdPath,
    query: NoQuery,
    body: z
      .strictObject({
        ...where,
        kind: ClaimKind,
        statement: Statement.optional(),
        claimant: Claimant.optional(),
        riskReason: RiskReason.nullable().default(null),
        content: content.optional(),
      })
      .refine(isPlaced, placedMessage),
    output: z.strictObject({ items: z.array(ClaimView) }),
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.article },
      body: { version: 1, start: 0, end: 8, kind: 'event' },
    }),
  }),
  'claim.read': operation({
    method: 'get',
    path: '/claims/{id}',
    summary: 'A claim with all that it has',
    access: 'member',
    policies: ['claim.read'],
    params: IdPath,
    query: NoQuery,
    body: null,
    output: ClaimView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: id(w) }),
  }),
  'claim.change': operation({
    method: 'patch',
    path: '/claims/{id}',
    summary: 'Change its statement, kind, claimant or risk',
    access: 'member',
    policies: ['claim.change'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({
      kind: ClaimKind.optional(),
      statement: Statement.optional(),
      claimant: Claimant.optional(),
      riskReason: RiskReason.nullable().optional(),
      /** Needed where a high risk is lowered. */
      reason: Reason.optional(),
      expectedVersion: ExpectedVersion,
    }),
    output: ClaimView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: id(w),
      body: { statement: 'The quay was closed for a year.', expectedVersion: 1 },
    }),
  }),
  'claim.set_state': operation({
    method: 'post',
    path: '/claims/{id}/state',
    summary: 'Dismiss, cut, open again; with a reason',
    access: 'member',
    policies: ['claim.dismiss', 'claim.cut', 'claim.reopen'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({
      to: ClaimState.extract(['dismissed', 'cut', 'open']),
      reason: Reason,
      expectedVersion: ExpectedVersion,
    }),
    output: ClaimView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: id(w),
      body: { to: 'dismissed', reason: 'Marked twice.', expectedVersion: 1 },
    }),
  }),
  'claim.assign': operation({
    method: 'put',
    path: '/claims/{id}/assignee',
    summary: 'Who is to check it',
    access: 'member',
    policies: ['claim.assign'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ memberId: Id.nullable(), expectedVersion: ExpectedVersion }),
    output: ClaimView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: id(w),
      body: { memberId: w.people.checker, expectedVersion: 1 },
    }),
  }),
  'claim.link': operation({
    method: 'put',
    path: '/claims/{id}/links',
    summary: 'Which claims of the same article it rests on',
    access: 'member',
    policies: ['claim.link'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ restsOnIds: z.array(Id).max(100), expectedVersion: ExpectedVersion }),
    output: ClaimView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: id(w),
      body: { restsOnIds: [w.otherClaim], expectedVersion: 1 },
    }),
  }),
  'claim.stand_by_name': operation({
    method: 'post',
    path: '/claims/{id}/stand-by-name',
    summary: 'An editor lets an approved verdict stand, by name',
    access: 'member',
    policies: ['claim.stand_by_name'],
    params: IdPath,
    query: NoQuery,
    body: StandByNameFields,
    output: ClaimView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'editor',
      params: { id: w.contextClaim },
      body: {
        revisionId: w.contextRevision,
        reason: 'The next paragraph gives the context.',
        expectedVersion: 3,
      },
    }),
  }),
  'claim.search': operation({
    method: 'get',
    path: '/newsrooms/{slug}/claims',
    summary: 'Claims of the newsroom, newest first: how did we rate this before?',
    access: 'member',
    policies: ['claim.list'],
    params: NewsroomPath,
    query: z.strictObject({
      ...pageQuery,
      q: optionalLine(200).optional(),
      state: ClaimState.optional(),
      kind: ClaimKind.optional(),
      rating: Rating.shape.code.optional(),
      articleId: Id.optional(),
      /** Words of the claimant's name or role. */
      claimant: optionalLine(200).optional(),
      /** That the claim rests on, or one merged into it. */
      sourceId: Id.optional(),
      assigneeId: Id.optional(),
      /** Who is assigned, wrote a verdict, or decided on one. */
      personId: Id.optional(),
      /** Days in the newsroom's time zone, both included: when it was marked… */
      since: Day.optional(),
      until: Day.optional(),
      /** …and when it was decided. */
      decidedSince: Day.optional(),
      decidedUntil: Day.optional(),
    }),
    body: null,
    output: pageOf(FoundClaimView),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { slug: w.newsroom }, query: { q: 'quay' } }),
  }),
} as const;

/** Why: claims, their places, verdicts, reviews and threads. */
import { text } from '@/lib/language/text';
import { z } from 'zod';
import { Claimant } from '@/lib/domain/claimant';
import { ClaimKind, ClaimState, RiskReason, Statement } from '@/lib/domain/claim';
import { Id } from '@/lib/domain/ids';
import { Rating } from '@/lib/domain/rating-scale';
import { ReviewFields, StandByNameFields } from '@/lib/domain/review';
import { ExpectedVersion, optionalLine, paragraphs, Reason } from '@/lib/domain/text-field';
import { ConfirmFields, VerdictFields } from '@/lib/domain/verdict';
import { Day } from '@/lib/domain/text-field';
import { IdPath, NewsroomPath, NoQuery, Offset, pageOf, PageQuery, pageQuery } from '../fields';
import { operation } from '../operation';
import {
  ClaimCardView,
  ClaimView,
  CommentView,
  FoundClaimView,
  ReviewSheetView,
  ReviewView,
  VerdictRevisionView,
} from '../views/claim-view';

const quoted = z.string().min(1).max(20_000);
const where = {
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
const isPlaced = (body: {
  start?: number | undefined;
  end?: number | undefined;
  quote?: unknown;
  version?: number | undefined;
}) =>
  body.quote !== undefined
    ? body.start === undefined && body.end === undefined
    : body.start !== undefined && body.end !== undefined && body.version !== undefined;
const placedMessage = { message: text('Say where: version, start and end; or a quote.'), path: ['start'] };

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
      params: id(w),
      body: { version: 1, start: 0, end: 8, expectedVersion: 1 },
    }),
  }),
  'placement.remove': operation({
    method: 'delete',
    path: '/claims/{id}/placements/{placementId}',
    summary: 'Take a place away; never the last one',
    access: 'member',
    policies: ['placement.remove'],
    params: z.strictObject({ id: Id, placementId: Id }),
    query: z.strictObject({ expectedVersion: z.coerce.number().pipe(ExpectedVersion) }),
    body: null,
    output: ClaimView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.otherClaim, placementId: w.secondPlacement },
      query: { expectedVersion: '2' },
    }),
  }),
  'verdict.list': operation({
    method: 'get',
    path: '/claims/{id}/verdicts',
    summary: 'Its verdict revisions, newest first',
    access: 'member',
    policies: ['verdict.list'],
    params: IdPath,
    query: NoQuery,
    body: null,
    output: z.strictObject({ items: z.array(VerdictRevisionView) }),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.submittedClaim } }),
  }),
  'verdict.submit': operation({
    method: 'post',
    path: '/claims/{id}/verdicts',
    summary: 'Submit a verdict',
    access: 'member',
    policies: ['verdict.submit'],
    params: IdPath,
    query: NoQuery,
    body: VerdictFields,
    output: ClaimView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: id(w),
      body: {
        rating: 'unsupported',
        rationale: 'No record found in the port authority’s register.',
        expectedVersion: 1,
      },
    }),
  }),
  'verdict.confirm': operation({
    method: 'post',
    path: '/claims/{id}/verdicts/confirm',
    summary: 'A stale verdict still holds for the words as they read',
    access: 'member',
    policies: ['verdict.confirm'],
    params: IdPath,
    query: NoQuery,
    body: ConfirmFields,
    output: ClaimView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.staleClaim },
      body: { reason: 'The statement is only shorter.', expectedVersion: 3 },
    }),
  }),
  'review.decide': operation({
    method: 'post',
    path: '/verdicts/{id}/reviews',
    summary: 'Approve, send back, override; reaffirm a stale one. The id is the latest revision’s',
    access: 'member',
    policies: ['review.decide', 'review.send_back'],
    params: IdPath,
    query: NoQuery,
    body: ReviewFields,
    output: z.strictObject({ review: ReviewView, claim: ClaimView }),
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'editor',
      params: { id: w.submittedRevision },
      body: { decision: 'approve', expectedVersion: 2 },
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
  'comment.list': operation({
    method: 'get',
    path: '/claims/{id}/comments',
    summary: 'Its thread, oldest first',
    access: 'member',
    policies: ['comment.list'],
    params: IdPath,
    query: PageQuery,
    body: null,
    output: pageOf(CommentView),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: id(w) }),
  }),
  'comment.add': operation({
    method: 'post',
    path: '/claims/{id}/comments',
    summary: 'Say something in its thread',
    access: 'member',
    policies: ['comment.add'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ body: paragraphs(10_000), threadId: Id.nullable().default(null) }),
    output: CommentView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'writer',
      params: id(w),
      body: { body: 'The harbour master told me on the telephone.' },
    }),
  }),
  'comment.resolve': operation({
    method: 'patch',
    path: '/comments/{id}',
    summary: 'Resolve a thread, or open it again',
    access: 'member',
    policies: ['comment.resolve'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ isResolved: z.boolean() }),
    output: CommentView,
    status: 200,
    changes: true,
    example: (w) => ({ as: 'writer', params: { id: w.comment }, body: { isResolved: true } }),
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
  'review.list': operation({
    method: 'get',
    path: '/newsrooms/{slug}/reviews',
    summary: 'What waits for review: one sheet an article, by deadline',
    access: 'member',
    policies: ['review.list'],
    params: NewsroomPath,
    query: NoQuery,
    body: null,
    output: z.strictObject({ items: z.array(ReviewSheetView) }),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'editor', params: { slug: w.newsroom } }),
  }),
} as const;

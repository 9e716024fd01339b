/** Why: words are marked as a claim; a quotation makes two on the same words. */
import { claimantColumns } from '@/lib/domain/claimant';
import { claimDrafts } from '@/lib/domain/claim-drafts';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { locate } from '../db/locate';
import { lockArticle } from '../db/locks';
import { keepRevision } from '../db/save-claim';
import { claimView } from '../presenters/claim';

export const createClaim = command('claim.create', {
  load: (context, { params }) => lockArticle(context, params.id, 'share'),
  permit: ({ member, facts }) => requirePermission(member, 'claim.create', facts),
  run: async (context, { article, member }, { body }) => {
    const { db, t, now, newId } = context;
    const { versionId, selector } = await locate(context, article, body);
    const drafts = claimDrafts(body, selector.exact, article);
    const quotationId = drafts.length > 1 ? newId() : null;
    const made = { newsroomId: article.newsroomId, createdById: member.memberId, createdAt: now };
    const claims = [];
    for (const { kind, statement, claimant, riskReason, aspect } of drafts) {
      const claim = await db.claim.create({
        data: {
          ...made,
          id: newId(),
          articleId: article.id,
          kind,
          statement,
          ...claimantColumns(claimant),
          risk: riskReason === null ? 'normal' : 'high',
          riskReason,
          quotationId: aspect && quotationId,
          aspect,
          updatedAt: now,
        },
      });
      await keepRevision(context, claim, member.memberId);
      await db.placement.create({
        data: {
          ...made,
          ...selector,
          id: newId(),
          articleId: article.id,
          claimId: claim.id,
          versionId,
          outcome: 'placed',
        },
      });
      claims.push(claim);
    }
    const items = [];
    for (const { id } of claims) items.push(await claimView({ db, t }, member, id));
    return {
      audit: {
        type: 'claim.created',
        articleId: article.id,
        subjects: [article.id, ...claims.map((one) => one.id)],
        codes: {
          kinds: claims.map((one) => one.kind),
          risks: claims.map((one) => one.riskReason ?? 'normal'),
          articleVersion: article.currentVersion,
        },
        after: claims,
      },
      view: { items },
    };
  },
});

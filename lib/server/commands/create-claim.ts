/** Why: words are marked as a claim; a quotation makes two on the same words. */
import { claimDrafts } from '@/lib/domain/claim-drafts';
import { requirePermission } from '@/lib/domain/policy';
import { riskLeftOn } from '@/lib/domain/risk-left';
import { command } from '../command';
import { insertClaim } from '../db/insert-claim';
import { locate } from '../db/locate';
import { lockArticle } from '../db/locks';
import { setAsideOn } from '../db/risk-left';
import { claimView } from '../presenters/claim';

export const createClaim = command('claim.create', {
  load: (context, { params }) => lockArticle(context, params.id, 'share'),
  permit: ({ member, facts }) => requirePermission(member, 'claim.create', facts),
  run: async (context, { article, member }, { body }) => {
    const place = await locate(context, article, body);
    const setAside = await setAsideOn(context.db, place);
    const drafts = claimDrafts(body, place.selector.exact, article).map((draft) => ({
      ...draft,
      riskReason: draft.riskReason ?? riskLeftOn(draft.aspect, setAside)?.riskReason ?? null,
    }));
    const quotationId = drafts.length > 1 ? context.newId() : null;
    const claims = [];
    for (const draft of drafts) {
      claims.push(await insertClaim(context, { article, member }, place, draft, quotationId));
    }
    const items = [];
    for (const { id } of claims) items.push(await claimView(context, member, id));
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

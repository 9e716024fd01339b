/** Why: what the server has answered takes the place of what was shown until then, without a gap between them. */
import type { QueryClient } from '@tanstack/react-query';
import { answerKey } from '@/lib/api/hooks';
import { isOf } from '@/lib/api/is-of';
import type { OperationName } from '@/lib/api/contract/contract';
import type { ClaimView, CommentView } from '@/lib/api/views/claim-view';
import type { ArticleView, CoverageView } from '@/lib/api/views/article-view';
import type { EvidenceView } from '@/lib/api/views/source-view';
import type { Entry } from './entry';

const shownElsewhere: OperationName[] = [
  'claim.read',
  'claim.list',
  'coverage.read',
  'review.list',
  'comment.list',
];

const claimKey = (id: string) => answerKey('claim.read', { params: { id } });

const isClaim = isOf<ClaimView>('articleId', 'evidence', 'stateChanges', 'stoodByName');
const isEvidence = isOf<EvidenceView>('claimId', 'current', 'earlier', 'isNewSinceVerdict');
const isComment = isOf<CommentView>('claimId', 'threadId', 'resolvedBy');
const isCoverage = isOf<CoverageView>('counts', 'stretches', 'marks');

const isArticle = isOf<ArticleView>('newsroomSlug', 'writers', 'stateChanges', 'text');

/** The claim that an answer is, or holds. */
function claimIn(answer: unknown): ClaimView | null {
  const nested = answer !== null && typeof answer === 'object' && 'claim' in answer ? answer.claim : answer;
  return isClaim(nested) ? nested : null;
}

type Pages = { pages: { items: CommentView[]; nextCursor: string | null }[] };

const withOne = <Item extends { id: string }>(items: Item[], one: Item): Item[] =>
  items.some(({ id }) => id === one.id)
    ? items.map((item) => (item.id === one.id ? one : item))
    : [...items, one];

function putComment(client: QueryClient, comment: CommentView): void {
  const key = [...answerKey('comment.list', { params: { id: comment.claimId } }), 'all'];
  client.setQueryData<Pages>(key, (now) => {
    if (!now) return now;
    const isKnown = now.pages.some(({ items }) => items.some(({ id }) => id === comment.id));
    const last = now.pages.length - 1;
    return {
      ...now,
      pages: now.pages.map((page, at) =>
        isKnown || at === last
          ? {
              ...page,
              items:
                isKnown && !page.items.some(({ id }) => id === comment.id)
                  ? page.items
                  : withOne(page.items, comment),
            }
          : page,
      ),
    };
  });
}

/** Puts an answer where its subject is shown, and asks anew for all that may show it too. */
export function absorb(client: QueryClient, entry: Entry, answer: unknown): void {
  const claim = claimIn(answer);
  if (claim) putClaim(client, claim);
  if (isEvidence(answer))
    client.setQueryData<ClaimView>(
      claimKey(answer.claimId),
      (now) => now && { ...now, evidence: withOne(now.evidence, answer) },
    );
  if (isArticle(answer)) putArticle(client, answer);
  if (isComment(answer)) putComment(client, answer);
  if (isCoverage(answer))
    client.setQueryData(answerKey('coverage.read', { params: { id: entry.subject } }), answer);
  if (entry.operation === 'claim.create') {
    const { items } = answer as { items: ClaimView[] };
    items.forEach((made) => putClaim(client, made));
  }
  void refreshClaims(client);
}

/** A change of one claim shows in the text, the coverage, the queue and other claims: they are asked for anew. */
export const refreshClaims = (client: QueryClient): Promise<unknown> =>
  Promise.all(shownElsewhere.map((name) => client.invalidateQueries({ queryKey: answerKey(name) })));

/** Where it is open, and on the lists that name it. */
function putArticle(client: QueryClient, article: ArticleView): void {
  client.setQueryData(answerKey('article.read', { params: { id: article.id } }), article);
  for (const name of ['article.list', 'desk.read'] as const)
    void client.invalidateQueries({ queryKey: answerKey(name) });
}

/** As the server has it now: in its panel, and on its card. */
export function putClaim(client: QueryClient, claim: ClaimView): void {
  client.setQueryData(claimKey(claim.id), claim);
  client.setQueryData<{ items: ClaimView[] }>(
    answerKey('claim.list', { params: { id: claim.articleId } }),
    (list) => list && { items: withOne(list.items, claim) },
  );
}

/** Why: a draft is laid on one version of the text, with the claims as they stand in it. */
import { articleText, placedClaims, type PlacedClaim } from '@/components/workbench/article-text';
import type { ArticleVersionView } from '@/lib/api/views/article-view';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import type { ArticleDocument } from '@/lib/article/article-document';
import { canonicalDocument } from '@/lib/article/canonical-document';
import { isLive } from '@/lib/domain/claim-words';

export interface EditBase {
  version: number;
  document: ArticleDocument;
  text: string;
  /** Those under check, in the order of the text. */
  claims: readonly PlacedClaim[];
}

export function editBase(version: ArticleVersionView, cards: readonly ClaimCardView[]): EditBase {
  const { document, text, index } = articleText(version);
  const claims = placedClaims(cards, index).filter((claim) => isLive(claim.state) && claim.places.length > 0);
  return { version: version.number, document: canonicalDocument(document), text, claims };
}

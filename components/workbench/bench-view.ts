import type { ArticleView, CoverageView } from '@/lib/api/views/article-view';
import type { ClaimCardView, ClaimView } from '@/lib/api/views/claim-view';
import type { MemberView, NewsroomView, RatingScaleView } from '@/lib/api/views/newsroom-view';

/** What every part of the workbench may know. Offsets count code points, as in the API. */
export interface BenchView {
  newsroom: NewsroomView;
  article: ArticleView;
  /** All claims of the article, in the order of its text. */
  claims: ClaimCardView[];
  members: MemberView[];
  scales: RatingScaleView[];
}

/** What the page read before anything was shown. */
export interface FirstView extends BenchView {
  coverage: CoverageView;
}

/** Where an address points to: `?claim=…` or `?start=…&end=…` (code points). */
export interface Pointed {
  claimId: string | null;
  range: { start: number; end: number } | null;
}

export interface ClaimPanelProps {
  claimId: string;
  bench: BenchView;
  /** The card comes back, the focus returns to the text. */
  onClose: () => void;
  onOpenClaim: (claimId: string) => void;
  /** Code points: scrolls the text there and selects it. */
  onShowRange: (range: { start: number; end: number }) => void;
  /** The text waits for a further place of this claim to be selected. */
  onAddPlace: (claimId: string) => void;
  /** The text waits for words to be selected on which a lost or unsure place stands now. */
  onAttachPlace: (claimId: string, placementId: string) => void;
  /** The text has a newer version, made from here or elsewhere: it takes the place of this one. */
  onNewText: () => Promise<void>;
  /** After every change of a claim. */
  onChanged: (claim: ClaimView) => void;
}

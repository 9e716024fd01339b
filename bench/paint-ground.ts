/** The page before anything is painted on it, the claims that are to be, and when a frame is painted: the same for all ways. */
import { type TextRange } from '@/lib/anchoring/selector';
import { type ArticleDocument } from '@/lib/article/article-document';
import { renderArticleHtml } from '@/lib/article/render-html';
import { type HighlightedClaim } from '@/lib/editor/highlights';

/** UTF-16 offsets, in the order of the text. */
export interface PaintJob {
  document: ArticleDocument;
  text: string;
  ranges: TextRange[];
}

/** The ranges as the product has them: each a claim that is approved. */
export const claimsOf = ({ ranges }: PaintJob): HighlightedClaim[] =>
  ranges.map((range, index) => ({
    id: `019dead0-0000-7000-8000-${String(index).padStart(12, '0')}`,
    state: 'approved',
    rating: { tone: 'confirmed', lineStyle: 'solid', sign: '✓' },
    standing: 'stands',
    isFixed: false,
    places: [{ ...range, isUncertain: false }],
  }));

/** Milliseconds from the call to the end of a frame, and how many elements highlights then had. */
export interface Painted {
  /** Every highlight on screen is painted. */
  seen: number;
  /** Every highlight of the text is there; null where that comes with scrolling only. */
  all: number | null;
  onScreen: number;
  drawn: number;
}

/** Resolves when the frame that shows what has just been done is painted. */
export const framePainted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });

/** The marks whose top is on screen of a page that is not scrolled. */
function marksOnScreen(element: HTMLElement): number {
  let count = 0;
  for (const block of element.children) {
    if (block.getBoundingClientRect().top >= innerHeight) break;
    for (const mark of block.querySelectorAll('mark')) {
      if (mark.getBoundingClientRect().top < innerHeight) count += 1;
    }
  }
  return count;
}

/** Waits until all marks are there, and holds the first frame to having shown all that are on screen. */
export async function marksPainted(element: HTMLElement, began: number, expected: number): Promise<Painted> {
  await framePainted();
  const seen = performance.now() - began;
  const onScreen = marksOnScreen(element);
  let all = seen;
  while (element.querySelectorAll('mark').length < expected) {
    await framePainted();
    all = performance.now() - began;
  }
  if (marksOnScreen(element) !== onScreen)
    throw new Error('The first frame did not show all of its highlights');
  return { seen, all, onScreen, drawn: expected };
}

/** How many elements it takes: a highlight that leaves its block is one in each. */
export const marksOf = ({ text, ranges }: PaintJob): number =>
  ranges.reduce((sum, { start, end }) => sum + text.slice(start, end).split('\n').filter(Boolean).length, 0);

/** The article as it stands on the page before anything is highlighted; painted, and at rest. */
export async function shown(job: PaintJob): Promise<HTMLElement> {
  const element = document.createElement('div');
  element.className = 'tiptap ProseMirror printed bench-text';
  element.innerHTML = renderArticleHtml(job.document, []);
  document.querySelector('.bench-paper')!.append(element);
  await document.fonts.ready;
  await framePainted();
  return element;
}

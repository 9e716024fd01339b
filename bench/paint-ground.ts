/** The page before anything is painted on it, and when a frame is painted: the same for all three ways. */
import { type TextRange } from '@/lib/anchoring/selector';
import { type ArticleDocument } from '@/lib/article/article-document';
import { renderArticleHtml } from '@/lib/article/render-html';

/** UTF-16 offsets, in the order of the text. */
export interface PaintJob {
  document: ArticleDocument;
  text: string;
  ranges: TextRange[];
}

/** Milliseconds, and how many elements were then to be seen or would be after scrolling. */
export interface Painted {
  ms: number;
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

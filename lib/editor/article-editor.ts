// The editor takes over the very element that the server rendered: same place, same look, nothing jumps.
import { Editor, type JSONContent } from '@tiptap/core';
import { type ArticleDocument } from '@/lib/article/article-document';
import { type TextBlock } from '@/lib/article/plain-text';
import { type HtmlSegment } from '@/lib/article/render-html';
import { articleExtensions, articleStructure } from './article-extensions';
import { decorationsOf } from './block-highlights';
import { highlightDrawing } from './highlight-drawing';
import { HighlightExtension } from './highlight-extension';
import { liveRange, textDom } from './text-dom';

export interface ArticleEditor {
  /** Draws these highlights in place of all others: a few at once, of many those on screen, and the others after that. */
  setHighlights(segments: readonly HtmlSegment[]): void;
  destroy(): void;
}

export interface TakeOver {
  /** Holds what `renderArticleHtml` made of the same document and segments. */
  element: HTMLElement;
  document: ArticleDocument;
  blocks: readonly TextBlock[];
  segments: readonly HtmlSegment[];
  /** What the element is called by a screen reader. */
  label: string;
}

/**
 * What ProseMirror is told of the browser's selection in a text that is only read. Asking for the real one lays the page
 * out twice with every change of highlights, and it would put the reader's selection where it believes it to be.
 */
const NO_SELECTION = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 };

/** All nodes inside `element` are replaced at once; the reader's selection, and a link in focus, are carried over. */
export function takeOver({ element, document: content, blocks, segments, label }: TakeOver): ArticleEditor {
  const giveBack = carryOver(element, blocks);
  const editor = new Editor({
    element: { mount: element },
    editable: false,
    injectCSS: false,
    // The paste rules, keys and clipboard of a text that is written in come with the editing.
    enableInputRules: false,
    enablePasteRules: false,
    schemaSpec: articleStructure,
    extensions: [
      ...articleExtensions,
      HighlightExtension.configure({ initial: (doc) => decorationsOf(doc, blocks, segments) }),
    ],
    // Tiptap's type allows writing to it; it only reads.
    content: content as unknown as JSONContent,
    editorProps: {
      attributes: { role: 'document', 'aria-label': label },
      // A press selects sentences and words (sentence-cursor.ts), not ProseMirror's ranges.
      handleDOMEvents: { mousedown: () => true },
    },
  });
  Object.assign(editor.view, { domSelectionRange: () => NO_SELECTION });
  giveBack();
  const drawing = highlightDrawing(editor.view, blocks);
  return {
    setHighlights: drawing.draw,
    destroy() {
      drawing.stop();
      editor.destroy();
    },
  };
}

function carryOver(element: HTMLElement, blocks: readonly TextBlock[]): () => void {
  const selection = getSelection();
  const before = textDom(element, blocks);
  const from = selection?.anchorNode ? before.offsetAt(selection.anchorNode, selection.anchorOffset) : null;
  const to = selection?.focusNode ? before.offsetAt(selection.focusNode, selection.focusOffset) : null;
  const links = [...element.querySelectorAll('a')];
  const focused = links.findIndex((link) => link === document.activeElement);
  return () => {
    if (focused !== -1) element.querySelectorAll('a')[focused]?.focus({ preventScroll: true });
    if (!selection || from === null || to === null || from === to) return;
    const ranges = textDom(element, blocks)
      .rangesOf({ start: Math.min(from, to), end: Math.max(from, to) })
      .map(liveRange);
    const first = ranges[0];
    const last = ranges.at(-1);
    if (!first || !last) return;
    const [start, end] = [
      [first.startContainer, first.startOffset],
      [last.endContainer, last.endOffset],
    ] as const;
    const [anchor, focus] = from < to ? [start, end] : [end, start];
    selection.setBaseAndExtent(...anchor, ...focus);
  };
}

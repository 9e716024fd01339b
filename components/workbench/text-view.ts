'use client';

import type { TextRange } from '@/lib/anchoring/selector';
import type { TextBlock } from '@/lib/article/plain-text';
import { claimsOn } from '@/lib/editor/highlights';
import type { Box } from '@/lib/editor/selection-outline';
import { liveRange, type TextDom, textDom } from '@/lib/editor/text-dom';

/** The article as it lies on the page, for all that is drawn around it. Pixels count from its own top left corner. */
export interface TextView {
  /** Null until the page is there. */
  root(): HTMLElement | null;
  dom(): TextDom | null;
  /** @returns how to let go again. */
  attach(root: HTMLElement): () => void;
  /** The elements were replaced, or the lines broke anew. */
  changed(): void;
  onChange(listener: () => void): () => void;
  boxesOf(range: TextRange): Box[];
  /** Where the words of each claim begin, all measured in one pass. */
  claimTops(): Map<string, number>;
}

export function textView(blocks: readonly TextBlock[]): TextView {
  let root: HTMLElement | null = null;
  let dom: TextDom | null = null;
  const listeners = new Set<() => void>();
  const changed = () => {
    dom = root && textDom(root, blocks);
    listeners.forEach((listener) => listener());
  };
  return {
    root: () => root,
    dom: () => dom,
    attach(element) {
      root = element;
      dom = textDom(root, blocks);
      // Fires once at the start, then whenever lines may break elsewhere: another width, the fonts having come.
      const sizes = new ResizeObserver(changed);
      sizes.observe(element);
      return () => {
        sizes.disconnect();
        root = null;
        dom = null;
      };
    },
    changed,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    boxesOf(range) {
      if (!root || !dom) return [];
      const origin = root.getBoundingClientRect();
      return dom.rangesOf(range).flatMap((one) =>
        Array.from(liveRange(one).getClientRects(), ({ left, top, right, bottom }) => ({
          left: left - origin.left,
          top: top - origin.top,
          right: right - origin.left,
          bottom: bottom - origin.top,
        })),
      );
    },
    claimTops() {
      const tops = new Map<string, number>();
      if (!root) return tops;
      const origin = root.getBoundingClientRect().top;
      for (const mark of root.querySelectorAll<HTMLElement>('mark[data-claims]')) {
        const unseen = claimsOn(mark.dataset.claims).filter((id) => !tops.has(id));
        if (unseen.length === 0) continue;
        const { top } = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
        unseen.forEach((id) => tops.set(id, top - origin));
      }
      return tops;
    },
  };
}

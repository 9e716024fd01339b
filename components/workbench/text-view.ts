'use client';

import type { TextRange } from '@/lib/anchoring/selector';
import type { TextBlock } from '@/lib/article/plain-text';
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
  /** Where the line begins that a character stands in. Kept until lines break anew: highlights leave them as they are. */
  topOf(offset: number): number;
}

export function textView(blocks: readonly TextBlock[]): TextView {
  let root: HTMLElement | null = null;
  let dom: TextDom | null = null;
  const listeners = new Set<() => void>();
  const tops = new Map<number, number>();
  const changed = () => {
    dom = root && textDom(root, blocks);
    tops.clear();
    listeners.forEach((listener) => listener());
  };
  const view: TextView = {
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
    topOf(offset) {
      const known = tops.get(offset);
      if (known !== undefined) return known;
      const box = view.boxesOf({ start: offset, end: offset + 1 })[0];
      if (box) tops.set(offset, box.top);
      return box?.top ?? 0;
    },
  };
  return view;
}

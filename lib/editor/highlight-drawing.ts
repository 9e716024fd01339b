// Draws a new set of highlights: a few at once, many in slices, those on screen first.
import { type DecorationSet, type EditorView } from '@tiptap/pm/view';
import { type TextBlock } from '@/lib/article/plain-text';
import { type HtmlSegment } from '@/lib/article/render-html';
import { afterPaint } from './after-paint';
import { assembled, drawSame } from './block-decorations';
import { decorationsIn, type Part, partsOf } from './block-highlights';
import { highlightsIn, withHighlights } from './highlight-extension';

/** Highlights in one slice: as many as leave a key pressed meanwhile its 50 ms. */
const SLICE = 500;

export interface HighlightDrawing {
  /**
   * Draws these in place of all others; only blocks in which something differs are touched. `blocks`: of the document
   * as it is now, where it was edited since they were last told.
   */
  draw(segments: readonly HtmlSegment[], blocks?: readonly TextBlock[]): void;
  /** Whoever edits the document says so before: what is left to be drawn was worked out for the text that was there. */
  stop(): void;
}

/** @param blocks of the document that `view` shows. */
export function highlightDrawing(view: EditorView, blocks: readonly TextBlock[]): HighlightDrawing {
  let parts = partsOf(view.state.doc, blocks);
  let wanted: readonly HtmlSegment[] = [];
  /** Numbers of the parts that are still to be looked at, in this order. */
  let left: readonly number[] = [];
  let stop = () => {};

  /** Looks at the parts in turn until `enough` highlights differ, and `least` parts were looked at. */
  const differing = (order: readonly number[], least: number, enough: number) => {
    const now = highlightsIn(view.state);
    const found = new Map<number, DecorationSet>();
    let looked = 0;
    for (let count = 0; looked < order.length && (count < enough || looked < least); looked += 1) {
      const part = parts[order[looked]!]!;
      const before = drawnIn(now, part);
      const after = decorationsIn(part, wanted);
      if (drawSame(before, after)) continue;
      found.set(order[looked]!, after);
      count += Math.max(sizeOf(before), sizeOf(after));
    }
    return { found, rest: order.slice(looked) };
  };

  const put = (found: ReadonlyMap<number, DecorationSet>) => {
    if (found.size === 0) return;
    const { state } = view;
    const now = highlightsIn(state);
    const sets = parts.map((part, index) => found.get(index) ?? drawnIn(now, part));
    view.dispatch(withHighlights(state, assembled(state.doc, sets)));
  };

  // After a frame: what was drawn is seen, keys are heard, and the browser has no layout to do twice.
  const goOn = () => {
    if (left.length === 0) return;
    stop = afterPaint(() => {
      const { found, rest } = differing(left, 0, SLICE);
      left = rest;
      put(found);
      goOn();
    });
  };

  return {
    draw(segments, now) {
      stop();
      if (now) parts = partsOf(view.state.doc, now);
      wanted = segments;
      const all = parts.map((_part, index) => index);
      const few = differing(all, 0, SLICE);
      if (few.rest.length === 0) {
        put(few.found);
        return;
      }
      const { order, seen } = fromTheScreen(view.dom);
      const { found, rest } = differing(order, seen, 0);
      left = rest;
      put(found);
      goOn();
    },
    stop: () => stop(),
  };
}

const drawnIn = (now: DecorationSet, { node, pos }: Part) => now.forChild(pos - 1, node) as DecorationSet;
const sizeOf = (set: DecorationSet) => set.find().length;

/** The numbers of an element's children: the `seen` ones on screen come first, then outwards from there. */
function fromTheScreen({ children }: Element): { order: number[]; seen: number } {
  const first = firstWhere(children, ({ bottom }) => bottom > 0);
  const end = firstWhere(children, ({ top }) => top >= innerHeight);
  const order: number[] = [];
  for (let index = first; index < end; index += 1) order.push(index);
  const seen = order.length;
  for (let step = 0; order.length < children.length; step += 1) {
    if (end + step < children.length) order.push(end + step);
    if (first - 1 - step >= 0) order.push(first - 1 - step);
  }
  return { order, seen };
}

function firstWhere(children: HTMLCollection, holds: (box: DOMRect) => boolean): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(children[middle]!.getBoundingClientRect())) high = middle;
    else low = middle + 1;
  }
  return low;
}

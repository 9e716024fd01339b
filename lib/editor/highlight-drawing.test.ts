import { EditorState, type Plugin } from '@tiptap/pm/state';
import { type DecorationSet, type EditorView } from '@tiptap/pm/view';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ArticleDocument } from '@/lib/article/article-document';
import { blocksOf } from '@/lib/article/plain-text';
import { type HtmlSegment } from '@/lib/article/render-html';
import { articleSchema } from '@/lib/article/schema';
import { drawSame } from './block-decorations';
import { decorationsOf } from './block-highlights';
import { highlightDrawing } from './highlight-drawing';
import { HighlightExtension, highlightsIn } from './highlight-extension';

/** Twice as many highlights as are drawn at once; blocks of 20 pixels, of which the window shows those from 300 on. */
const BLOCKS = 600;
const HEIGHT = 20;
const TOP = 300 * HEIGHT;

const article: ArticleDocument = {
  type: 'doc',
  content: Array.from({ length: BLOCKS }, (_, index) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: `One two three ${index}.` }],
  })),
};
const doc = articleSchema.nodeFromJSON(article);
const blocks = blocksOf(article);

const highlight = (start: number, name: string): HtmlSegment => ({
  start,
  end: start + 3,
  attributes: { class: name, role: 'mark' },
});
const everywhere = (name: string) =>
  blocks.flatMap(({ start }) => [highlight(start, name), highlight(start + 4, name)]);

/** As much of a view as is asked of it: a browser is not here. */
function shown() {
  const plugins = HighlightExtension.config.addProseMirrorPlugins!.call({
    options: HighlightExtension.options,
  } as never) as Plugin[];
  const children = blocks.map((_block, index) => {
    const top = index * HEIGHT - TOP;
    return { getBoundingClientRect: () => ({ top, bottom: top + HEIGHT }) };
  });
  const view = {
    state: EditorState.create({ doc, plugins }),
    dom: { children },
    drawn: 0,
    dispatch(tr: EditorState['tr']) {
      this.state = this.state.apply(tr);
      this.drawn += 1;
    },
  };
  return { view, drawing: highlightDrawing(view as unknown as EditorView, blocks) };
}
const setsOf = (state: EditorState) => {
  const sets: DecorationSet[] = [];
  doc.forEach((child, offset) => sets.push(highlightsIn(state).forChild(offset, child) as DecorationSet));
  return sets;
};
const drawnBlocks = (state: EditorState) =>
  setsOf(state).flatMap((set, index) => (set.find().length > 0 ? [index] : []));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('innerHeight', 10 * HEIGHT);
  vi.stubGlobal('document', { hidden: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('of many, those on screen are drawn at once, and all of them in the end', () => {
  const { view, drawing } = shown();
  drawing.draw(everywhere('a'));
  expect(drawnBlocks(view.state)).toEqual(Array.from({ length: 10 }, (_, index) => 300 + index));
  vi.runAllTimers();
  expect(drawSame(highlightsIn(view.state), decorationsOf(doc, blocks, everywhere('a')))).toBe(true);
});

test('a few are drawn at once wherever they are, and no other block is touched', () => {
  const { view, drawing } = shown();
  drawing.draw(everywhere('a'));
  vi.runAllTimers();
  const before = setsOf(view.state);
  const { drawn } = view;
  const [first, ...others] = everywhere('a');
  drawing.draw([{ ...first!, attributes: { class: 'b', role: 'mark' } }, ...others]);
  expect(view.drawn).toBe(drawn + 1);
  const touched = setsOf(view.state).flatMap((set, index) => (set === before[index] ? [] : [index]));
  expect(touched).toEqual([0]);
});

test('what is drawn already is not drawn again', () => {
  const { view, drawing } = shown();
  drawing.draw(everywhere('a'));
  vi.runAllTimers();
  const { drawn } = view;
  drawing.draw(everywhere('a'));
  vi.runAllTimers();
  expect(view.drawn).toBe(drawn);
});

test('a newer set takes the place of one that is still being drawn', () => {
  const { view, drawing } = shown();
  drawing.draw(everywhere('a'));
  vi.advanceTimersToNextTimer();
  drawing.draw(everywhere('b'));
  vi.runAllTimers();
  expect(drawSame(highlightsIn(view.state), decorationsOf(doc, blocks, everywhere('b')))).toBe(true);
});

test('stopped, nothing more is drawn', () => {
  const { view, drawing } = shown();
  drawing.draw(everywhere('a'));
  drawing.stop();
  vi.runAllTimers();
  expect(drawnBlocks(view.state)).toHaveLength(10);
});

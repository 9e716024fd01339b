import { type Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '@/lib/article/schema';
import { isQuoted, kindAt, listAt, setKind, toggleList, toggleQuotation } from './block-kinds';

type Json = { type: string; attrs?: object; content?: Json[]; text?: string };
const leaf = (type: string, text: string, attrs?: object): Json => ({
  type,
  ...(attrs ? { attrs } : {}),
  content: [{ type: 'text', text }],
});
const p = (text: string) => leaf('paragraph', text);
const box = (type: string, ...content: Json[]): Json => ({
  type,
  ...(type === 'orderedList' ? { attrs: { start: 1 } } : {}),
  content,
});
const li = (...content: Json[]) => box('listItem', ...content);

/** The text with everything selected from the first of the words to the last. */
function selected(content: Json[], first: string, last = first): EditorState {
  const doc = articleSchema.nodeFromJSON({ type: 'doc', content });
  const at = (word: string, isEnd: boolean) => {
    let found = -1;
    doc.descendants((node, pos) => {
      const index = node.text?.indexOf(word) ?? -1;
      if (index !== -1 && (isEnd || found === -1)) found = pos + index + (isEnd ? word.length : 0);
    });
    return found;
  };
  const state = EditorState.create({ doc });
  return state.apply(state.tr.setSelection(TextSelection.create(doc, at(first, false), at(last, true))));
}
function run(state: EditorState, command: Command): { done: boolean; state: EditorState } {
  let next = state;
  const done = command(state, (tr) => (next = state.apply(tr)));
  return { done, state: next };
}
const shown = (node: Node): string => {
  const name = node.type.name === 'heading' ? `h${node.attrs['level']}` : node.type.name;
  if (node.isTextblock) return `${name}:${node.textContent}`;
  const inside = node.content.content.map(shown).join(' ');
  return node.type.name === 'doc' ? inside : `${name}(${inside})`;
};

describe('the kind of a block', () => {
  const h = leaf('headline', 'Top');
  it.each<[what: string, content: Json[], from: string, to: string, command: Command, made: string]>([
    [
      'a paragraph becomes a heading',
      [h, p('one')],
      'one',
      'one',
      setKind('heading3'),
      'headline:Top h3:one',
    ],
    [
      'several become captions',
      [p('one'), p('two')],
      'one',
      'two',
      setKind('caption'),
      'caption:one caption:two',
    ],
    [
      'a headline leaves its quotation',
      [box('quotation', p('one'), p('two'))],
      'two',
      'two',
      setKind('headline'),
      'quotation(paragraph:one) headline:two',
    ],
    [
      'a heading stays in its quotation',
      [box('quotation', p('one'))],
      'one',
      'one',
      setKind('heading2'),
      'quotation(h2:one)',
    ],
    [
      'a heading leaves its list',
      [box('bulletList', li(p('one'), box('bulletList', li(p('two')))))],
      'two',
      'two',
      setKind('heading2'),
      'bulletList(listItem(paragraph:one)) h2:two',
    ],
    [
      'paragraphs become a list',
      [p('one'), p('two')],
      'one',
      'two',
      toggleList('bulletList'),
      'bulletList(listItem(paragraph:one) listItem(paragraph:two))',
    ],
    [
      'a heading becomes an item',
      [leaf('heading', 'one', { level: 2 })],
      'one',
      'one',
      toggleList('orderedList'),
      'orderedList(listItem(paragraph:one))',
    ],
    [
      'a list becomes paragraphs',
      [box('bulletList', li(p('one')))],
      'one',
      'one',
      toggleList('bulletList'),
      'paragraph:one',
    ],
    [
      'a list becomes numbered',
      [box('bulletList', li(p('one')))],
      'one',
      'one',
      toggleList('orderedList'),
      'orderedList(listItem(paragraph:one))',
    ],
    [
      'a paragraph becomes a quotation',
      [p('one')],
      'one',
      'one',
      toggleQuotation,
      'quotation(paragraph:one)',
    ],
    [
      'a standfirst becomes a quotation',
      [leaf('standfirst', 'one')],
      'one',
      'one',
      toggleQuotation,
      'quotation(paragraph:one)',
    ],
    [
      'a list becomes a quotation',
      [box('bulletList', li(p('one')))],
      'one',
      'one',
      toggleQuotation,
      'quotation(bulletList(listItem(paragraph:one)))',
    ],
    [
      'a quotation becomes a paragraph',
      [box('quotation', p('one'))],
      'one',
      'one',
      toggleQuotation,
      'paragraph:one',
    ],
  ])('%s', (_what, content, from, to, command, made) => {
    const before = selected(content, from, to);
    const { done, state } = run(before, command);
    expect(done).toBe(true);
    expect(shown(state.doc)).toBe(made);
    state.doc.check();
    // Asked without a view, it does nothing.
    expect(command(before)).toBe(true);
    expect(shown(before.doc)).not.toBe(made);
  });

  it('is said of the selection', () => {
    const content = [
      h,
      leaf('heading', 'two', { level: 2 }),
      p('three'),
      p('four'),
      box('quotation', box('bulletList', li(p('five')))),
    ];
    expect(kindAt(selected(content, 'Top'))).toBe('headline');
    expect(kindAt(selected(content, 'two'))).toBe('heading2');
    expect(kindAt(selected(content, 'three', 'four'))).toBe('paragraph');
    expect(kindAt(selected(content, 'two', 'three'))).toBeNull();
    const inner = selected(content, 'five');
    expect([isQuoted(inner), listAt(inner)]).toEqual([true, 'bulletList']);
    const plain = selected(content, 'three');
    expect([isQuoted(plain), listAt(plain)]).toEqual([false, null]);
  });
});

import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { MAX_CHARACTERS } from '@/lib/article/limits';
import { articleSchema, parseDocument } from '@/lib/article/schema';
import { type Said } from '@/lib/language/text';
import { cleaned, cleanSlice, writingGuard } from './writing-guard';

const { nodes, marks } = articleSchema;
const p = (...content: (string | Node)[]) =>
  nodes.paragraph.create(
    null,
    content.map((one) => (typeof one === 'string' ? articleSchema.text(one) : one)),
  );
const docOf = (...blocks: Node[]) => nodes.doc.create(null, blocks);
const stateOf = (doc: Node, refused: Said[] = []) =>
  EditorState.create({ doc, plugins: [writingGuard((why) => refused.push(why))] });

describe('what is typed', () => {
  it.each<[what: string, before: Node, at: number, typed: string, text: string]>([
    ['an accent behind its letter', docOf(p('Caf')), 4, 'e\u0301', 'Caf\u00e9'],
    ['an accent behind a letter that stands there', docOf(p('Cafe')), 5, '\u0301', 'Caf\u00e9'],
    ['a line end', docOf(p('One')), 4, '\u2028two', 'One two'],
    ['what is clean', docOf(p('One')), 4, '  two ', 'One  two '],
  ])('is cleaned of %s', (_what, before, at, typed, text) => {
    const state = stateOf(before);
    const { doc } = state.apply(state.tr.insertText(typed, at));
    expect(doc.textContent).toBe(text);
    expect(parseDocument(doc.toJSON())).toMatchObject({ ok: true });
  });

  it('is cleaned where it was typed, and nowhere else', () => {
    const state = stateOf(docOf(p('One'), p('e\u0301'), p('Two')));
    const { doc } = state.apply(state.tr.insertText('e\u0301', 4));
    expect(doc.content.content.map((one) => one.textContent)).toEqual(['One\u00e9', 'e\u0301', 'Two']);
  });

  it('is left alone while an input method is at work, and cleaned before it is saved', () => {
    const state = stateOf(docOf(p('Cafe')));
    const { doc } = state.apply(state.tr.insertText('\u0301', 5).setMeta('composition', 1));
    expect(doc.textContent).toBe('Cafe\u0301');
    expect(parseDocument(cleaned(doc.toJSON()))).toMatchObject({ ok: true });
  });

  it('cleans a document with empty blocks without changing them', () => {
    const json: unknown = docOf(p(), nodes.headline.create(), p('One')).toJSON();
    expect(cleaned(json)).toEqual(json);
  });
});

describe('what is pasted', () => {
  it('is cleaned in every text of it', () => {
    const item = nodes.listItem.create(
      null,
      p('a\u0000', articleSchema.text('\ufffc', [marks.bold.create()])),
    );
    const slice = new Slice(Fragment.from(nodes.bulletList.create(null, item)), 0, 0);
    expect(cleanSlice(slice).content.toJSON()).toEqual([
      nodes.bulletList.create(null, nodes.listItem.create(null, p('a'))).toJSON(),
    ]);
  });

  const paste = (state: EditorState, content: Node) =>
    state.apply(state.tr.insert(state.doc.content.size, content).setMeta('uiEvent', 'paste'));

  it('is refused with a reason where it is too long or too deep', () => {
    const refused: Said[] = [];
    const state = stateOf(docOf(p('One')), refused);
    let deep = p('Two');
    for (let depth = 0; depth < 60; depth += 1) deep = nodes.quotation.create(null, deep);
    expect(paste(state, deep).doc).toBe(state.doc);
    expect(paste(state, p('x'.repeat(MAX_CHARACTERS))).doc).toBe(state.doc);
    expect(refused).toHaveLength(2);
    expect(paste(state, p('Two')).doc.childCount).toBe(2);
  });
});

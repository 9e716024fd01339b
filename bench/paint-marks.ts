/** Highlights as marks of Tiptap's document, all in one transaction: the quickest way that it has for them. */
import { Editor, type JSONContent, Mark } from '@tiptap/core';
import { type MarkSpec } from '@tiptap/pm/model';
import {
  framePainted,
  marksOf,
  marksPainted,
  type Painted,
  type PaintJob,
  shown,
} from '@/bench/paint-ground';
import { markSpecs } from '@/lib/article/node-specs';
import { blocksOf, positionOf } from '@/lib/article/plain-text';
import { articleExtensions, articleStructure } from '@/lib/editor/article-extensions';

const ATTRIBUTES = ['class', 'role', 'aria-details', 'data-claims', 'data-sign'];
const claimSpec: MarkSpec = {
  attrs: Object.fromEntries(ATTRIBUTES.map((name) => [name, {}])),
  toDOM: (mark) => ['mark', mark.attrs, 0],
};
const ClaimMark = Mark.create({
  name: 'claim',
  renderHTML: ({ mark }) => ['mark', mark.attrs, 0],
});

export async function paintedByMarks(job: PaintJob): Promise<Painted> {
  const element = await shown(job);
  const editor = new Editor({
    element: { mount: element },
    editable: false,
    injectCSS: false,
    schemaSpec: { ...articleStructure, marks: { ...markSpecs, claim: claimSpec } },
    extensions: [...articleExtensions, ClaimMark],
    content: job.document as unknown as JSONContent,
  });
  await framePainted();
  const blocks = blocksOf(job.document);
  const type = editor.schema.marks['claim']!;
  const expected = marksOf(job);
  const began = performance.now();
  const { tr } = editor.state;
  job.ranges.forEach(({ start, end }, index) => {
    const mark = type.create({
      class: 'claim tone-confirmed line-solid is-approved',
      role: 'mark',
      'aria-details': `claim-${index}`,
      'data-claims': String(index),
      'data-sign': '✓',
    });
    tr.addMark(positionOf(blocks, start), positionOf(blocks, end), mark);
  });
  editor.view.dispatch(tr);
  return marksPainted(element, began, expected);
}

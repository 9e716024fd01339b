/** Runs in Chromium: one text with highlights on it, written in by three ways of drawing them. One way a page. */
import { Decoration, Editor, Extension, type JSONContent, Mark } from '@tiptap/core';
import { history } from '@tiptap/pm/history';
import { type MarkSpec, type Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { claimsOf, framePainted, type PaintJob, shown } from '@/bench/paint-ground';
import { markSpecs } from '@/lib/article/node-specs';
import { blocksOf, plainText, positionOf } from '@/lib/article/plain-text';
import { articleExtensions, articleStructure } from '@/lib/editor/article-extensions';
import { editSegments } from '@/lib/editor/edit-highlights';
import { follower } from '@/lib/editor/follow-places';
import { writeIn } from '@/lib/editor/text-editor';

export interface EditingPage {
  stet: (job: PaintJob) => Promise<void>;
  decorations: (job: PaintJob) => Promise<void>;
  marks: (job: PaintJob) => Promise<void>;
  /** Puts the cursor into the text so far down, 0 to 1, and waits until it rests. */
  goTo: (share: number) => Promise<void>;
  /** What the product does once the hands rest, milliseconds each; Stet's way only. */
  rests: { follow: number; draft: number }[];
  text: () => string;
}

declare global {
  interface Window {
    editing: EditingPage;
  }
}

/** As in the product: components/editing. */
const rest = 300;

let editor: Editor;
let atRest: () => boolean = () => true;

const plain = (
  element: HTMLElement,
  extensions: Extension[],
  content: PaintJob['document'],
  marks = markSpecs,
) =>
  new Editor({
    element: { mount: element },
    injectCSS: false,
    schemaSpec: { ...articleStructure, marks },
    extensions: [
      ...articleExtensions,
      ...extensions,
      Extension.create({ name: 'undo', addProseMirrorPlugins: () => [history()] }),
    ],
    content: content as unknown as JSONContent,
  });

window.editing = {
  rests: [],
  text: () => editor.state.doc.textContent,
  async stet(job) {
    const element = await shown(job);
    const claims = claimsOf(job);
    const follow = follower(job.text, claims);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const text = writeIn({
      element,
      document: job.document,
      segments: editSegments(claims),
      attributes: { 'aria-label': 'Article', lang: 'en' },
      onChange() {
        clearTimeout(timer);
        timer = setTimeout(() => {
          timer = undefined;
          const began = performance.now();
          const document = text.document();
          JSON.stringify(document);
          const kept = performance.now();
          text.draw(blocksOf(document), editSegments(claims, follow(plainText(document))));
          window.editing.rests.push({ draft: kept - began, follow: performance.now() - kept });
        }, rest);
      },
      onRefused() {},
      onLink() {},
      onLeave() {},
    });
    editor = text.editor;
    editor.on('transaction', () => text.tools());
    atRest = () => timer === undefined;
  },
  async decorations(job) {
    const element = await shown(job);
    const blocks = blocksOf(job.document);
    // As its documentation has it: made anew from the document after every change.
    const create = ({ doc }: { doc: Node }) =>
      job.ranges.flatMap(({ start, end }) => {
        const [from, to] = [positionOf(blocks, start), positionOf(blocks, end)];
        return to <= doc.content.size
          ? [
              Decoration.Inline(from, to, {
                nodeName: 'mark',
                class: 'claim tone-confirmed line-solid is-approved',
              }),
            ]
          : [];
      });
    const Highlights = Extension.create({
      name: 'highlights',
      addDecorations: () => ({ update: 'document', create: ({ state }) => create(state) }),
    });
    editor = plain(element, [Highlights], job.document);
  },
  async marks(job) {
    const element = await shown(job);
    const spec: MarkSpec = {
      attrs: { class: {}, 'data-claims': {} },
      toDOM: (mark) => ['mark', mark.attrs, 0],
    };
    const ClaimMark = Mark.create({ name: 'claim', renderHTML: ({ mark }) => ['mark', mark.attrs, 0] });
    const withClaim = { ...markSpecs, claim: spec };
    editor = plain(element, [ClaimMark as unknown as Extension], job.document, withClaim);
    const blocks = blocksOf(job.document);
    const { tr, schema } = editor.state;
    job.ranges.forEach(({ start, end }, index) => {
      const attrs = { class: 'claim tone-confirmed line-solid is-approved', 'data-claims': String(index) };
      tr.addMark(positionOf(blocks, start), positionOf(blocks, end), schema.marks['claim']!.create(attrs));
    });
    editor.view.dispatch(tr);
  },
  async goTo(share) {
    while (!atRest()) await new Promise((resolve) => setTimeout(resolve, rest));
    const { doc, tr } = editor.state;
    const place = doc.resolve(Math.floor(doc.content.size * share));
    editor.view.dispatch(tr.setSelection(TextSelection.near(place)).scrollIntoView());
    editor.view.focus();
    await framePainted();
    await framePainted();
  },
};

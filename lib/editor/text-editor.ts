// The editor of a text that is written in takes over the element that the server rendered; see article-editor.ts for the read one.
import { Editor, Extension, type JSONContent } from '@tiptap/core';
import { history, isHistoryTransaction } from '@tiptap/pm/history';
import { Slice } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import { type TextRange } from '@/lib/anchoring/selector';
import { type ArticleDocument } from '@/lib/article/article-document';
import { cleanText } from '@/lib/article/clean-text';
import { blocksOf, positionOf, type TextBlock } from '@/lib/article/plain-text';
import { type HtmlSegment } from '@/lib/article/render-html';
import { type Said } from '@/lib/language/text';
import { articleExtensions, articleStructure } from './article-extensions';
import { decorationsOf } from './block-highlights';
import { setKind } from './block-kinds';
import { highlightDrawing } from './highlight-drawing';
import { HighlightExtension } from './highlight-extension';
import { cleanPastedHtml } from './pasted-html';
import { cleaned, cleanSlice, writingGuard } from './writing-guard';
import { selectionFirst } from './selection-first';
import { toolCommand, toolState } from './text-tools';
import { type WritingActs, writingPlugins } from './writing-keys';
import { type BlockKind, type ToolName, type ToolState } from './writing-names';

export interface TextEditor {
  readonly editor: Editor;
  /** The text as it is now, clean; the very same object until it changes. */
  document(): ArticleDocument;
  /** Draws these in place of all other highlights. `blocks`: of the text as it is now. */
  draw(blocks: readonly TextBlock[], segments: readonly HtmlSegment[]): void;
  /** Another text instead of all of it, which can be undone. */
  replaceAll(document: ArticleDocument): void;
  /** Another text as if it had been opened: there is nothing to undo. */
  startFrom(document: ArticleDocument): void;
  /** What holds where the cursor is. */
  tools(): ToolState;
  /** Uses a tool on what is selected, and gives the text the focus back. */
  use(tool: Exclude<ToolName, 'link'>): void;
  setKind(kind: BlockKind): void;
  /** Selects a stretch, UTF-16, and brings it into sight. */
  show(range: TextRange): void;
  destroy(): void;
}

export interface Writing extends WritingActs {
  /** Holds what `renderArticleHtml` made of the article's text; all nodes in it are replaced at once. */
  element: HTMLElement;
  /** What is written on: that text, or a draft of it. */
  document: ArticleDocument;
  /** For that very document. */
  segments: readonly HtmlSegment[];
  /** Of the element: its name, its language's spelling, what describes it. */
  attributes: Record<string, string>;
  /** After every change; `isUndo` where one was taken back or made again. Asked with every key: do little. */
  onChange: (isUndo: boolean) => void;
  /** A paste was not taken. */
  onRefused: (why: Said) => void;
}

/** Pixels that the bars of the page take of the window, and air: the cursor does not go under them. */
const UNDER_BARS = { top: 130, right: 8, bottom: 56, left: 8 };

/** Milliseconds of rest after which what is typed is undone by a step of its own. */
const STEP = 500;

export function writeIn(writing: Writing): TextEditor {
  const { element, document: content, segments, attributes, onChange, onRefused } = writing;
  const blocks = blocksOf(content);
  let isOpened = false;
  const hasHeadline = () => {
    const { doc, selection } = editor.state;
    let found = false;
    doc.forEach((node, offset) => {
      const isReplaced = selection.from <= offset + 1 && offset + node.nodeSize - 1 <= selection.to;
      found ||= node.type.name === 'headline' && node.content.size > 0 && !isReplaced;
    });
    return found;
  };
  const editor: Editor = new Editor({
    element: { mount: element },
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    // What they tell of nobody asks for, and one of them looks at the text after every key.
    enableCoreExtensions: {
      delete: false,
      drop: false,
      paste: false,
      focusEvents: false,
      textDirection: false,
    },
    coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: '\n\n' } },
    schemaSpec: articleStructure,
    extensions: [
      ...articleExtensions,
      HighlightExtension.configure({
        // Of the text that it opens with; any other text is drawn on when its places are known.
        initial: (doc) => (isOpened ? DecorationSet.empty : decorationsOf(doc, blocks, segments)),
      }),
      Extension.create({
        name: 'writing',
        addProseMirrorPlugins() {
          const { schema } = this.editor;
          return [
            selectionFirst(),
            ...writingPlugins(schema, writing),
            history({ newGroupDelay: STEP }),
            writingGuard(onRefused),
          ];
        },
      }),
    ],
    content: content as unknown as JSONContent,
    editorProps: {
      scrollThreshold: UNDER_BARS,
      scrollMargin: UNDER_BARS,
      attributes: { role: 'textbox', 'aria-multiline': 'true', spellcheck: 'true', ...attributes },
      transformPastedHTML: (html) => cleanPastedHtml(html, { hasHeadline: hasHeadline() }),
      transformPastedText: (text) => cleanText(text),
      transformPasted: (slice) => cleanSlice(slice),
    },
    onTransaction: ({ transaction }) => {
      if (!transaction.docChanged) return;
      // What is still to be drawn was worked out for the text before.
      drawing.stop();
      onChange(isHistoryTransaction(transaction));
    },
  });
  isOpened = true;
  const { view } = editor;
  const drawing = highlightDrawing(view, blocks);
  let known: { doc: unknown; json: ArticleDocument } | null = null;
  const dispatch = (tr: Transaction) => view.dispatch(tr);
  const act = (command: Command) => {
    if (view.editable) command(view.state, dispatch, view);
    view.focus();
  };
  return {
    editor,
    tools: () => toolState(view.state),
    use: (tool) => act(toolCommand(view.state.schema, tool)),
    setKind: (kind) => act(setKind(kind)),
    document() {
      const { doc } = view.state;
      if (known?.doc !== doc) known = { doc, json: cleaned(doc.toJSON() as ArticleDocument) };
      return known.json;
    },
    draw: (now, all) => drawing.draw(all, now),
    replaceAll(document) {
      const { state } = view;
      const doc = state.schema.nodeFromJSON(document);
      const tr = state.tr.replace(0, state.doc.content.size, new Slice(doc.content, 0, 0));
      dispatch(tr.setSelection(TextSelection.atStart(tr.doc)).scrollIntoView());
    },
    startFrom(document) {
      drawing.stop();
      const { schema, plugins } = view.state;
      view.updateState(EditorState.create({ doc: schema.nodeFromJSON(document), plugins }));
      dispatch(view.state.tr.setMeta('addToHistory', false));
      onChange(true);
    },
    show(range) {
      const now = blocksOf(view.state.doc.toJSON() as ArticleDocument);
      const [from, to] = [positionOf(now, range.start), positionOf(now, range.end)];
      dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView());
      view.focus();
    },
    destroy() {
      drawing.stop();
      editor.destroy();
    },
  };
}

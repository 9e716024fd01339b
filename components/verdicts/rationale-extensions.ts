/** Why: the editor of a rationale can hold exactly what lib/domain/rich-text.ts takes, and nothing else. */
import { Extension, Mark, Node, wrappingInputRule, type Extensions } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';

/** The addresses that a link may lead to: those of lib/domain/rich-text.ts. */
export const isSafeHref = (href: string): boolean => /^(https?:\/\/|mailto:)[^\s]+$/iu.test(href);

const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });

const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1_000,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: this.name }) };
  },
});

// Lists in lists are not taken, and Tab is left alone: it leaves the field.
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

const list = (name: 'bulletList' | 'orderedList', tag: 'ul' | 'ol', typed: RegExp) =>
  Node.create({
    name,
    group: 'block',
    content: 'listItem+',
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addInputRules() {
      return [wrappingInputRule({ find: typed, type: this.type })];
    },
  });

const emphasis = (name: 'bold' | 'italic', tags: [string, string], key: string) =>
  Mark.create({
    name,
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0], 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(this.name) };
    },
  });

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = (element as HTMLElement).getAttribute('href') ?? '';
        return isSafeHref(href) ? { href } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => [
    'a',
    // A document that was not made here could carry anything: what is not safe is drawn without its address.
    isSafeHref(String(mark.attrs['href']))
      ? { href: String(mark.attrs['href']), rel: 'noopener noreferrer nofollow', target: '_blank' }
      : {},
    0,
  ],
});

const History = Extension.create({
  name: 'history',
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts() {
    const run = (command: typeof undo) => () => command(this.editor.state, this.editor.view.dispatch);
    return { 'Mod-z': run(undo), 'Mod-Shift-z': run(redo), 'Mod-y': run(redo) };
  },
});

export const rationaleExtensions: Extensions = [
  Doc,
  Text,
  Paragraph,
  HardBreak,
  ListItem,
  list('bulletList', 'ul', /^\s*[-*•]\s$/u),
  list('orderedList', 'ol', /^\s*1[.)]\s$/u),
  emphasis('bold', ['strong', 'b'], 'Mod-b'),
  emphasis('italic', ['em', 'i'], 'Mod-i'),
  Link,
  History,
];

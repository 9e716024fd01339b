// What a block is (headline, paragraph, quotation, list item), read from the selection and changed by command.
import { setBlockType } from '@tiptap/pm/commands';
import { type Node, type NodeType } from '@tiptap/pm/model';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, Selection } from '@tiptap/pm/state';
import { findWrapping, liftTarget } from '@tiptap/pm/transform';
import { type BlockKind, type ListName } from './writing-names';

const kindOf = ({ type, attrs }: Node): BlockKind =>
  (type.name === 'heading' ? `heading${attrs['level']}` : type.name) as BlockKind;

function specOf(state: EditorState, kind: BlockKind): [type: NodeType, attrs: { level: number } | null] {
  const level = /^heading(\d)$/u.exec(kind)?.[1];
  return level
    ? [state.schema.nodes['heading']!, { level: Number(level) }]
    : [state.schema.nodes[kind]!, null];
}

/** What all selected blocks are; null where they differ. */
export function kindAt({ doc, selection }: EditorState): BlockKind | null {
  const { from, to, $from } = selection;
  if ($from.sameParent(selection.$to)) return $from.parent.isTextblock ? kindOf($from.parent) : null;
  const kinds = new Set<BlockKind>();
  doc.nodesBetween(from, to, (node) => {
    if (node.isTextblock) kinds.add(kindOf(node));
    return !node.isTextblock;
  });
  return kinds.size === 1 ? [...kinds][0]! : null;
}

/** How deep the nearest of these stands around the selection; 0 where none does. */
function depthOf({ selection: { $from, $to } }: EditorState, ...names: string[]): number {
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1) {
    if (names.includes($from.node(depth).type.name)) return depth;
  }
  return 0;
}

export const isQuoted = (state: EditorState): boolean => depthOf(state, 'quotation') > 0;

/** The kind of list that the selection stands in, the innermost. */
export function listAt(state: EditorState): ListName | null {
  const depth = depthOf(state, 'bulletList', 'orderedList');
  return depth === 0 ? null : (state.selection.$from.node(depth).type.name as ListName);
}

/** One command after the other in one transaction; nothing is done where the last one cannot be. */
const inTurn =
  (...commands: Command[]): Command =>
  (state, dispatch) => {
    const { tr } = state;
    let now = state;
    let isDone = false;
    for (const command of commands) {
      isDone = command(now, (made) => {
        made.steps.forEach((step) => tr.step(step));
        now = EditorState.create({ doc: made.doc, selection: made.selection });
      });
    }
    if (isDone)
      dispatch?.(tr.setSelection(Selection.fromJSON(tr.doc, now.selection.toJSON())).scrollIntoView());
    return isDone;
  };

/** Out of every list and quotation. */
const liftAll: Command = (state, dispatch) => {
  const { tr } = state;
  for (;;) {
    const { $from, $to } = tr.selection;
    const range = $from.blockRange($to);
    const target = range && liftTarget(range);
    if (!range || target === null || range.depth === 0) break;
    tr.lift(range, target);
  }
  dispatch?.(tr);
  return true;
};

/** Makes the selected blocks of this kind. What may not stand in a list or a quotation leaves it. */
export const setKind =
  (kind: BlockKind): Command =>
  (state, dispatch) => {
    const [type, attrs] = specOf(state, kind);
    const set = setBlockType(type, attrs);
    const stays = kind === 'paragraph' || (kind.startsWith('heading') && listAt(state) === null);
    return stays ? set(state, dispatch) : inTurn(liftAll, set)(state, dispatch);
  };

const asParagraphs: Command = (state, dispatch) => {
  setBlockType(state.schema.nodes['paragraph']!)(state, dispatch);
  return true;
};

/** Puts the selected blocks into a list of this kind, makes the list around them one, or takes them out of it. */
export const toggleList =
  (name: ListName): Command =>
  (state, dispatch) => {
    const { nodes } = state.schema;
    const depth = depthOf(state, 'bulletList', 'orderedList');
    if (depth === 0) return inTurn(asParagraphs, wrapInList(nodes[name]!))(state, dispatch);
    const { $from } = state.selection;
    if ($from.node(depth).type.name === name) return liftListItem(nodes['listItem']!)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), nodes[name]));
    return true;
  };

/** Puts the selected blocks, with the list around them, into a quotation, or takes them out of it. */
export const toggleQuotation: Command = (state, dispatch) => {
  const { nodes } = state.schema;
  const isOuter = (node: Node) => node.type.name === 'doc' || node.type.name === 'quotation';
  if (isQuoted(state)) {
    const { $from, $to } = state.selection;
    const range = $from.blockRange($to, (node) => node.type.name === 'quotation');
    const target = range && liftTarget(range);
    if (!range || target === null || target === undefined) return false;
    dispatch?.(state.tr.lift(range, target).scrollIntoView());
    return true;
  }
  const wrap: Command = (now, take) => {
    const { $from, $to } = now.selection;
    const range = $from.blockRange($to, isOuter);
    const wrapping = range && findWrapping(range, nodes['quotation']!);
    if (!range || !wrapping) return false;
    take?.(now.tr.wrap(range, wrapping));
    return true;
  };
  return inTurn(listAt(state) === null ? fitting : asThey, wrap)(state, dispatch);
};

const asThey: Command = () => true;

/** What a quotation may not hold is a paragraph in it. */
const fitting: Command = (state, dispatch) => {
  const { from, to } = state.selection;
  const { tr } = state;
  state.doc.nodesBetween(from, to, (node, pos) => {
    const fits = ['paragraph', 'heading', 'quotation', 'bulletList', 'orderedList'].includes(node.type.name);
    if (!fits && node.isTextblock) tr.setNodeMarkup(pos, state.schema.nodes['paragraph']);
    return !node.isTextblock;
  });
  dispatch?.(tr);
  return true;
};

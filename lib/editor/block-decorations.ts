// Decorations kept apart for each block at the top of an article: what has changed costs something, what is there does not.
import { type Node } from '@tiptap/pm/model';
import { type Mapping } from '@tiptap/pm/transform';
import { type Decoration, DecorationSet } from '@tiptap/pm/view';

/** Of each child that is decorated: where it begins, where it ends, its set. */
type Children = readonly (number | DecorationSet)[];

/**
 * ProseMirror's sets as they are made, which its types do not tell. Its own way to make one looks at every decoration
 * for every block, and its own way to find a block's looks at all blocks before it: both squares of the article's size.
 */
const Assembled = DecorationSet as unknown as new (
  local: readonly Decoration[],
  children: Children,
) => DecorationSet & { readonly local: readonly Decoration[]; readonly children: Children };

class BlockDecorations extends Assembled {
  override forChild(offset: number, node: Node) {
    // Over several blocks: never drawn so, but ProseMirror may leave it so where an edit has joined blocks.
    if (this.local.length > 0) return super.forChild(offset, node);
    const { children } = this;
    let low = 0;
    let high = children.length / 3;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((children[middle * 3] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return children[low * 3] === offset ? (children[low * 3 + 2] as DecorationSet) : DecorationSet.empty;
  }

  override map(mapping: Mapping, doc: Node, options?: Parameters<DecorationSet['map']>[2]) {
    const { local, children } = super.map(mapping, doc, options) as BlockDecorations;
    return new BlockDecorations(local, children);
  }
}

/** One set out of the sets of the children of `doc`, in their order; each counts from the start of its child's content. */
export function assembled(doc: Node, sets: readonly DecorationSet[]): DecorationSet {
  const children: (number | DecorationSet)[] = [];
  doc.forEach((child, offset, index) => {
    const set = sets[index];
    if (set && set !== DecorationSet.empty) children.push(offset, offset + child.nodeSize, set);
  });
  return new BlockDecorations([], children);
}

/** Whether two sets draw the same: ProseMirror's own comparison. */
export const drawSame = (a: DecorationSet, b: DecorationSet): boolean =>
  (a as unknown as { eq(other: DecorationSet): boolean }).eq(b);

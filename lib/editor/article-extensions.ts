// The article's schema as Tiptap wants it: made from the specs of lib/article, so that there is one source of truth.
import { type AnyExtension, Mark, Node } from '@tiptap/core';
import {
  type MarkSpec,
  type Node as ProseMirrorNode,
  type NodeSpec,
  type SchemaSpec,
} from '@tiptap/pm/model';
import { markSpecs, nodeSpecs } from '@/lib/article/node-specs';

/** Goes to the editor's `schemaSpec`: content, groups, attributes. */
export const articleStructure: SchemaSpec = { topNode: 'doc', nodes: nodeSpecs, marks: markSpecs };

/** Goes to the editor's `extensions`: how each is read from HTML and shown as HTML. */
export const articleExtensions: AnyExtension[] = [
  ...Object.entries<NodeSpec>(nodeSpecs).map(([name, spec]) => nodeExtension(name, spec)),
  ...Object.entries<MarkSpec>(markSpecs).map(([name, spec]) => markExtension(name, spec)),
];

function nodeExtension(name: string, spec: NodeSpec): AnyExtension {
  const { parseDOM, toDOM, leafText } = spec;
  return Node.create({
    name,
    topNode: name === 'doc',
    ...(parseDOM ? { parseHTML: () => parseDOM } : {}),
    ...(toDOM ? { renderHTML: ({ node }: { node: ProseMirrorNode }) => toDOM(node) } : {}),
    ...(leafText
      ? { extendNodeSchema: (extension: { name: string }) => (extension.name === name ? { leafText } : {}) }
      : {}),
  });
}

function markExtension(name: string, spec: MarkSpec): AnyExtension {
  const { parseDOM, toDOM } = spec;
  return Mark.create({
    name,
    ...(parseDOM ? { parseHTML: () => parseDOM } : {}),
    ...(toDOM ? { renderHTML: ({ mark }) => toDOM(mark, true) } : {}),
  });
}

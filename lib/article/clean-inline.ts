// What is typed or dropped is brought to the form that an article is kept in, before anybody counts by it.
import { type InlineNode, type TextNode } from './article-document';
import { cleanText } from './clean-text';

/** Text without what an article may not hold; spaces stay as they were typed. */
export const cleanWords = (text: string): string => cleanText(text).replaceAll('\n', ' ');

/** The inline content of a block, clean and NFC; the very same array where it is so already. */
export function cleanInline(content: readonly InlineNode[]): readonly InlineNode[] {
  const cleaned = content.flatMap((node): InlineNode[] => {
    if (node.type === 'hardBreak') return [node];
    const text = cleanWords(node.text);
    return text === '' ? [] : text === node.text ? [node] : [{ ...node, text }];
  });
  const composed = linesOf(cleaned).flatMap((line, at) => [
    ...(at === 0 ? [] : [line.broken!]),
    ...composedLine(line.nodes),
  ]);
  const isSame = composed.length === content.length && composed.every((node, at) => node === content[at]);
  return isSame ? content : composed;
}

interface Line {
  /** The break that it stands behind. */
  broken: InlineNode | null;
  nodes: TextNode[];
}

function linesOf(content: readonly InlineNode[]): Line[] {
  const lines: Line[] = [{ broken: null, nodes: [] }];
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push({ broken: node, nodes: [] });
    else lines.at(-1)!.nodes.push(node);
  }
  return lines;
}

/** An accent with other marks than its letter goes to the letter. */
function composedLine(nodes: readonly TextNode[]): readonly TextNode[] {
  const result: TextNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const whole = (last?.text ?? '') + node.text;
    if (!last || whole.normalize('NFC') === whole) {
      result.push(node);
      continue;
    }
    const lead = leadOf(last.text, node.text);
    result[result.length - 1] = { ...last, text: (last.text + node.text.slice(0, lead)).normalize('NFC') };
    if (lead < node.text.length) result.push({ ...node, text: node.text.slice(lead) });
  }
  return result;
}

/** How much of `text` has to go to the text before it, so that the two can stand side by side. */
function leadOf(before: string, text: string): number {
  let lead = 0;
  for (const sign of text) {
    lead += sign.length;
    const [first, rest] = [(before + text.slice(0, lead)).normalize('NFC'), text.slice(lead)];
    if ((first + rest).normalize('NFC') === first + rest) return lead;
  }
  return text.length;
}

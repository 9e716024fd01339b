/** The values and tags that a sentence takes, whatever the order: both languages must take the same. */
import { type Part, parseMessage } from '@/lib/language/message';

export function placeholders(sentence: string): string {
  const found = new Set<string>();
  const visit = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (typeof part === 'string' || part.kind === 'count') continue;
      found.add(part.kind === 'tag' ? `<${part.name}>` : part.name);
      if (part.kind === 'tag') visit(part.children);
      if (part.kind === 'plural') for (const option of Object.values(part.options)) visit(option);
    }
  };
  visit(parseMessage(sentence));
  return [...found].sort().join(' ');
}

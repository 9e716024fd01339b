/** The values and tags that a sentence takes, whatever the order: both languages must take the same. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

export function placeholders(sentence: string): string {
  const found = new Set<string>();
  const visit = (parts: MessageFormatElement[]): void => {
    for (const part of parts) {
      if (part.type === TYPE.literal || part.type === TYPE.pound) continue;
      if (part.type === TYPE.tag) {
        found.add(`<${part.value}>`);
        visit(part.children);
        continue;
      }
      found.add(part.value);
      if (part.type === TYPE.plural || part.type === TYPE.select) {
        for (const option of Object.values(part.options)) visit(option.value);
      }
    }
  };
  visit(parse(sentence));
  return [...found].sort().join(' ');
}

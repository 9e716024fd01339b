import type { ChangeKind } from '@/lib/anchoring/change-kinds';
import { type Text, text } from '@/lib/language/text';

/** What a change of words touches, as it stands before a colon. */
export const changeKindLabel: Record<ChangeKind, Text> = {
  number: text('what changed:: number'),
  date: text('what changed:: date'),
  name: text('what changed:: name'),
  quotation: text('what changed:: quotation'),
  negation: text('what changed:: negation'),
  hedge: text('what changed:: hedge'),
  words: text('what changed:: words'),
  punctuation: text('what changed:: punctuation or case'),
};

/** The gravest first, as above. */
export const gravestFirst = Object.keys(changeKindLabel) as ChangeKind[];

// The kinds of a change of words, apart from what tells them: whoever only names them has no lists of words to load.

/** From the gravest to the least grave. */
export const CHANGE_KINDS = [
  'number',
  'date',
  'name',
  'quotation',
  'negation',
  'hedge',
  'words',
  'punctuation',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

import { text, type Text } from '@/lib/language/text';

/** An act by the name that people read, and the keys that do it. */
export interface KnownKey {
  label: Text;
  keys: readonly string[];
}

/** PRODUCT.md, “From the keyboard”: what the list of keys shows, what the palette finds, what is said of both. */
export const inClaim = {
  rate: { label: text('Rating, in the order of its scale'), keys: ['1', '…', '9'] },
  evidence: { label: text('Add evidence'), keys: ['e'] },
  submit: { label: text('Submit'), keys: ['mod+enter'] },
  approve: { label: text('Approve'), keys: ['a'] },
  wording: { label: text('Approve with other wording'), keys: ['w'] },
  sendBack: { label: text('Send back'), keys: ['r'] },
  override: { label: text('Override'), keys: ['o'] },
  cut: { label: text('Its words were cut'), keys: ['x'] },
  confirmPlace: { label: text('Confirm its place after a change of the text'), keys: ['y'] },
  attachPlace: { label: text('Attach it elsewhere'), keys: ['m'] },
  takeBack: { label: text('Take back what waits to be sent'), keys: ['escape'] },
} as const satisfies Record<string, KnownKey>;

/** What takes the place of approving, or has no key. */
export const otherDecisions = {
  reaffirm: { label: text('Reaffirm'), keys: ['a'] },
  byName: { label: text('Let it stand by name'), keys: [] },
} as const satisfies Record<string, KnownKey>;

export const inLists = {
  nextLine: { label: text('Next line'), keys: ['j'] },
  previousLine: { label: text('Previous line'), keys: ['k'] },
} as const satisfies Record<string, KnownKey>;

export const everywhere = {
  palette: { label: text('Everything by name'), keys: ['mod+k'] },
  search: { label: text('Search'), keys: ['/'] },
  list: { label: text('This list'), keys: ['?'] },
} as const satisfies Record<string, KnownKey>;

/** What the parts of the list are called. */
export const places = {
  text: text('In the text'),
  article: text('The article'),
  claim: text('In an open claim'),
  hand: text('With a source in hand'),
  lines: text('In the list'),
  line: text('On a line'),
  everywhere: text('Everywhere'),
} as const;

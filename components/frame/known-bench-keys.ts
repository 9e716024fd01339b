/** The keys of the text, apart from the others: the workbench alone has them. */
import { text } from '@/lib/language/text';
import type { KnownKey } from './known-keys';

export const inText = {
  nextSentence: { label: text('Next sentence'), keys: ['j', '↓'] },
  previousSentence: { label: text('Previous sentence'), keys: ['k', '↑'] },
  word: { label: text('Word by word in it'), keys: ['→', '←'] },
  nextFind: { label: text('Next figure, name, date or quotation in it'), keys: ['f'] },
  extend: { label: text('With one of these: extend'), keys: ['shift'] },
  nextUnseen: { label: text('Next words not yet looked at'), keys: ['u'] },
  makeClaim: { label: text('Make it a claim; on an open claim: into its panel'), keys: ['enter'] },
  nothing: { label: text('Nothing to check here; again: take that back'), keys: ['0'] },
  nextClaim: { label: text('Next claim'), keys: ['n'] },
  previousClaim: { label: text('Previous claim'), keys: ['p'] },
  nextWaiting: { label: text('Next place that waits to be settled'), keys: ['g'] },
  back: { label: text('One step back'), keys: ['escape'] },
} as const satisfies Record<string, KnownKey>;

export const inHand = {
  takeUp: { label: text('Take a source up, or another'), keys: ['s'] },
  tick: { label: text('Tick the selected words against it'), keys: ['t'] },
  where: { label: text('Say where in it'), keys: ['l'] },
  putDown: { label: text('Put it down'), keys: ['shift+s'] },
} as const satisfies Record<string, KnownKey>;

/** Where the next figure, name, date or quotation is asked for and none follows. */
export const noneFollows = text('No figure, name, date or quotation follows.');

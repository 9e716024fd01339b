/** Texts and edits of them for properties: few words, many scripts, every sign that joins or parts words. */
import fc from 'fast-check';
import { snapToGraphemes } from '@/lib/anchoring/graphemes';

// Few words, so that much of the text is there twice.
const WORDS = [
  'the',
  'boat',
  'boat',
  'left',
  '“so”',
  '"so"',
  '5,000',
  '6,000',
  'it’s',
  "it's",
  'café',
  'cafe\u0301',
  '👩‍👧',
  '🇵🇪',
  'שָׁלוֹם',
  'דג',
  '漢字',
  'a–b',
  '1–2',
  '…',
  '...',
  'Moen',
];
const JOINTS = [' ', ' ', ' ', ' ', '. ', '. The ', ', ', '\n', '.\n', '\u00a0', '  ', '\u2028', '\n\n', ''];

const piece = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS)).map((parts) => parts.join(''));
/** Up to forty words, in a few sentences and blocks. */
export const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

export type Edit = { at: number; size: number; write: string; to: number | null };
export const edits = fc.array(
  fc.record({
    at: fc.nat(),
    size: fc.nat({ max: 30 }),
    write: fc.oneof(
      fc.constant(''),
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    ),
    to: fc.option(fc.nat(), { freq: 4 }),
  }),
  { maxLength: 3 },
);

/** Cuts a stretch, writes another in its place, and may put the stretch in elsewhere. */
export function edited(text: string, list: readonly Edit[]): string {
  return list.reduce((now, { at, size, write, to }) => {
    const cut = snapToGraphemes(now, {
      start: at % (now.length + 1),
      end: Math.min(now.length, (at % (now.length + 1)) + size),
    });
    const rest = now.slice(0, cut.start) + write + now.slice(cut.end);
    if (to === null) return rest;
    const { start } = snapToGraphemes(rest, { start: to % (rest.length + 1), end: to % (rest.length + 1) });
    return rest.slice(0, start) + now.slice(cut.start, cut.end) + rest.slice(start);
  }, text);
}

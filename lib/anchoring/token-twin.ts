// Of two texts that are compared most is the same: what the second has from the first is not read again, token by token.
import { SENTENCE_END, type Tokens } from './tokens';

/** A shorter stretch, in UTF-16 units, is as quickly read. */
const SHORTEST = 16;
/** How many tokens of the other text may have been left out, or put others in their place, for it to go on at once. */
const AHEAD = 3;
/** So many tokens are taken over at a time. */
export const MOST_TAKEN = 1024;
/** A token is settled by the unit before it and so many behind it, see token-ends.ts. */
const SETTLED = 2;

/** Where the text that is read goes on as the one that is known does. */
export class Twin {
  readonly known: Tokens;
  /** What was found: the tokens from `from` up to `to`, and how far right of it they stand here. */
  from = 0;
  to = 0;
  shift = 0;
  /** The token after the last that both texts have; and the one after the last rare word that was read. */
  private next = 0;
  private guess = 0;
  /** One past the token that a word is, by its id; 0 where there is none, -1 where there are several. */
  private readonly places: Int32Array;

  constructor(known: Tokens, words: number) {
    this.known = known;
    this.places = new Int32Array(words);
    const { count, ids } = known;
    for (let token = 0; token < count; token += 1) {
      const id = ids[token]!;
      if (id >= 0) this.places[id] = this.places[id] === 0 ? token + 1 : -1;
    }
  }

  /** Looks for the tokens that begin at `at` with this unit. @param isEnded whether a sentence has ended before it. */
  find(text: string, at: number, code: number, isEnded: boolean): boolean {
    const { known, next, guess } = this;
    for (let ahead = 0; ahead <= AHEAD; ahead += 1) {
      const token = ahead === AHEAD ? guess : next + ahead;
      if (token >= known.count || known.text.charCodeAt(known.starts[token]!) !== code) continue;
      const isAlike = ((known.before[token]! & SENTENCE_END) !== 0) === isEnded;
      if (isAlike && this.follow(text, at, token)) {
        this.next = this.to;
        return true;
      }
    }
    return false;
  }

  private follow(text: string, at: number, token: number): boolean {
    const { text: other, starts, ends, count } = this.known;
    const shift = at - starts[token]!;
    // Never the last: what follows on it says whether a sentence has ended with it.
    const most = Math.min(count - 1, token + MOST_TAKEN);
    if (most <= token) return false;
    // No further than is taken: what comes after is looked at in its turn, and only then.
    const limit = Math.min(text.length, other.length + shift, ends[most - 1]! + shift + SETTLED);
    let end = at - 1;
    if (end < 0 || end < shift) return false;
    while (end < limit && text.charCodeAt(end) === other.charCodeAt(end - shift)) end += 1;
    if (end - at < SHORTEST) return false;
    let to = token;
    while (to < most && ends[to]! + shift + SETTLED <= end) to += 1;
    this.from = token;
    this.to = to;
    this.shift = shift;
    return to > token;
  }

  /** Hears of a token that was not found here: a word that stands once in both texts shows where they go on together. */
  read(id: number): void {
    const place = id >= 0 && id < this.places.length ? this.places[id]! : 0;
    if (place > 0) this.guess = place;
  }
}

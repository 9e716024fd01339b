// Texts and edits of them that remember every word: whoever maps a place can be held to the truth, not to another mapper.
import { type TextRange } from '../anchoring/selector';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A word with the signs that are written on to it. The same word keeps its `id` through every edit. */
export type KnownWord = {
  readonly id: number;
  readonly text: string;
  /** What the word was first, if it was replaced. */
  readonly isReplaced: boolean;
};
export type KnownSentence = readonly KnownWord[];
/** Paragraphs of sentences of words. */
export type KnownText = readonly (readonly KnownSentence[])[];

export type Written = {
  readonly text: string;
  /** In the order of the text. */
  readonly words: readonly (KnownWord & TextRange)[];
};

/** The plain text, and where each word of it stands. */
export function written(text: KnownText): Written {
  const words: (KnownWord & TextRange)[] = [];
  const lines: string[] = [];
  let offset = 0;
  for (const paragraph of text) {
    const line: string[] = [];
    for (const word of paragraph.flat()) {
      words.push({ ...word, start: offset, end: offset + word.text.length });
      offset += word.text.length + 1;
      line.push(word.text);
    }
    if (paragraph.flat().length === 0) offset += 1;
    lines.push(line.join(' '));
  }
  return { text: lines.join('\n'), words };
}

export type Script = 'latin' | 'marks' | 'rightToLeft' | 'emoji';

const LATIN = [
  'ba',
  'ren',
  'to',
  'li',
  'mor',
  'ga',
  'sten',
  'pu',
  've',
  'ka',
  'dri',
  'fo',
  'shan',
  'el',
  'u',
  'wi',
];
const MARKED = [
  'ka\u0303',
  'e\u0301n',
  'so\u0323',
  'ma',
  'ri\u0331',
  'tö',
  'ñu',
  'que',
  'lla',
  'ge\u0300',
  'po',
  'si',
];
const HEBREW = ['של', 'נמ', 'דג', 'ים', 'בר', 'קו', 'לא', 'את', 'מש', 'רו', 'תי', 'ענ', 'פה'];
const EMOJI = ['👩‍👧', '🇵🇪', '🐟', '⚓️', '👍🏽', '🚢', '☀️', '🏴‍☠️'];
const COMMON: Record<Script, readonly string[]> = {
  latin: ['the', 'of', 'and', 'to', 'in', 'a', 'that', 'was', 'for', 'it', 'with', 'on', 'by', 'not', 'had'],
  marks: ['de', 'la', 'que', 'el', 'en', 'y', 'a', 'los', 'se', 'del', 'no', 'por', 'más', 'está'],
  rightToLeft: ['של', 'את', 'על', 'לא', 'הוא', 'עם', 'כי', 'זה', 'גם'],
  emoji: ['the', 'of', 'and', 'to', 'in', 'a', 'is', '👍', 'it', 'no'],
};
const SYLLABLES: Record<Script, readonly string[]> = {
  latin: LATIN,
  marks: MARKED,
  rightToLeft: HEBREW,
  emoji: LATIN,
};

/** How many words to each side an inserted word must not repeat. */
const REACH = 4;
const SIGNED = /^("?)(.*?)([.,"]*)$/su;
const coreOf = (text: string) => SIGNED.exec(text)?.[2] ?? text;

/** Writes texts and edits them; every word it makes has an id of its own. */
export class Writer {
  private nextId = 1;
  private readonly vocabulary: readonly string[];

  constructor(
    readonly random: () => number,
    readonly script: Script,
  ) {
    const syllables = SYLLABLES[script];
    this.vocabulary = Array.from({ length: 2500 }, () =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, () => this.pick(syllables)).join(''),
    );
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  /** As languages have them: half are common ones, and of the others the first are the most frequent. */
  wordText(): string {
    const roll = this.random();
    if (roll < 0.42) return this.pick(COMMON[this.script]);
    if (roll < 0.47) return String(Math.floor(this.random() * 90_000)).replace(/\B(?=(\d{3})+$)/, ',');
    if (this.script === 'emoji' && roll < 0.57) return this.pick(EMOJI);
    return this.vocabulary[Math.floor(this.random() ** 2.5 * this.vocabulary.length)]!;
  }

  word(text: string, isReplaced = false): KnownWord {
    return { id: this.nextId++, text, isReplaced };
  }

  sentence(): KnownSentence {
    const length = 5 + Math.floor(this.random() * 20);
    const texts = Array.from({ length }, () => this.wordText());
    texts[0] = texts[0]!.charAt(0).toUpperCase() + texts[0]!.slice(1);
    if (this.chance(0.15)) {
      const from = Math.floor(this.random() * (length - 3));
      texts[from] = `"${texts[from]!}`;
      texts[from + 2] = `${texts[from + 2]!}"`;
    }
    return texts.map((text, at) =>
      this.word(at === length - 1 ? `${text}.` : this.chance(0.06) ? `${text},` : text),
    );
  }

  /** The words again, as other words. */
  copy(sentence: KnownSentence): KnownSentence {
    return sentence.map(({ text }) => this.word(text));
  }

  /** Of about `words` words; every tenth sentence or so stands there before. */
  text(words: number): KnownText {
    const paragraphs: KnownSentence[][] = [];
    const said: KnownSentence[] = [];
    for (let count = 0; count < words;) {
      const paragraph: KnownSentence[] = [];
      for (let left = 2 + Math.floor(this.random() * 5); left > 0; left -= 1) {
        const sentence = said.length > 5 && this.chance(0.1) ? this.copy(this.pick(said)) : this.sentence();
        said.push(sentence);
        paragraph.push(sentence);
        count += sentence.length;
      }
      paragraphs.push(paragraph);
    }
    return paragraphs;
  }

  /** Replaces, deletes and inserts words: `share` of all in all. */
  copyEdit(text: KnownText, share: number): KnownText {
    return text.map((paragraph) =>
      paragraph
        .map((sentence, at) => this.editSentence(sentence, share, paragraph[at + 1]))
        .filter((one) => one.length > 0),
    );
  }

  private editSentence(sentence: KnownSentence, share: number, next: KnownSentence = []): KnownSentence {
    const around = [...sentence, ...next];
    return sentence.flatMap((word, at) => {
      if (!this.chance(share)) return [word];
      const roll = this.random();
      // Whoever takes a word out and writes it in again beside it has edited nothing that the text could tell.
      const near = around.slice(Math.max(0, at - REACH), at + REACH + 1).map(({ text }) => coreOf(text));
      if (roll < 0.5) return [{ id: word.id, text: this.other(word.text, near), isReplaced: true }];
      if (roll < 0.75) return [];
      return [word, this.word(this.other(this.wordText(), near))];
    });
  }

  /** Another word, with the same signs written on to it; a number for a number. */
  other(text: string, near: readonly string[] = [coreOf(text)]): string {
    const [, open = '', core = '', close = ''] = SIGNED.exec(text) ?? [];
    for (;;) {
      const word = /^\d/.test(core) ? String(Math.floor(this.random() * 90_000)) : this.wordText();
      if (word !== core && !near.includes(word)) return open + word + close;
    }
  }

  /** What happens to an article before it is printed; `share` of sentences and of paragraphs for each kind of edit. */
  newsroomEdit(text: KnownText, share: number, words: number): KnownText {
    const edited = text.map((paragraph) => {
      const sentences: KnownSentence[] = [];
      for (const [at, sentence] of paragraph.entries()) {
        if (this.chance(share)) continue;
        const like = this.chance(share) ? this.lookAlike(sentence) : null;
        const isBefore = this.chance(0.5);
        if (like && isBefore) sentences.push(like);
        sentences.push(
          this.editSentence(sentence, this.chance(0.3) ? words * 2 : words / 2, paragraph[at + 1]),
        );
        if (like && !isBefore) sentences.push(like);
      }
      return sentences.filter((one) => one.length > 0);
    });
    return this.curl(this.regroup(edited, share));
  }

  /** The sentence with another number, or another word where it has none; all its words are new ones. */
  lookAlike(sentence: KnownSentence): KnownSentence {
    const numbers = sentence.flatMap((word, at) => (/\d/.test(word.text) ? [at] : []));
    const changed =
      numbers.length > 0 ? this.pick(numbers) : 1 + Math.floor(this.random() * (sentence.length - 1));
    return sentence.map((word, at) => this.word(at === changed ? this.other(word.text) : word.text));
  }

  private regroup(text: KnownText, share: number): KnownText {
    const paragraphs: (readonly KnownSentence[])[] = [];
    for (const paragraph of text) {
      if (paragraph.length === 0) continue;
      if (paragraph.length > 2 && this.chance(share)) {
        const at = 1 + Math.floor(this.random() * (paragraph.length - 1));
        paragraphs.push(paragraph.slice(0, at), paragraph.slice(at));
      } else if (paragraphs.length > 0 && this.chance(share)) {
        paragraphs[paragraphs.length - 1] = [...paragraphs.at(-1)!, ...paragraph];
      } else paragraphs.push(paragraph);
    }
    const moves = Math.floor(paragraphs.length * share);
    for (let move = 0; move < moves; move += 1) {
      const [taken] = paragraphs.splice(Math.floor(this.random() * paragraphs.length), 1);
      paragraphs.splice(Math.floor(this.random() * (paragraphs.length + 1)), 0, taken!);
    }
    return paragraphs;
  }

  /** Straight quotation marks become curly ones; the words are no others for that. */
  private curl(text: KnownText): KnownText {
    return text.map((paragraph) =>
      paragraph.map((sentence) =>
        sentence.map((word) => ({ ...word, text: word.text.replace(/^"/, '“').replace(/"/, '”') })),
      ),
    );
  }
}

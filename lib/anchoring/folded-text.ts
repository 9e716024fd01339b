// A text in its folded form with the way back: what is found in the one is pointed at in the other.
import { ELLIPSIS, fold } from './fold';
import { isGraphemeBoundary } from './graphemes';
import { type TextRange } from './selector';
import { DIGIT, foldedCode, kindOf, LINE_END, MARK, SPACE } from './signs';

const HYPHEN = 0x2d;
const SPACE_CODE = 0x20;
const CHUNK = 8192;

/** `folded` is `fold(text)`, unit by unit made of the units from `starts` to `ends` of the text. */
export class FoldedText {
  readonly folded: string;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;

  constructor(readonly text: string) {
    const isComposed = text.normalize('NFC') === text;
    const units: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const put = (code: number, start: number, end: number) => {
      units.push(code);
      starts.push(start);
      ends.push(end);
    };
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      let end = at + 1;
      if (kind === SPACE || kind === LINE_END) {
        while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
        put(SPACE_CODE, at, end);
      } else if (!isComposed && joins(text, end)) {
        while (joins(text, end)) end += 1;
        for (const unit of unitsOf(text.slice(at, end))) put(unit, at, end);
      } else if (code === ELLIPSIS.charCodeAt(0)) {
        for (const unit of unitsOf('...')) put(unit, at, end);
      } else if (isRange(text, at) || (code & 0xf800) === 0xd800) {
        put(code, at, end);
      } else if (isComposed || code < 0x300) {
        put(foldedCode(code), at, end);
      } else for (const unit of unitsOf(text.slice(at, end))) put(unit, at, end);
      at = end;
    }
    let folded = '';
    for (let at = 0; at < units.length; at += CHUNK) {
      folded += String.fromCharCode(...units.slice(at, at + CHUNK));
    }
    this.folded = folded;
    this.starts = Int32Array.from(starts);
    this.ends = Int32Array.from(ends);
  }

  /** The range of the text that a range of the folded one is made of; null if it cuts a character. */
  rangeOf(start: number, end: number): TextRange | null {
    const isCut = (at: number) =>
      at > 0 && at < this.starts.length && this.starts[at] === this.starts[at - 1];
    if (start >= end || isCut(start) || isCut(end)) return null;
    const range = { start: this.starts[start]!, end: this.ends[end - 1]! };
    return isGraphemeBoundary(this.text, range.start) && isGraphemeBoundary(this.text, range.end)
      ? range
      : null;
  }
}

const isSpace = (code: number) => kindOf(code) === SPACE || kindOf(code) === LINE_END;
const joins = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return at < text.length && ((code >= 0x1160 && code <= 0x11ff) || kindOf(code) === MARK);
};
const isRange = (text: string, at: number) =>
  kindOf(text.charCodeAt(at)) !== 0 &&
  foldedCode(text.charCodeAt(at)) === HYPHEN &&
  at > 0 &&
  kindOf(text.charCodeAt(at - 1)) === DIGIT &&
  at + 1 < text.length &&
  kindOf(text.charCodeAt(at + 1)) === DIGIT;

function unitsOf(piece: string): number[] {
  const folded = fold(piece);
  return Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at));
}

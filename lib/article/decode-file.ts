// A file arrives as bytes; what is no text, or no text for certain, is refused before anything reads it.
import { type Said, say, type Text, text } from '@/lib/language/text';
import { MAX_CHARACTERS } from './limits';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | {
      readonly ok: false;
      readonly problem: 'empty' | 'binary' | 'undecodable' | 'too_long';
      /** For the person who chose the file: what is wrong and what to do. */
      readonly message: Said;
    };

const notText = () =>
  say(
    'The file is not text: open it in the program it comes from, copy its text and paste it here, or save it as plain text (.txt, UTF-8).',
  );

/** The first bytes by which these formats are known, from their specifications. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: Text }[] = [
  { bytes: ascii('%PDF-'), name: text('a PDF') },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: text('a Word, Pages or OpenDocument file, or a zip archive') },
  { bytes: [0x50, 0x4b, 0x05, 0x06], name: text('an empty zip archive') },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], name: text('an old Word or Office file') },
  { bytes: ascii('{\\rtf'), name: text('a rich-text (RTF) file') },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: text('an image') },
  { bytes: [0xff, 0xd8, 0xff], name: text('an image') },
  { bytes: ascii('GIF8'), name: text('an image') },
  { bytes: ascii('RIFF'), name: text('an image or a recording') },
  { bytes: [0x49, 0x49, 0x2a, 0x00], name: text('an image') },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], name: text('an image') },
  { bytes: [0x1f, 0x8b], name: text('a compressed archive') },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], name: text('a compressed archive') },
];

/**
 * Bytes → text: UTF-8 (with or without byte order mark), UTF-16 by its byte order mark, and windows-1252 where the
 * bytes are no UTF-8 and each of them is plausible in a text of western Europe. The byte order mark is not part of
 * the text. Length is checked against MAX_CHARACTERS.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0)
    return refuse('empty', say('The file is empty: choose the one that holds the article.'));
  const signature = SIGNATURES.find(({ bytes: start }) => startsWith(bytes, start));
  if (signature)
    return refuse(
      'binary',
      say(
        'The file is {what}, not text: open it in the program it comes from, copy its text and paste it here, or save it as plain text (.txt, UTF-8).',
        { what: say(signature.name) },
      ),
    );
  // No encoding takes more than four bytes a character: longer is too long whatever it says.
  if (bytes.length > MAX_CHARACTERS * 4) return tooLong();

  if (startsWith(bytes, [0xff, 0xfe])) return decodeStrictly(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeStrictly(bytes.subarray(2), 'utf-16be');
  if (bytes.includes(0)) {
    return refuse(
      'binary',
      looksLikeUtf16(bytes)
        ? say('The file is in UTF-16 without saying so: save it as UTF-8 and choose it again.')
        : notText(),
    );
  }
  if (isUtf8(bytes)) return decodeStrictly(bytes, 'utf-8');
  return decodeWindows1252(bytes);
}

function decodeStrictly(bytes: Uint8Array, encoding: Exclude<TextEncoding, 'windows-1252'>): DecodedText {
  try {
    return accept(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse(
      'undecodable',
      say(
        'The file is damaged: not all of it can be read as text. Save it again as UTF-8, or paste the text.',
      ),
    );
  }
}

function decodeWindows1252(bytes: Uint8Array): DecodedText {
  const { wellFormed, stray } = countHighBytes(bytes);
  // Mostly good UTF-8 with a few bad bytes is a damaged UTF-8 file: read as windows-1252 it would be full of "Ã©".
  if (wellFormed > stray) {
    return refuse(
      'undecodable',
      say('The file is UTF-8, but damaged: save it again as UTF-8, or paste the text.'),
    );
  }
  // The letters of another alphabet in an 8-bit encoding would all be high bytes: western texts have few.
  const text = fromWindows1252(bytes);
  if (text === null || stray * 3 > bytes.length) {
    return refuse(
      'undecodable',
      say(
        'The file is in an encoding that cannot be told for certain: save it as UTF-8 and choose it again.',
      ),
    );
  }
  return accept(text, 'windows-1252');
}

// 0x80 to 0x9F by the encoding's table (encoding.spec.whatwg.org/index-windows-1252.txt); U+FFFD where it has nothing.
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** By hand, for Node 20 reads these bytes as ISO-8859-1, which has control characters there. Null for a byte without meaning. */
function fromWindows1252(bytes: Uint8Array): string | null {
  const text = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
  return text.includes('\ufffd') ? null : text;
}

function accept(text: string, encoding: TextEncoding): DecodedText {
  if (text.length > MAX_CHARACTERS) return tooLong();
  if (CONTROL_CHARACTERS.test(text)) return refuse('binary', notText());
  if (text.trim() === '')
    return refuse(
      'empty',
      say('The file holds nothing but white space: choose the one that holds the article.'),
    );
  return { ok: true, text, encoding };
}

// Tab, line feed, vertical tab, form feed, carriage return and the old end-of-file mark (U+001A) do occur in texts.
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

function tooLong(): DecodedText {
  return refuse(
    'too_long',
    say(
      'The file is longer than {most, number} characters: split it and check the parts as articles of their own.',
      { most: MAX_CHARACTERS },
    ),
  );
}

function refuse(problem: Extract<DecodedText, { ok: false }>['problem'], message: Said): DecodedText {
  return { ok: false, problem, message };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Western text in UTF-16 has a NUL in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1000);
  const nulls = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nulls[at % 2]! += 1;
  });
  return Math.max(...nulls) > sample.length * 0.4 && Math.min(...nulls) === 0;
}

/** Bytes above 0x7F that belong to a well-formed UTF-8 sequence, and those that do not. */
function countHighBytes(bytes: Uint8Array): { wellFormed: number; stray: number } {
  let wellFormed = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    const rest = bytes.subarray(at + 1, at + 1 + more);
    if (more > 0 && rest.length === more && rest.every((next) => next >= 0x80 && next < 0xc0)) {
      wellFormed += more + 1;
      at += more;
    } else {
      stray += 1;
    }
  }
  return { wellFormed, stray };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

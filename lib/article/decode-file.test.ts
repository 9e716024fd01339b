import { english } from '@/lib/language/translate';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((character) => character.charCodeAt(0)) : part,
    ),
  );
const utf16 = (text: string, littleEndian: boolean, mark = true) =>
  Uint8Array.from(
    [...(mark ? '\ufeff' : ''), ...text].flatMap((character) => {
      const unit = character.charCodeAt(0);
      return littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );

describe('decodeText reads', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['ASCII', utf8('The dam held.\r\n'), 'The dam held.\r\n', 'utf-8'],
    ['UTF-8', utf8('¿Qué pasó? 😀'), '¿Qué pasó? 😀', 'utf-8'],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], 'held'), 'held', 'utf-8'],
    ['UTF-16, little end first', utf16('año', true), 'año', 'utf-16le'],
    ['UTF-16, big end first', utf16('año', false), 'año', 'utf-16be'],
    [
      'windows-1252',
      bytes('El a', 0xf1, 'o ', 0x93, 'pasado', 0x94, ' ', 0x80, '5'),
      'El año “pasado” €5',
      'windows-1252',
    ],
    ['an old end-of-file mark', utf8('held\u001a'), 'held\u001a', 'utf-8'],
  ])('%s', (_name, file, text, encoding) => {
    expect(decodeText(file)).toEqual({ ok: true, text, encoding });
  });
});

describe('decodeText refuses', () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ['an empty file', bytes(), 'empty', /choose/],
    ['white space', utf8(' \n\t '), 'empty', /choose/],
    ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf]), 'empty', /choose/],
    ['a PDF', utf8('%PDF-1.7 …'), 'binary', /PDF.*copy its text/],
    ['a Word file', bytes('PK', [3, 4], 'word/document.xml'), 'binary', /Word.*copy its text/],
    ['an old Word file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'binary', /Word/],
    ['rich text', utf8('{\\rtf1\\ansi The dam held}'), 'binary', /RTF/],
    ['a PNG', bytes([0x89], 'PNG', [13, 10]), 'binary', /image/],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'binary', /image/],
    ['a gzip archive', bytes([0x1f, 0x8b, 8]), 'binary', /archive/],
    ['a NUL', utf8('a\0b'), 'binary', /not text/],
    ['control characters', utf8('a\u0001b\u0002'), 'binary', /not text/],
    ['UTF-16 without its mark', utf16('The dam held.', true, false), 'binary', /UTF-16.*save it as UTF-8/],
    ['half of a UTF-16 character', bytes([0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8]), 'undecodable', /damaged/],
    ['damaged UTF-8', bytes([...utf8('El año pasado, el niño')], 0xc3), 'undecodable', /damaged/],
    [
      'a byte that windows-1252 does not have',
      bytes('El a', 0xf1, 'o pasado ', 0x81),
      'undecodable',
      /save it as UTF-8/,
    ],
    [
      'another alphabet in eight bits',
      bytes([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], ' ', [0xec, 0xe8, 0xf0]),
      'undecodable',
      /save it as UTF-8/,
    ],
    ['too many characters', utf8('a'.repeat(600_001)), 'too_long', /split/],
    ['too many bytes', new Uint8Array(2_400_001).fill(0x61), 'too_long', /split/],
  ])('%s', (_name, file, problem, message) => {
    const refused = decodeText(file);
    expect(refused).toMatchObject({ ok: false, problem });
    expect(refused.ok ? '' : english.said(refused.message)).toMatch(message);
  });
});

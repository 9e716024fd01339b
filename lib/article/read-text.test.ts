import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, plainText } from './plain-text';
import { readMarkdown } from './read-markdown';
import { readPlainText } from './read-plain-text';
import { articleSchema } from './schema';

const FRAGMENTS = [
  'word',
  ' ',
  '\n',
  '\n\n',
  '  \n',
  '\t',
  '# ',
  '## ',
  '> ',
  '- ',
  '* ',
  '1. ',
  '1914. ',
  '— ',
  '• ',
  '| a | b |\n|---|---|\n',
  '|',
  '```\n',
  '~~~',
  '`',
  '*',
  '**',
  '_',
  '~~',
  '[',
  '](',
  ')',
  '![',
  '<b>',
  '<!--',
  'https://a.example',
  'javascript:x',
  '&amp;',
  '&#0;',
  '&#x2028;',
  '&#xd800;',
  '&#xfffe;',
  '&#x301;',
  '\u0301',
  '\ud83d',
  '\u0000',
  '\u2028',
  '\ufffc',
  '\\',
  '---\n',
  'title: x\n',
  'By Ana Ruiz',
  '3 May 2024',
  '. ',
  '?',
  'é',
  '😀',
  '\u200d',
  '\u0344',
  '===\n',
  '[1]: https://b.example\n',
  '    ',
  '\u00a0',
  '\u0085',
  '+ ',
  'Photo: ',
  '[x]',
];

describe.each([
  ['Markdown', readMarkdown],
  ['plain text', readPlainText],
])('%s of any kind', (_name, read) => {
  test('becomes an article that the schema accepts, or is refused for a reason that is true', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }), (fragments) => {
        const result = read(fragments.join(''));
        if (!result.ok) {
          expect(['empty', 'too_deep']).toContain(result.problem);
          return;
        }
        articleSchema.nodeFromJSON(result.doc).check();
        const text = plainText(result.doc);
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2029\ufffc]/);
        for (const { start, end } of blocksOf(result.doc)) {
          const line = text.slice(start, end);
          expect(line).not.toMatch(/^[ \u2028]|[ \u2028]$/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

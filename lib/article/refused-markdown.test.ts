import { english } from '@/lib/language/translate';
import { describe, expect, test } from 'vitest';
import { MAX_CHARACTERS, MAX_WORDS } from './limits';
import { plainText } from './plain-text';
import { readMarkdown } from './read-markdown';

function docOf(markdown: string) {
  const result = readMarkdown(markdown);
  if (!result.ok) throw new Error(english.said(result.message));
  return result.doc;
}

describe('refused, with what to do about it', () => {
  test.each<[string, string, string, RegExp]>([
    ['nothing', '', 'empty', /paste/],
    ['white space', ' \n\t ', 'empty', /paste/],
    ['nothing but rules', '***\n\n---\n', 'empty', /paste/],
    ['too many characters', 'a'.repeat(MAX_CHARACTERS + 1), 'too_long', /split/],
    ['too many words', 'a '.repeat(MAX_WORDS + 1), 'too_long', /split/],
    ['quotations without end', '>'.repeat(20_000), 'too_deep', /take out/],
    ['quotations without end, spaced', `${'> '.repeat(20_000)}a`, 'too_deep', /take out/],
    ['lists without end on one line', `${'- '.repeat(20_000)}a`, 'too_deep', /take out/],
    [
      'lists without end',
      Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      'too_deep',
      /take out/,
    ],
    ['more parts than an article may have', '- a\n'.repeat(40_000), 'too_long', /split/],
  ])('%s', (_name, markdown, problem, message) => {
    const refused = readMarkdown(markdown);
    expect(refused).toMatchObject({ ok: false, problem });
    expect(refused.ok ? '' : english.said(refused.message)).toMatch(message);
  });

  // Each of these took from seconds to minutes, or all of the stack, in the Markdown reader alone.
  test.each(['a_', '__a__', '~a~', '[', '![', '[a](', '\\[', '<![CDATA[', '**_'])(
    '%j without end is read as it stands',
    (pattern) => {
      const markdown = pattern.repeat(MAX_CHARACTERS / pattern.length);
      expect(plainText(docOf(markdown)) === markdown).toBe(true);
    },
  );

  test.each(['| a | b\n|---|\n', '``` `\na_', '_a_\n\u00a0\n', '1) '])(
    '%j without end is refused',
    (pattern) => {
      expect(readMarkdown(pattern.repeat(MAX_CHARACTERS / pattern.length))).toMatchObject({
        ok: false,
        problem: 'too_long',
      });
    },
  );
});

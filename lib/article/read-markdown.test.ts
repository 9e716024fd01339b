import { english } from '@/lib/language/translate';
import { describe, expect, test } from 'vitest';
import { blocksOf, plainText } from './plain-text';
import { readMarkdown } from './read-markdown';
import { type ReadText } from './read-text';

function read(markdown: string, language?: string): Extract<ReadText, { ok: true }> {
  const result = readMarkdown(markdown, language);
  if (!result.ok) throw new Error(english.said(result.message));
  return result;
}

/** Each block as `role: text`. */
function outline(markdown: string): string[] {
  const { doc } = read(markdown);
  const text = plainText(doc);
  return blocksOf(doc).map(
    ({ role, level, start, end }) => `${role}${level ?? ''}: ${text.slice(start, end)}`,
  );
}

const STORY = 'The dam held for the third time in a year, and nobody knows why it did.';

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'first heading of level 1 is the headline',
      '# The dam\n\nIt held.\n\n# More',
      ['headline: The dam', 'paragraph: It held.', 'heading2: More'],
    ],
    [
      'headings',
      '# A\n\n## B\n\n### C\n\n##### D',
      ['headline: A', 'heading2: B', 'heading3: C', 'heading4: D'],
    ],
    [
      'underlined headings',
      'The dam\n===\n\nIt held.\n\nWhy\n---\n\nNobody knows.',
      ['headline: The dam', 'paragraph: It held.', 'heading2: Why', 'paragraph: Nobody knows.'],
    ],
    ['wrapped lines are one paragraph', 'It held\nfor a year.', ['paragraph: It held for a year.']],
    ['hard breaks', 'It held  \nfor a\\\nyear.', ['paragraph: It held\u2028for a\u2028year.']],
    ['quotations', '> It held.\n>\n> > They said.', ['quotation: It held.', 'quotation: They said.']],
    ['lists', '- one\n- two\n  1. three', ['listItem: one', 'listItem: two', 'listItem: three']],
    [
      'bullets that are no Markdown',
      'Text.\n\n• one\n• two',
      ['paragraph: Text.', 'listItem: one', 'listItem: two'],
    ],
    ['dashes', 'Text.\n\n— one\n— two', ['paragraph: Text.', 'listItem: one', 'listItem: two']],
    ['one dash is a dash', '— one', ['paragraph: — one']],
    [
      'a year is no list',
      '1914. The war began.\n1915. It went on.',
      ['paragraph: 1914. The war began. 1915. It went on.'],
    ],
    [
      'images',
      '![A dam](dam.png "t")\n\n![](x.png)\n\nIt held ![it](y.png) well.',
      ['caption: A dam', 'paragraph: It held well.', 'caption: it'],
    ],
    ['a credit', `${STORY}\n\nPhoto: Tom Dill`, [`paragraph: ${STORY}`, 'credit: Photo: Tom Dill']],
    [
      'a description that hides a line end',
      'Text.\n\n![a&#x2028;b&#0;](x.png)',
      ['paragraph: Text.', 'caption: a b'],
    ],
    [
      'tables',
      'Text.\n\n| a | b |\n|---|--:|\n| 1 | 2 \\| 3 |',
      ['paragraph: Text.', 'paragraph: a | b', 'paragraph: 1 | 2 | 3'],
    ],
    ['code', '```\na *b*\n  c\n```', ['paragraph: a *b*\u2028c']],
    [
      'indented paragraphs are no code',
      '    It held.\n\n    It always will.',
      ['paragraph: It held.', 'paragraph: It always will.'],
    ],
    ['rules', 'One.\n\n***\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    [
      'lines too long to be wrapped are paragraphs',
      `${STORY} ${STORY}\n${STORY}`,
      [`paragraph: ${STORY} ${STORY}`, `paragraph: ${STORY}`],
    ],
    [
      'line ends of any system',
      'One.\r\n\r\nTwo.\r\rThree.\u2029Four.',
      ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.', 'paragraph: Four.'],
    ],
    ['a blank line of odd spaces', 'One.\n\u00a0\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ])('%s', (_name, markdown, blocks) => {
    expect(outline(markdown)).toEqual(blocks);
  });
});

describe('words', () => {
  test.each([
    ['entities', 'R&amp;D &eacute;t&#233; &mdash; &unknown; &#x1F600;', 'R&D été — &unknown; 😀'],
    ['an entity cannot smuggle a line end or a NUL', 'a&#10;b&#0;c&#x2028;d', 'a bc d'],
    [
      'HTML is shown as it is written',
      'a <b onclick="x">b</b> <!-- c -->',
      'a <b onclick="x">b</b> <!-- c -->',
    ],
    ['what is struck out is not dropped', 'He did ~~not~~ pay', 'He did ~~not~~ pay'],
    ['escapes', '\\*not\\* \\# so', '*not* # so'],
    ['figures with asterisks', '5 * 3 * 2', '5 * 3 * 2'],
    ['code', 'the `<b>*` sign', 'the <b>* sign'],
    ['NFC', 'cafe\u0301', 'café'],
    ['an accent set apart from its letter', 'cafe**\u0301** here', 'café here'],
    [
      'control, invisible and overriding characters',
      'a\u0000b\u0007c\u200bd\u00ade\u202ef\ufffcg\ufeff',
      'abcdefg',
    ],
    ['half a character', 'a\ud83db', 'ab'],
    ['spaces', 'a  \t b\u00a0c', 'a b\u00a0c'],
    ['reference links', '[the dam][1]\n\n[1]: https://a.example', 'the dam'],
  ])('%s', (_name, markdown, text) => {
    expect(plainText(read(markdown).doc)).toBe(text);
  });

  test('marks and links', () => {
    const { doc, warnings } = read(
      'a **b _c_** [d](https://a.example/?x=1&amp;y=2) https://b.example [e](mailto:a@b.example)',
    );
    const link = (href: string) => ({ type: 'link', attrs: { href } });
    expect(doc.content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'a ' },
          { type: 'text', text: 'b ', marks: [{ type: 'bold' }] },
          { type: 'text', text: 'c', marks: [{ type: 'bold' }, { type: 'italic' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'd', marks: [link('https://a.example/?x=1&y=2')] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'https://b.example', marks: [link('https://b.example')] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'e', marks: [link('mailto:a@b.example')] },
        ],
      },
    ]);
    expect(warnings).toEqual([]);
  });

  test.each(['javascript:alert(1)', 'java&#115;cript:alert(1)', '/admin', 'data:text/html,x', '<a b>'])(
    'a link to %s is text, with a warning',
    (href) => {
      const { doc, warnings } = read(`See [here](${href}).`);
      expect(JSON.stringify(doc)).not.toContain('"link"');
      expect(plainText(doc)).toBe('See here.');
      expect(warnings.map(english.said)).toEqual([expect.stringContaining('http, https and mailto')]);
    },
  );

  test.each([
    ['<div>x</div>', /HTML/],
    ['![x](y)', /Images/],
    ['|a|\n|-|\n|b|', /table/],
    ['a_b '.repeat(1_001), /formatting marks/],
  ])('%s: warned of', (markdown, warning) => {
    expect(read(markdown).warnings.map(english.said)).toEqual([expect.stringMatching(warning)]);
  });
});

describe('the parts of a newsroom text', () => {
  test.each<[string, string, ReturnType<typeof read>['meta'], string[]]>([
    [
      'headline, standfirst, byline, date',
      `# The dam held\n\n*Nobody knows why.*\n\nBy Ana Ruiz | The Tarn Post | 3 May 2024\n\n${STORY}`,
      {
        headline: 'The dam held',
        standfirst: 'Nobody knows why.',
        byline: 'Ana Ruiz',
        outlet: 'The Tarn Post',
        publishedOn: '2024-05-03',
        language: 'en',
      },
      ['headline', 'standfirst', 'byline', 'paragraph'],
    ],
    [
      'pasted without markup',
      `The dam held\n\nNobody knows why\n\nBy Ana Ruiz and Tom Dill\n\nFriday, May 3, 2024\n\n${STORY}\n\nWhat comes next\n\n${STORY}`,
      {
        headline: 'The dam held',
        standfirst: 'Nobody knows why',
        byline: 'Ana Ruiz and Tom Dill',
        publishedOn: '2024-05-03',
        language: 'en',
      },
      ['headline', 'standfirst', 'byline', 'paragraph', 'paragraph', 'heading', 'paragraph'],
    ],
    [
      'line by line',
      `The dam held\nBy Ana Ruiz\n3 May 2024\n\n${STORY}`,
      { headline: 'The dam held', byline: 'Ana Ruiz', publishedOn: '2024-05-03', language: 'en' },
      ['headline', 'byline', 'paragraph', 'paragraph'],
    ],
    [
      'line by line, with an outlet',
      `The dam held\nBy Ana Ruiz\nThe Tarn Post\n3 May 2024\n\n${STORY}`,
      {
        headline: 'The dam held',
        byline: 'Ana Ruiz',
        outlet: 'The Tarn Post',
        publishedOn: '2024-05-03',
        language: 'en',
      },
      ['headline', 'byline', 'paragraph', 'paragraph', 'paragraph'],
    ],
    [
      'an outlet set off from its date',
      `# The dam held\n\n**By Ana Ruiz and Tom Dill**\n\n*The Tarn Daily*, 3 May 2024\n\n${STORY}`,
      {
        headline: 'The dam held',
        byline: 'Ana Ruiz and Tom Dill',
        outlet: 'The Tarn Daily',
        publishedOn: '2024-05-03',
        language: 'en',
      },
      ['headline', 'byline', 'paragraph', 'paragraph'],
    ],
    [
      'Spanish',
      'La presa aguantó\n\nPor Ana Ruiz\n\nViernes, 3 de mayo de 2024\n\nLa presa del valle aguantó por tercera vez en el año, y nadie sabe por qué lo hizo.',
      { headline: 'La presa aguantó', byline: 'Ana Ruiz', publishedOn: '2024-05-03', language: 'es' },
      ['headline', 'byline', 'paragraph', 'paragraph'],
    ],
    ['none', `${STORY}\n\n${STORY}`, { language: 'en' }, ['paragraph', 'paragraph']],
    [
      'front matter',
      `---\ntitle: "The dam held"\nstandfirst: Nobody knows why\nauthor: [Ana Ruiz]\noutlet: The Tarn Post\ndate: 2024-05-03T10:00:00Z\nlang: es-PE\ntags:\n  - dams\n---\n${STORY}`,
      {
        headline: 'The dam held',
        standfirst: 'Nobody knows why',
        byline: 'Ana Ruiz',
        outlet: 'The Tarn Post',
        publishedOn: '2024-05-03',
        language: 'es',
      },
      ['headline', 'standfirst', 'byline', 'paragraph'],
    ],
    [
      'what is printed goes before what the front matter says',
      `---\ntitle: A draft\nauthor: Desk\n---\n# The dam held\n\nBy Ana Ruiz\n\n${STORY}`,
      { headline: 'The dam held', byline: 'Ana Ruiz', language: 'en' },
      ['headline', 'byline', 'paragraph'],
    ],
    [
      'rules are no front matter',
      `---\n\nIt held, they said to us: yes.\n\n---\n\n${STORY}`,
      { language: 'en' },
      ['paragraph', 'paragraph'],
    ],
  ])('%s', (_name, markdown, meta, roles) => {
    const result = read(markdown);
    expect(result.meta).toEqual(meta);
    expect(blocksOf(result.doc).map(({ role }) => role)).toEqual(roles);
  });
});

import { english } from '@/lib/language/translate';
import { describe, expect, test } from 'vitest';
import { blocksOf, plainText } from './plain-text';
import { readPlainText } from './read-plain-text';

function read(text: string, language?: string) {
  const result = readPlainText(text, language);
  if (!result.ok) throw new Error(english.said(result.message));
  return result;
}

function outline(source: string): string[] {
  const { doc } = read(source);
  const text = plainText(doc);
  return blocksOf(doc).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

const LINE = 'The dam in the valley held for the third time, and nobody';
const LONG =
  'The dam in the valley held for the third time in a year, and nobody who works there knows why it did, or for how long it will go on.';

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'blank lines part paragraphs',
      'It held.\n\nIt did.\n \t\nYes.',
      ['paragraph: It held.', 'paragraph: It did.', 'paragraph: Yes.'],
    ],
    [
      'wrapped lines are joined',
      `${LINE}\nknows why it did; it is the oldest of the dams in the\ncountry.`,
      [`paragraph: ${LINE} knows why it did; it is the oldest of the dams in the country.`],
    ],
    [
      'a word broken at its hyphen keeps it',
      `${LINE} who is well-\nknown knows why it did.`,
      [`paragraph: ${LINE} who is well-known knows why it did.`],
    ],
    ['long lines are paragraphs', `${LONG}\n${LONG}`, [`paragraph: ${LONG}`, `paragraph: ${LONG}`]],
    [
      'indented first lines begin paragraphs',
      `  ${LINE}\nknows why.\n  It may be the stone, or the men who laid it so long ago.`,
      [
        `paragraph: ${LINE} knows why.`,
        'paragraph: It may be the stone, or the men who laid it so long ago.',
      ],
    ],
    ['short sentences are paragraphs', 'It held.\nIt did.', ['paragraph: It held.', 'paragraph: It did.']],
    [
      'verses and addresses keep their lines',
      'Text first, then.\n\nThe Tarn Post\n4 Elm Road\nTarn',
      ['paragraph: Text first, then.', 'paragraph: The Tarn Post\u20284 Elm Road\u2028Tarn'],
    ],
    [
      'lists',
      '- one\n- two\n  and more\n\n— three\n— four\n\n• five',
      ['listItem: one', 'listItem: two and more', 'listItem: three', 'listItem: four', 'listItem: five'],
    ],
    ['numbered lists', '1. one\n2) two', ['listItem: one', 'listItem: two']],
    ['one number is none', '5. It held.', ['paragraph: 5. It held.']],
    ['one dash is a dash', '— It held.', ['paragraph: — It held.']],
    [
      'quotations, at whatever depth',
      '> It held.\n>> It did.',
      ['quotation: It held.', 'quotation: It did.'],
    ],
    [
      'markup is text',
      'It **held** <b>so</b> &amp; [x](y).',
      ['paragraph: It **held** <b>so</b> &amp; [x](y).'],
    ],
  ])('%s', (_name, text, blocks) => {
    expect(outline(text)).toEqual(blocks);
  });
});

describe('parts', () => {
  test('headline, standfirst, byline, date and headings', () => {
    const { doc, meta } = read(
      `The dam held\n\nNobody knows why\n\nBy Ana Ruiz\n3 May 2024\n\n${LONG}\n\nWhat comes next\n\n${LONG}`,
    );
    expect(blocksOf(doc).map(({ role }) => role)).toEqual([
      'headline',
      'standfirst',
      'byline',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(meta).toEqual({
      headline: 'The dam held',
      standfirst: 'Nobody knows why',
      byline: 'Ana Ruiz',
      publishedOn: '2024-05-03',
      language: 'en',
    });
  });

  test.each([
    ['By Ann Smith, 4 April 2025', 'Ann Smith'],
    ['By Ann Smith, April 4, 2025', 'Ann Smith'],
    ['By Ann Smith, Jr., 4 April 2025', 'Ann Smith, Jr.'],
    ['Por María Peña, 4 de abril de 2025', 'María Peña'],
  ])('a date behind a name is none of it: %s', (line, byline) => {
    expect(read(`The dam held\n\n${line}\n\n${LONG}`).meta).toMatchObject({
      byline,
      publishedOn: '2025-04-04',
    });
  });

  describe('an outlet', () => {
    const TEXT = 'The dam held, said the town. It cost £3m, and nobody who works there knows why.';
    const TEXTO = 'La presa aguantó, dijo el pueblo. Costó 3 millones de euros, y nadie sabe por qué.';
    const courier = { outlet: 'The Harbour Courier', publishedOn: '2026-05-12' };
    const diario = { byline: 'Ana Ruiz', outlet: 'El Diario', publishedOn: '2026-05-12' };
    const metaOf = (top: string, spanish = top.startsWith('La ')) => {
      const { byline, outlet, publishedOn, standfirst } = read(`${top}\n\n${spanish ? TEXTO : TEXT}`).meta;
      return { byline, outlet, publishedOn, standfirst };
    };

    test.each<[string, Record<string, string>]>([
      ['By Ann Lee\nThe Harbour Courier\n12 May 2026', { byline: 'Ann Lee', ...courier }],
      ['By Ann Lee\n\nThe Harbour Courier\n\n12 May 2026', { byline: 'Ann Lee', ...courier }],
      ['12 May 2026\nThe Harbour Courier\nBy Ann Lee', { byline: 'Ann Lee', ...courier }],
      ['The Harbour Courier\n12 May 2026', courier],
      ['The Harbour Courier, 12 May 2026', courier],
      ['The Harbour Courier, Tuesday, May 12, 2026', courier],
      ['The Harbour Courier (12 May 2026)', courier],
      ['12 May 2026 | The Harbour Courier', courier],
      [
        'By Ann Lee, The Harbour Courier\nPublished: 12 May 2026 10:32 BST',
        { byline: 'Ann Lee', ...courier },
      ],
      ['By Ann Lee for the Harbour Courier', { byline: 'Ann Lee', outlet: 'Harbour Courier' }],
      ['BY ANN LEE FOR REUTERS', { byline: 'ANN LEE', outlet: 'REUTERS' }],
      [
        'By Ann Lee (BBC News), 12 May 2026',
        { byline: 'Ann Lee', outlet: 'BBC News', publishedOn: '2026-05-12' },
      ],
      [
        'By Ann Lee and Bob Roy, Health Correspondents, The Harbour Courier, 12 May 2026',
        { byline: 'Ann Lee and Bob Roy, Health Correspondents', ...courier },
      ],
      ['By Ann Lee | Staff writer | The Harbour Courier | 12 May 2026', { byline: 'Ann Lee', ...courier }],
      [
        'Nobody knows why\n\nBy Ann Lee\nThe Harbour Courier\n12 May 2026',
        { standfirst: 'Nobody knows why', byline: 'Ann Lee', ...courier },
      ],
      ['La presa aguantó\n\nPor Ana Ruiz\nEl Diario\n12 de mayo de 2026', diario],
      ['La presa aguantó\n\nPor Ana Ruiz, El Diario\n12 de mayo de 2026', diario],
      ['La presa aguantó\n\nPor Ana Ruiz para El Diario, 12 de mayo de 2026', diario],
      ['La presa aguantó\n\nPor Ana Ruiz / El Diario\n\n12 de mayo de 2026', diario],
      ['La presa aguantó\n\nEl Diario, 12 de mayo de 2026\nPor Ana Ruiz', diario],
    ])('is read: %j', (top, meta) => {
      const all = top.startsWith('La ') ? top : `The dam held\n\n${top}`;
      expect(metaOf(all)).toEqual({
        byline: undefined,
        outlet: undefined,
        publishedOn: undefined,
        standfirst: undefined,
        ...meta,
      });
    });

    test.each<[string, string | undefined, string | undefined]>([
      ['By Ann Lee, Madrid', 'Ann Lee, Madrid', undefined],
      ['By Ann Lee, The Hague', 'Ann Lee, The Hague', undefined],
      ['By Ann Lee, Emily Post and Bob Roy', 'Ann Lee, Emily Post and Bob Roy', undefined],
      ['By Ann Lee, Jr.', 'Ann Lee, Jr.', undefined],
      ['By Ann Lee, Political Editor', 'Ann Lee, Political Editor', undefined],
      ['By Ann Lee for a change', 'Ann Lee for a change', undefined],
      ['By Ann Lee | Staff writer', 'Ann Lee', undefined],
      // What stands between the two is no outlet, and hides no date.
      ['By Ann Lee\nStaff Writer\n12 May 2026', 'Ann Lee', '2026-05-12'],
      ['By Ann Lee\nMadrid\n12 May 2026', 'Ann Lee', '2026-05-12'],
      ['By Ann Lee\nBob Roy\n12 May 2026', 'Ann Lee', '2026-05-12'],
      ['By Ann Lee\n\nThe Courier said so.\n\n12 May 2026', 'Ann Lee', undefined],
      ['Madrid, 12 May 2026', undefined, undefined],
      ['The Courier said on 12 May 2026 that it held', undefined, undefined],
      ['The Post Leaves Town\n\nBy Ann Lee', 'Ann Lee', undefined],
    ])('is not made of what is none: %j', (top, byline, publishedOn) => {
      expect(metaOf(`The dam held\n\n${top}`)).toMatchObject({ byline, outlet: undefined, publishedOn });
    });

    test('is no headline, and no part of a paragraph', () => {
      expect(outline(`The Harbour Courier, 12 May 2026\nThe dam held\nand stood\n\n${TEXT}`)).toEqual([
        'paragraph: The Harbour Courier, 12 May 2026',
        'paragraph: The dam held\u2028and stood',
        `paragraph: ${TEXT}`,
      ]);
      expect(outline(`The dam held\nThe Harbour Courier\n12 May 2026\n\n${TEXT}`).slice(0, 3)).toEqual([
        'headline: The dam held',
        'paragraph: The Harbour Courier',
        'paragraph: 12 May 2026',
      ]);
    });

    test('is looked for at the top alone', () => {
      const { meta } = read(`The dam held\n\n${TEXT}\n\n${TEXT}\n\nThe Harbour Courier, 12 May 2026`);
      expect(meta).toEqual({ headline: 'The dam held', language: 'en' });
    });
  });

  test.each([
    [
      'a first line with a stop is no headline',
      'It held.\n\nIt did, as it always had done before that day.',
      ['paragraph', 'paragraph'],
    ],
    ['a question is one', `Did it hold?\n\n${LONG}`, ['headline', 'paragraph']],
    ['a line alone is none', 'The dam held', ['paragraph']],
    ['a date is none', `3 May 2024\n\n${LONG}`, ['paragraph', 'paragraph']],
    [
      'By and by is no byline',
      `The dam held\n\nBy the river they wait.\n\n${LONG}`,
      ['headline', 'paragraph', 'paragraph'],
    ],
  ])('%s', (_name, text, roles) => {
    expect(blocksOf(read(text).doc).map(({ role }) => role)).toEqual(roles);
  });
});

test.each([
  ['', 'empty'],
  ['a'.repeat(600_001), 'too_long'],
])('refuses what it must', (text, problem) => {
  expect(readPlainText(text)).toMatchObject({ ok: false, problem });
});

test('quotation marks without end are one quotation', () => {
  expect(outline(`Text.\n\n${'>'.repeat(100_000)} deep`)).toEqual(['paragraph: Text.', 'quotation: deep']);
});

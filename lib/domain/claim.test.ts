import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticlePurpose } from './article';
import { claimDrafts, requireKindOfAspect } from './claim-drafts';
import { runsInACircle } from './claim-links';
import { ClaimFields, type ClaimKind } from './claim';
import { type Claimant, claimantColumns, claimantIn, claimantOf, defaultClaimant } from './claimant';
import { claimantText } from './claimant-words';
import type { EvidenceDetail } from './evidence';
import {
  foldQuotation,
  requireQuotedWords,
  requireSourceWords,
  requireTranslation,
} from './wording-evidence';

const invalid = (field: string) =>
  expect.objectContaining({ code: 'invalid', details: { fields: [expect.objectContaining({ field })] } });
const article = (purpose: ArticlePurpose, byline = '', outlet = '') => ({ purpose, byline, outlet });
const ours = article('before_publication', 'By A. Writer', 'The Courier');
const theirs = article('published_elsewhere', 'By A. Writer', 'The Courier');
const mayor: Claimant = { type: 'person', name: 'A. Person', role: 'mayor' };

describe('who says so', () => {
  it.each([
    [ours, { type: 'us' }],
    [theirs, { type: 'person', name: 'A. Writer', role: '' }],
    [article('published_elsewhere', 'Por B. Autora', ''), { type: 'person', name: 'B. Autora', role: '' }],
    [
      article('published_elsewhere', '', 'The Courier'),
      { type: 'organisation', name: 'The Courier', role: '' },
    ],
    [article('published_elsewhere'), null],
  ])('of %j by default %j', (published, expected) => {
    expect(defaultClaimant(published)).toEqual(expected);
  });

  it('is never us for what somebody else published, and never nobody', () => {
    expect(claimantIn(theirs, mayor)).toEqual(mayor);
    expect(() => claimantIn(theirs, { type: 'us' })).toThrow(invalid('claimant'));
    expect(() => claimantIn(article('published_elsewhere'), undefined)).toThrow(invalid('claimant'));
  });

  it.each([{ type: 'us' }, mayor, { type: 'organisation', name: 'The Courier', role: '' }] as Claimant[])(
    'keeps %j in its columns',
    (one) => expect(claimantOf(claimantColumns(one))).toEqual(one),
  );

  it('reads as a person would write it', () => {
    expect([{ type: 'us' } as const, mayor, { ...mayor, role: '' }].map(claimantText)).toEqual([
      'we',
      'A. Person, mayor',
      'A. Person',
    ]);
  });
});

describe('what a marking makes', () => {
  const marking = (more: object) => ({ kind: 'event' as ClaimKind, riskReason: null, ...more });
  const content = { kind: 'number' as ClaimKind, claimant: mayor, riskReason: 'accusation' as const };

  it('one claim that says the marked words', () => {
    expect(claimDrafts(marking({}), ' 57 percent ', ours)).toEqual([
      { kind: 'event', statement: '57 percent', claimant: { type: 'us' }, riskReason: null, aspect: null },
    ]);
  });

  it('two of a quotation: ours in wording, the speaker’s in content', () => {
    expect(claimDrafts(marking({ kind: 'quotation', content }), '“57 percent”', ours)).toEqual([
      {
        kind: 'quotation',
        statement: '“57 percent”',
        claimant: { type: 'us' },
        riskReason: null,
        aspect: 'wording',
      },
      {
        kind: 'number',
        statement: '“57 percent”',
        claimant: mayor,
        riskReason: 'accusation',
        aspect: 'content',
      },
    ]);
    expect(claimDrafts(marking({ kind: 'quotation', content }), '“57 percent”', theirs)[0]!.claimant).toEqual(
      {
        type: 'person',
        name: 'A. Writer',
        role: '',
      },
    );
  });

  it.each([
    ['a quotation without its content', { kind: 'quotation' }, ours, 'content'],
    ['a content without a quotation', { content }, ours, 'content'],
    ['a paraphrase with a content', { kind: 'paraphrase', content }, ours, 'content'],
    [
      'a quotation whose wording is not ours',
      { kind: 'quotation', claimant: mayor, content },
      ours,
      'claimant',
    ],
    [
      'a quotation of ourselves',
      { kind: 'quotation', content: { ...content, claimant: { type: 'us' } } },
      ours,
      'content.claimant',
    ],
    ['a claim of ours in what others published', { claimant: { type: 'us' } }, theirs, 'claimant'],
  ])('refuses %s', (_, more, published, field) => {
    expect(() => claimDrafts(marking(more), 'words', published)).toThrow(invalid(field));
  });

  it('refuses to make a statement of a whole page', () => {
    expect(() => claimDrafts(marking({}), 'word '.repeat(1_000), ours)).toThrow(invalid('statement'));
  });

  it.each([
    ['wording', 'paraphrase', true],
    ['wording', 'quotation', true],
    ['wording', 'event', false],
    ['content', 'event', true],
    ['content', 'quotation', false],
    ['content', 'paraphrase', false],
    [null, 'paraphrase', true],
    [null, 'event', true],
  ] as ['wording' | 'content' | null, ClaimKind, boolean][])(
    'the %s may become %s: %s',
    (aspect, kind, isGood) => {
      const change = () => requireKindOfAspect(aspect, kind);
      if (isGood) expect(change).not.toThrow();
      else expect(change).toThrow(invalid('kind'));
    },
  );

  it('no field of a claim comes in by another name', () => {
    const fields = { kind: 'event', statement: 'So.', claimant: mayor, riskReason: null };
    expect(ClaimFields.safeParse(fields).success).toBe(true);
    expect(ClaimFields.safeParse({ ...fields, state: 'approved' }).success).toBe(false);
    expect(ClaimFields.safeParse({ ...fields, statement: ' \n ' }).success).toBe(false);
  });
});

describe('resting on each other', () => {
  const links = [
    { claimId: 'b', restsOnId: 'c' },
    { claimId: 'c', restsOnId: 'd' },
  ];
  it.each([
    ['a', ['b'], false],
    ['d', ['a'], false],
    ['d', ['b'], true],
    ['c', ['b'], true],
    ['b', ['d'], false],
    ['a', ['a'], true],
  ])('%s on %j runs in a circle: %s', (id, restsOn, expected) => {
    expect(runsInACircle(id, restsOn, links)).toBe(expected);
  });

  it('links that were each let through never make a circle', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.record({ claimId: id, restsOnId: id }), { maxLength: 30 }), (tries) => {
        const kept: typeof tries = [];
        for (const one of tries) {
          const own = kept.filter((link) => link.claimId === one.claimId).map((link) => link.restsOnId);
          if (!runsInACircle(one.claimId, [...own, one.restsOnId], kept)) kept.push(one);
        }
        const reaches = (from: string, seen: string[]): boolean =>
          kept.some(
            (link) =>
              link.claimId === from &&
              (seen.includes(link.restsOnId) || reaches(link.restsOnId, [...seen, link.restsOnId])),
          );
        for (const start of ['a', 'b', 'c', 'd', 'e']) expect(reaches(start, [start])).toBe(false);
      }),
    );
  });
});

describe('words in quotation marks', () => {
  const quote = (more: Partial<Extract<EvidenceDetail, { form: 'quote' }>> = {}): EvidenceDetail => ({
    form: 'quote',
    quote: '«No  hay otra» opción, dijo',
    language: 'es',
    translation: 'There is no “other” option',
    translator: 'C. Checker',
    ...more,
  });

  it.each([
    ['“No hay otra”', 'No hay otra'],
    ["don't", "don't"],
    ['don’t', "don't"],
    ['a\u2028b\n c', 'a b c'],
    ['2019–2020', '2019-2020'],
    ['‘single’ and "double"', 'single and double'],
  ])('%j compares as %j', (typed, folded) => expect(foldQuotation(typed)).toBe(folded));

  it.each([
    ['the source’s words', 'quotation', '“No hay otra opción”', true],
    ['their translation', 'quotation', 'There is no other option', true],
    ['other words', 'quotation', 'There is no choice', false],
    ['nothing but marks', 'quotation', '“”', false],
    ['no suggestion', 'quotation', null, true],
    ['a paraphrase, freely', 'paraphrase', 'There is no choice', true],
    ['a desk claim, freely', 'event', 'There is no choice', true],
  ] as [string, ClaimKind, string | null, boolean][])('%s', (_, kind, suggested, isGood) => {
    const suggest = () => requireSourceWords(kind, suggested, [quote()], 'suggestedText');
    if (isGood) expect(suggest).not.toThrow();
    else expect(suggest).toThrow(invalid('suggestedText'));
  });

  it.each([
    ['a figure that nobody said', '47', '48', false],
    ['all that was said, with the figure that the source has', 'We lost 47 boats', 'We lost 49 boats', true],
    ['the figure alone, as the source has it', '47', '49', true],
    ['a fragment of the source in other words', 'We lost 47 boats', 'They lost 49 boats', false],
    [
      'what stands around the quotation',
      'Ruiz said “We lost 47 boats” on',
      'Ruyz said “We lost 47 boats” on',
      true,
    ],
    ['the quotation left out', 'Ruiz said “We lost 47 boats” on Monday', 'There was a loss on Monday', true],
    ['a mark set before other words', 'Ruiz said', '“Ruiz said', false],
    ['new words in new marks', 'It rained.', '“It poured,” he said.', false],
    ['the source in new marks', 'It rained.', '“No other option,” he said.', true],
    ['words without marks, freely', 'It rained.', 'It poured.', true],
  ])('of any claim: %s', (_, words, suggested, isGood) => {
    const text = 'A headline\nRuiz said “We lost 47 boats” on Monday. It rained.';
    const start = text.indexOf(words);
    const evidence = [quote(), quote({ quote: 'We lost 49 boats that night', translation: '' })];
    const suggest = () =>
      requireQuotedWords(
        { text, quotations: [] },
        [{ start, end: start + words.length }],
        suggested,
        evidence,
        'otherWording',
      );
    if (isGood) expect(suggest).not.toThrow();
    else expect(suggest).toThrow(invalid('otherWording'));
  });

  it.each([
    ['a figure that nobody said', '47', '48', false],
    ['the figure that the source has', '47', '49', true],
    ['all of it, as the source has it', 'It rained. We lost 47 boats.', 'We lost 49 boats that night.', true],
    ['words of ours in it', 'We lost 47 boats.', 'Ruiz lost 49 boats.', false],
    ['a line more that nobody said', '47 boats.', '49 boats.\nAll of them.', false],
    [
      'marks of its own around the source’s words, others beside them',
      'We lost 47',
      'We all “lost” 49',
      false,
    ],
    ['words of it left out', 'It rained. We lost 47 boats.', 'It rained.', true],
    ['over two lines, of which one is joined to the other', 'boats.\nIt is', 'boats, it is', false],
    ['over two lines, as the source has them', '47 boats.\nIt is', '49 boats that night: it is', true],
    ['who said it', 'the mayor', 'the deputy mayor', true],
    ['what stands before the block', 'A headline', 'Another headline', true],
    ['what stands after it', 'Nobody was there.', 'Everybody was there.', true],
  ])('of any claim, in a quotation block: %s', (_, words, suggested, isGood) => {
    const lines = ['It rained. We lost 47 boats.', 'It is over.', '— Ruiz, the mayor'];
    const text = ['A headline', ...lines, 'Nobody was there.'].join('\n');
    const block = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
    const start = text.indexOf(words);
    const evidence = [quote({ quote: 'We lost 49 boats that night: it is over', translation: '' })];
    const suggest = () =>
      requireQuotedWords(
        { text, quotations: [block] },
        [{ start, end: start + words.length }],
        suggested,
        evidence,
        'otherWording',
      );
    if (isGood) expect(suggest).not.toThrow();
    else expect(suggest).toThrow(invalid('otherWording'));
  });

  it.each([
    ['everything kept', [quote()], true],
    ['no language', [quote({ language: null })], false],
    ['no translation', [quote({ translation: '' })], false],
    ['no translator', [quote({ translator: '' })], false],
    ['parts in two places', [quote({ language: null }), quote({ translator: '' })], false],
    ['nothing', [], false],
  ] as [string, EvidenceDetail[], boolean][])('“translated” with %s: %s', (_, evidence, isGood) => {
    const judge = () => requireTranslation('translated', evidence);
    if (isGood) expect(judge).not.toThrow();
    else expect(judge).toThrow(invalid('rating'));
    expect(() => requireTranslation('verbatim', evidence)).not.toThrow();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actingMember, type PersonActor } from './actor';
import { Language } from './article';
import { EvidenceFields } from './evidence';
import { Id } from './ids';
import { Rationale, RichText, richTextOf, richTextWords } from './rich-text';
import { Roles } from './role';
import { SourceFields } from './source';
import {
  Day,
  ExpectedVersion,
  Instant,
  line,
  optionalLine,
  optionalParagraphs,
  paragraphs,
  Reason,
  WebAddress,
} from './text-field';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('whatever is typed', () => {
  const kinds = {
    line: line(20),
    optionalLine: optionalLine(20),
    paragraphs: paragraphs(20),
    optionalParagraphs: optionalParagraphs(20),
  };

  it.each([
    ['a\u0000b', false, false, false, false],
    ['a\ud800b', false, false, false, false],
    ['', false, true, false, true],
    [' \n ', false, true, false, true],
    ['\u200b\u2060\ufeff', false, true, false, true],
    [' \u00ad\u200e \u3164\ufe0f\u2800', false, true, false, true],
    ['x'.repeat(21), false, false, false, false],
    ['x'.repeat(20), true, true, true, true],
    [17, false, false, false, false],
    [null, false, false, false, false],
    [['a'], false, false, false, false],
  ])('%j', (typed, ...expected) => {
    expect(Object.values(kinds).map((kind) => takes(kind, typed))).toEqual(expected);
  });

  it('is brought to NFC, one line or several, without white space at its ends', () => {
    expect(line(50).parse('  e\u0301tude\n\u2028 two ')).toBe('étude two');
    expect(paragraphs(50).parse(' one\r\ntwo\rthree ')).toBe('one\ntwo\nthree');
    expect(takes(Reason, ' ')).toBe(false);
  });

  it('keeps signs without width among those that are seen, and no line of them alone', () => {
    expect(line(50).parse('می\u200cخواهم 👩\u200d🔬')).toBe('می\u200cخواهم 👩\u200d🔬');
    expect(optionalLine(50).parse('\u200b')).toBe('');
    expect(optionalParagraphs(50).parse('\u2060\n\u2060')).toBe('');
  });

  it('comes out well-formed and no longer changes, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        for (const kind of [optionalLine(100), optionalParagraphs(100)]) {
          const parsed = kind.safeParse(typed);
          if (!parsed.success) continue;
          expect(parsed.data.isWellFormed()).toBe(true);
          expect(parsed.data).not.toContain('\u0000');
          expect(kind.parse(parsed.data)).toBe(parsed.data);
        }
      }),
    );
  });
});

describe('addresses, days, times, numbers, ids', () => {
  it.each([
    ['https://example.org/a?b=c#d', true],
    ['HTTP://example.org', true],
    ['https://münchen.example', true],
    ['javascript:alert(1)', false],
    ['JaVa\nScRiPt:alert(1)', false],
    ['data:text/html,x', false],
    ['//evil.example', false],
    ['https:/example.org', false],
    ['https:example.org', false],
    ['ftp://example.org', false],
    ['https://user:pass@example.org', false],
    ['example.org', false],
    ['', false],
  ])('the address %j: %s', (address, isGood) => expect(takes(WebAddress, address)).toBe(isGood));

  it.each([
    [Day, '2026-02-28', true],
    [Day, '2026-02-30', false],
    [Day, '2026-2-3', false],
    [Day, '0000-01-01', false],
    [Day, '0001-01-01', true],
    [Day, '9999-12-31', true],
    [Instant, '2026-11-23T18:00:00Z', true],
    [Instant, '2026-11-23T18:00:00+01:00', true],
    [Instant, '2026-11-23T18:00:00', false],
    [Instant, '2026-11-23', false],
    [Instant, '0000-12-31T23:59:59Z', false],
    [Instant, '0001-01-01T00:00:00+01:00', false],
    [Instant, '9999-12-31T23:59:59Z', true],
    [Instant, '9999-12-31T23:59:59-01:00', false],
    [ExpectedVersion, 1, true],
    [ExpectedVersion, 0, false],
    [ExpectedVersion, 1.5, false],
    [ExpectedVersion, 2 ** 63, false],
    [ExpectedVersion, Infinity, false],
    [ExpectedVersion, '1', false],
    [Id, '01938f6c-0000-7000-8000-000000000001', true],
    [Id, '01938F6C-0000-7000-8000-00000000000A', true],
    [Id, "1' OR '1'='1", false],
    [Id, { not: '' }, false],
    [Language, 'en', true],
    [Language, 'pt-BR', true],
    [Language, 'english language', false],
  ])('%#: %j: %s', (schema, value, isGood) => expect(takes(schema, value)).toBe(isGood));

  it('roles are a set in a fixed order, of at least one', () => {
    expect(Roles.parse(['editor', 'checker', 'editor'])).toEqual(['checker', 'editor']);
    expect(takes(Roles, [])).toBe(false);
    expect(takes(Roles, ['owner'])).toBe(false);
  });
});

describe('rich text', () => {
  const doc = (...content: unknown[]) => ({ type: 'doc', content });
  const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
  const text = (words: string, ...marks: unknown[]) => ({
    type: 'text',
    text: words,
    ...(marks.length ? { marks } : {}),
  });
  const link = (href: string) => ({ type: 'link', attrs: { href } });

  it.each([
    ['plain', doc(paragraph(text('a'))), true],
    ['empty', doc(), true],
    ['bold and linked', doc(paragraph(text('a', { type: 'bold' }, link('https://example.org')))), true],
    [
      'a list',
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('a'))] }] }),
      true,
    ],
    ['an image', doc({ type: 'image', attrs: { src: 'https://example.org/x.png' } }), false],
    ['an unknown mark', doc(paragraph(text('a', { type: 'underline' }))), false],
    ['a script', doc(paragraph(text('a', link('javascript:alert(1)')))), false],
    ['a script in disguise', doc(paragraph(text('a', link('java\nscript:alert(1)')))), false],
    ['data', doc(paragraph(text('a', link('data:text/html,x')))), false],
    ['an address without a scheme', doc(paragraph(text('a', link('//evil.example')))), false],
    ['further attributes', doc({ type: 'paragraph', attrs: { style: 'x' } }), false],
    [
      'handlers on a link',
      doc(paragraph(text('a', { type: 'link', attrs: { href: 'https://a.b', onclick: 'x' } }))),
      false,
    ],
    ['NUL', doc(paragraph(text('a\u0000'))), false],
    ['half a character', doc(paragraph(text('a\ud800'))), false],
    ['HTML as a string', '<script>alert(1)</script>', false],
    ['nothing', null, false],
  ])('%s: ', (_, value, isGood) => expect(takes(RichText, value)).toBe(isGood));

  it('a rationale may be plain, and keeps its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const parsed = Rationale.safeParse(typed);
        if (parsed.success) expect(richTextWords(parsed.data)).toBe(typed);
        else expect(typed).toContain('\u0000');
      }),
    );
    expect(takes(Rationale, 'x'.repeat(20_001))).toBe(false);
    expect(richTextWords(richTextOf('a\n\nb'))).toBe('a\n\nb');
  });
});

describe('evidence and sources', () => {
  const use = (detail: object, sourceId: string | null = '01938f6c-0000-7000-8000-000000000001') => ({
    sourceId,
    level: 'primary',
    stance: 'supports',
    detail,
  });
  const calculation = {
    form: 'calculation',
    inputs: [{ label: 'a', value: '57' }],
    formula: 'a / b',
    result: '0.57',
  };
  const setOf = {
    form: 'set',
    of: 'candidates',
    members: [{ name: 'A. Person' }],
    complete: 'The official list',
  };
  const absence = {
    form: 'absence',
    searched: 'The minutes',
    from: 'January',
    to: 'March',
    sought: 'a date',
  };
  const notes = { form: 'notes', notes: 'She said so.', who: 'A. Person', how: 'telephone' };

  it.each([
    ['a quote', use({ form: 'quote', quote: 'So.' }), true],
    ['a quote of nothing', use({ form: 'quote', quote: ' ' }), false],
    ['a quote from nowhere', use({ form: 'quote', quote: 'So.' }, null), false],
    ['notes from nowhere', use(notes, null), true],
    ['notes of nobody', use({ ...notes, who: '' }), false],
    ['an absence', use(absence, null), true],
    ['an absence without where', use({ ...absence, searched: '' }), false],
    ['a calculation', use(calculation, null), true],
    ['a calculation of nothing', use({ ...calculation, inputs: [] }), false],
    ['a set', use(setOf), true],
    ['an empty set', use({ ...setOf, members: [] }), false],
    ['a set that is not known to be whole', use({ ...setOf, complete: '' }), false],
    ['an unknown form', use({ form: 'hearsay', notes: 'So.' }), false],
    ['fields of another form', use({ ...notes, quote: 'So.' }), false],
  ])('%s', (_, fields, isGood) => expect(takes(EvidenceFields, fields)).toBe(isGood));

  it('a source needs a kind and a title, and takes no other address than the web’s', () => {
    expect(takes(SourceFields, { kind: 'document', title: 'Minutes' })).toBe(true);
    expect(takes(SourceFields, { kind: 'document', title: ' ' })).toBe(false);
    expect(takes(SourceFields, { kind: 'document', title: '\u200b' })).toBe(false);
    expect(takes(SourceFields, { kind: 'rumour', title: 'Minutes' })).toBe(false);
    expect(takes(SourceFields, { kind: 'document', title: 'Minutes', url: 'javascript:x' })).toBe(false);
    expect(takes(SourceFields, { kind: 'document', title: 'Minutes', createdById: 'x' })).toBe(false);
  });
});

describe('who acts', () => {
  const person: PersonActor = {
    kind: 'member',
    userId: 'u',
    name: 'A. Person',
    email: 'a@example.org',
    sessionId: 's',
    apiKey: null,
    memberships: [{ memberId: 'm', newsroomId: 'n', slug: 'one', newsroomName: 'One', roles: ['checker'] }],
  };
  it('is a member of this newsroom or nobody in it, and by a key no more than its scopes', () => {
    expect(actingMember(person, 'n')).toMatchObject({ memberId: 'm', roles: ['checker'], scopes: null });
    expect(actingMember({ ...person, apiKey: { id: 'k', scopes: ['read'] } }, 'n')?.scopes).toEqual(['read']);
    expect(actingMember(person, 'other')).toBeNull();
    expect(actingMember({ kind: 'visitor', address: '::1' }, 'n')).toBeNull();
    expect(actingMember({ kind: 'system', job: 'j' }, 'n')).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { compare, completed, hasWords } from './compare';
import { findSentences } from './find-sentences';
import { placeholders } from './placeholders';

const inScreen = (source: string) => findSentences('components/a/b.tsx', source);
const inServer = (source: string) => findSentences('lib/server/a.ts', source);

describe('what is said', () => {
  test.each([
    ["t('Save')", ['Save']],
    ["reading.t('Save')", ['Save']],
    ["context.t.rich('<b>{who}</b>', {})", ['<b>{who}</b>']],
    ["say(isNew ? 'Add' : 'Save')", ['Add', 'Save']],
    ["say(found ?? text('None'))", ['None']],
    ["text(('Open') as const)", ['Open']],
    ["new DomainError('forbidden', 'Not you.')", ['Not you.']],
    ["invalidField('title', 'Too long.')", ['Too long.']],
    ['t(label)', []],
    ["other('Save')", []],
    ["at('Save')", []],
  ])('%s', (source, sentences) => {
    expect(inServer(source)).toEqual({ sentences, problems: [] });
  });
});

describe('what cannot be translated', () => {
  test.each([
    ['t(`Save ${what}`)', 'put together'],
    ["say('Save ' + what)", 'put together'],
    ['new DomainError(code, `No ${what}.`)', 'put together'],
    ['<p>Save it</p>', 'not translated: Save it'],
    ["<p>{isNew ? 'Add' : t('Save')}</p>", 'not translated: Add'],
    ["<p>{name ?? 'nobody'}</p>", 'not translated: nobody'],
    ['<p>{`by ${name}`}</p>', 'not translated'],
    ['<Field label="Title" />', 'not translated: Title'],
    ["<Field label={isNew ? 'Title' : t('Name')} />", 'not translated: Title'],
    ['<i aria-label={`Remove ${name}`} />', 'not translated'],
    ["const one = { label: 'Title' };", 'not translated: Title'],
    ['<p>{claimStateLabel[state]}</p>', 'show it by t(claimStateLabel[state])'],
    ['const low = claimStateLabel[state].toLowerCase();', 'show it by t(claimStateLabel[state])'],
    ['const both = `${coverageLabel.settled}: 3`;', 'show it by t(coverageLabel.settled)'],
  ])('%s', (source, problem) => {
    const { problems } = inScreen(source);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems[0]).toMatch(/^components\/a\/b\.tsx:1: /u);
  });

  test.each([
    '<p>{claim.statement}</p>',
    '<p>{t(claimStateLabel[state])}</p>',
    '<p>·  → {" "}</p>',
    '<p>{`${a} · ${b}`}</p>',
    '<h1>Stet</h1>',
    '<Field name="title" type="text" className="label" />',
    "<p>{kind === 'quote' ? t('Quote') : null}</p>",
    'const kinds = options.map((value) => ({ value, label: claimKindLabel[value] }));',
  ])('nothing is wrong with %s', (source) => {
    expect(inScreen(source).problems).toEqual([]);
  });

  test('types in angle brackets are no tags', () => {
    const source = 'const parsed = <T>(schema: Schema, show: (value: T) => string) => schema;';
    expect(findSentences('components/a/b.ts', source).problems).toEqual([]);
  });
});

describe('the values of a sentence', () => {
  test.each([
    ['Save', ''],
    ['{b} and {a}', 'a b'],
    ['{count, number} of {count, plural, one {# word} other {# words of {who}}}', 'count who'],
    ['<b>{who}</b> invites you', '<b> who'],
  ])('%s', (sentence, values) => {
    expect(placeholders(sentence)).toBe(values);
  });
});

describe('a catalogue', () => {
  const check = (sentence: string, catalogue: Record<string, string>, known = new Map<string, string>()) =>
    compare('es/a.json', new Set([sentence]), catalogue, known);

  test.each([
    ['Save', { Save: 'Guardar' }, []],
    ['Save', {}, ['es/a.json: not translated: Save']],
    ['Save', { Save: '' }, ['es/a.json: not translated: Save']],
    ['{n} words', { '{n} words': '{m} palabras' }, ['es/a.json: other values than in: {n} words']],
    ['Save', { Save: 'Guardar {n}' }, ['es/a.json: other values than in: Save']],
    ['{n} words', { '{n} words': '{n palabras' }, ['es/a.json: cannot be read: {n} words']],
    ['Choose', { Choose: 'Elija una' }, ['es/a.json: not said to “tú”: Choose']],
    ['Choose', { Choose: 'Elige una, o que la elija otra persona' }, []],
    ['{field}: {problem}', {}, []],
    ['Save', { Save: 'Guardar', Old: 'Antes' }, ['es/a.json: nobody says: Old']],
  ])('%s in %j', (sentence, catalogue, problems) => {
    expect(check(sentence, catalogue)).toEqual(problems);
  });

  test('one sentence is translated in one way in all rooms', () => {
    const known = new Map<string, string>();
    expect(check('Open', { Open: 'Abierta' }, known)).toEqual([]);
    expect(check('Open', { Open: 'Abrir' }, known)).toEqual(['es/a.json: elsewhere it is “Abierta”: Open']);
  });

  test('is completed, and what nobody says any more leaves it', () => {
    expect(completed(new Set(['Save', 'Add', '{a}: {b}']), { Save: 'Guardar', Old: 'Antes' })).toEqual({
      Add: '',
      Save: 'Guardar',
    });
    expect(['{a} · {b}', '…', '“{a}”', '{n, number}'].map(hasWords)).toEqual([false, false, true, true]);
  });
});

import { getArticle } from '@/lib/server/queries/get-article';
import { previewArticle } from '@/lib/server/queries/preview-article';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle } from './create-article';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
const slug = () => ({ slug: world.newsroom.slug });
const member = (name: keyof TestWorld['newsroom']['people']) => world.newsroom.people[name].memberId;

beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const ours = { purpose: 'before_publication' };
const create = (body: unknown, who: 'writer' | 'editor' | 'everything' = 'writer') =>
  calls.change(createArticle, who, slug(), body);
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');

describe('article.create', () => {
  it('keeps the text with its parts, its sentences and its hash', async () => {
    const markdown = [
      '# The quay reopens',
      '*Boats are back.*',
      'By Ana Example',
      'The quay reopened. It was shut for **a year** 😀.',
      '> It is done.',
      '- one\n- two',
    ].join('\n\n');
    const view = await create({
      ...ours,
      markdown,
      outlet: 'The Courier',
      deadline: '2026-12-01T18:00:00+01:00',
    });
    expect(view.title).toBe('The quay reopens');
    expect(view.byline).toBe('Ana Example');
    expect(view.outlet).toBe('The Courier');
    expect(view.deadline).toBe('2026-12-01T17:00:00.000Z');
    expect(view.language).toBe('en');
    expect(view.state).toBe('draft');
    expect(view.text.text.split('\n')).toEqual([
      'The quay reopens',
      'Boats are back.',
      'By Ana Example',
      'The quay reopened. It was shut for a year 😀.',
      'It is done.',
      'one',
      'two',
    ]);
    const points = [...view.text.text];
    expect(view.text.sentences.map(([start, end]) => points.slice(start, end).join(''))).toContain(
      'It was shut for a year 😀.',
    );
    expect(view.text.hash).toBe(createHash('sha256').update(view.text.text, 'utf8').digest('hex'));
    expect(view.text.number).toBe(1);
  });

  it('puts down as its writer who made it and is one; an editor is not', async () => {
    const own = await create({ ...ours, markdown: '# A\n\nB is here.' });
    expect(own.writers.map((one) => one.memberId)).toEqual([member('writer')]);
    const edited = await create({ ...ours, markdown: '# A\n\nB is here.' }, 'editor');
    expect(edited.writers).toEqual([]);
  });

  it('prefers what was typed, and prints it', async () => {
    const view = await create({
      ...ours,
      markdown: '# Old headline\n\nBy Ana Example\n\nIt opened.',
      title: 'New headline',
      standfirst: 'Below it',
      byline: 'Ana Example',
      language: 'es',
      publishedOn: '2026-03-02',
    });
    expect(view.text.text).toBe('New headline\nBelow it\nBy Ana Example\nIt opened.');
    expect([view.title, view.byline, view.language]).toEqual(['New headline', 'Ana Example', 'es']);
    expect(view.publishedOn).toBe('2026-03-02');
  });

  it('takes plain text and files, and joins what Unicode writes in two ways', async () => {
    const text = 'Cafe\u0301 reopens\n\nThe cafe\u0301 *reopened* on Monday.';
    const nfc = 'Café reopens\nThe café *reopened* on Monday.';
    expect((await create({ ...ours, text })).text.text).toBe(nfc);
    const file = { name: 'Quay.TXT', base64: base64(text) };
    expect((await create({ ...ours, file })).text.text).toBe(nfc);
    const markdown = { name: 'quay.md', base64: base64(`\ufeff# ${text}`) };
    expect((await create({ ...ours, file: markdown })).text.text).toBe(nfc.replaceAll('*', ''));
  });

  it('writes one event, without a word of what was typed', async () => {
    const { id } = await create({ ...ours, markdown: '# Secret headline\n\nIt opened.' });
    const events = await calls.eventsOn(id);
    expect(events.map((one) => [one.type, one.outcome, one.articleId, one.memberId])).toEqual([
      ['article.created', 'done', id, member('writer')],
    ]);
    expect(JSON.stringify(events)).not.toContain('Secret');
    expect(events[0]!.afterHash).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('names its creator and those given on a restricted one', async () => {
    const namedIds = [member('checker'), member('checker')];
    const view = await create(
      { ...ours, markdown: '# A\n\nB is here.', restricted: true, namedIds },
      'editor',
    );
    expect(view.named.map((one) => one.memberId).sort()).toEqual(
      [member('editor'), member('checker')].sort(),
    );
    expect((await refusal(calls.read(getArticle, 'admin', { id: view.id }))).code).toBe('not_found');
  });

  it('is restricted by an editor alone: what no editor is named on could never be opened again', async () => {
    const before = await world.database.article.count();
    const body = { ...ours, markdown: '# A\n\nB is here.', restricted: true };
    for (const namedIds of [[], [member('editor')]]) {
      const error = await refusal(create({ ...body, namedIds }));
      expect([error.code, error.message]).toEqual(['forbidden', 'This takes the role editor.']);
    }
    const key = calls.byKey('editor', ['read', 'edit']);
    const byKey = await refusal(calls.change(createArticle, key, slug(), body));
    expect([byKey.code, byKey.message]).toEqual(['forbidden', expect.stringContaining('decide')]);
    expect(await world.database.article.count()).toBe(before);
  });

  const refused: [string, unknown, string, string][] = [
    ['nothing', { ...ours }, 'invalid', 'text'],
    ['two texts', { ...ours, text: 'a', markdown: 'b' }, 'invalid', 'text'],
    ['an empty text', { ...ours, text: ' \n ' }, 'invalid', 'text'],
    ['markup without words', { ...ours, markdown: '# \n\n---\n' }, 'invalid', 'markdown'],
    ['a text without a headline', { ...ours, text: 'It opened on Monday.' }, 'invalid', 'title'],
    ['a headline taken away', { ...ours, markdown: '# A\n\nB is here.', title: '' }, 'invalid', 'title'],
    ['NUL', { ...ours, markdown: '# A\u0000' }, 'invalid', 'markdown'],
    ['half a character', { ...ours, text: 'A\ud800' }, 'invalid', 'text'],
    ['an empty file', { ...ours, file: { name: 'a.txt', base64: '' } }, 'invalid', 'file'],
    ['a PDF', { ...ours, file: { name: 'a.txt', base64: base64('%PDF-1.7 …') } }, 'invalid', 'file'],
    ['another ending', { ...ours, file: { name: 'a.docx', base64: base64('words') } }, 'invalid', 'file'],
    [
      'bytes in no encoding',
      { ...ours, file: { name: 'a.txt', base64: base64(Uint8Array.of(0x41, 0x81, 0x8d)) } },
      'invalid',
      'file',
    ],
    ['what is no base64', { ...ours, file: { name: 'a.txt', base64: '***' } }, 'invalid', 'file.base64'],
    ['a word too many', { ...ours, text: 'word '.repeat(60_001) }, 'too_large', ''],
    ['600,001 characters', { ...ours, markdown: 'x'.repeat(600_001) }, 'invalid', 'markdown'],
    [
      'a file of as many',
      { ...ours, file: { name: 'a.txt', base64: base64('x'.repeat(600_001)) } },
      'too_large',
      '',
    ],
    ['another purpose', { purpose: 'fun', text: 'a' }, 'invalid', 'purpose'],
    ['a day that is none', { ...ours, text: 'a', publishedOn: '2026-02-30' }, 'invalid', 'publishedOn'],
  ];
  it.each(refused)('refuses %s, and says what to do', async (_, body, code, field) => {
    const before = await world.database.article.count();
    const error = await refusal(create(body));
    expect(error.code).toBe(code);
    expect(error.message).not.toBe('');
    if (field) expect(error.details.fields?.map((one) => one.field)).toContain(field);
    expect(await world.database.article.count()).toBe(before);
  });

  it('refuses to name people on an open article, and people who are not there', async () => {
    const body = { ...ours, markdown: '# A\n\nB is here.', namedIds: [member('checker')] };
    expect((await refusal(create(body))).details.fields?.[0]?.field).toBe('namedIds');
    const other = await makeNewsroom(world.database);
    const foreign = { ...body, restricted: true, namedIds: [other.people.checker.memberId] };
    expect((await refusal(create(foreign, 'editor'))).details.fields?.[0]?.field).toBe('namedIds');
  });

  it.each(['checker', 'admin'] as const)('is not for a %s', async (who) => {
    const call = calls.change(createArticle, who, slug(), { ...ours, markdown: '# A\n\nB is here.' });
    expect((await refusal(call)).code).toBe('forbidden');
    const preview = calls.read(previewArticle, who, slug(), {}, { markdown: '# A' });
    expect((await refusal(preview)).code).toBe('forbidden');
  });

  it('does not know the newsroom of others', async () => {
    const other = await makeNewsroom(world.database);
    const call = calls.change(createArticle, other.actor('writer'), slug(), { ...ours, text: 'A\n\nB.' });
    expect((await refusal(call)).code).toBe('not_found');
  });

  it('SECURITY 2: drops links that lead elsewhere than to http, https and mail', async () => {
    const hrefs = ['JaVa\nScRiPt:alert(1)', 'data:text/html,x', '//evil.example', 'javascript:alert(1)'];
    for (const href of hrefs) {
      const view = await create({ ...ours, markdown: `# A\n\nSee [this](<${href.replace('\n', '')}>) now.` });
      expect(JSON.stringify(view.text.content)).not.toContain('"link"');
    }
    const kept = await create({ ...ours, markdown: '# A\n\nSee [this](https://example.org/a) now.' });
    expect(JSON.stringify(kept.text.content)).toContain('https://example.org/a');
  });

  it('SECURITY 1: keeps markup as the words that it is', async () => {
    const attack = '</script><svg onload=alert(1)>';
    const view = await create({ ...ours, markdown: `# ${attack}\n\n${attack} it says.`, byline: attack });
    expect(view.text.text.split('\n')).toEqual([attack, attack, `${attack} it says.`]);
  });

  it.each([
    ['state', 'published'],
    ['id', '01938f6c-0000-7000-8000-000000000001'],
    ['createdById', '01938f6c-0000-7000-8000-000000000001'],
    ['newsroomId', '01938f6c-0000-7000-8000-000000000001'],
    ['version', 9],
    ['__proto__x', {}],
    ['content', { type: 'doc', content: [] }],
  ])('SECURITY 35: takes no %s from outside', async (field, value) => {
    const error = await refusal(create({ ...ours, markdown: '# A\n\nB is here.', [field]: value }));
    expect(error.code).toBe('invalid');
    expect(error.details.fields?.map((one) => one.field)).toContain(field);
  });

  it.each([
    ['purpose', { not: '' }],
    ['title', 5],
    ['deadline', 1e309],
    ['language', 'en; drop table'],
    ['outlet', 'a\u0000b'],
    ['byline', '\ud800'],
    ['restricted', 'true'],
    ['namedIds', ['9223372036854775808']],
    ['title', 'x'.repeat(1_000_000)],
  ])('SECURITY 13: refuses %s of the wrong kind by its name', async (field, value) => {
    const error = await refusal(create({ ...ours, markdown: '# A\n\nB is here.', [field]: value }));
    expect(error.code).toBe('invalid');
    expect(error.details.fields?.some((one) => one.field.startsWith(field))).toBe(true);
  });
});

describe('article.preview', () => {
  it('reads what creating would, and saves nothing', async () => {
    const before = await world.database.article.count();
    const markdown =
      '# The quay reopens\n\n*Boats are back.*\n\nBy Ana Example\n\nIt reopened on Monday, they said.';
    const view = await calls.read(previewArticle, 'writer', slug(), {}, { markdown });
    expect([view.headline, view.standfirst, view.byline]).toEqual([
      'The quay reopens',
      'Boats are back.',
      'Ana Example',
    ]);
    expect(view.wordCount).toBe(15);
    expect(await world.database.article.count()).toBe(before);
    const made = await create({ ...ours, markdown, title: view.headline, byline: view.byline });
    expect(made.text.text).toBe(view.text);
  });

  it('says so where it cannot tell the language', async () => {
    const view = await calls.read(previewArticle, 'writer', slug(), {}, { markdown: '# Xyzzy\n\nPlugh.' });
    expect(view.language).toBe('en');
    expect(view.warnings.join(' ')).toContain('language');
    const told = await calls.read(
      previewArticle,
      'writer',
      slug(),
      {},
      { markdown: '# X\n\nY.', language: 'fr' },
    );
    expect([told.language, told.warnings]).toEqual(['fr', []]);
  });
});

describe('makeArticle', () => {
  it('gives an article in check', async () => {
    const { id } = await makeArticle(world);
    expect((await calls.read(getArticle, 'checker', { id })).state).toBe('in_check');
  });
});

import type { Actor } from '@/lib/domain/actor';
import { createClaim } from '@/lib/server/commands/create-claim';
import { unmarkCoverage } from '@/lib/server/commands/unmark-coverage';
import { getArticle } from '@/lib/server/queries/get-article';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { makeClaim, setState } from '@/lib/testing/claim';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeSettledArticle } from '@/lib/testing/settled-article';
import { reword } from '@/lib/testing/version';
import { beforeAll, describe, expect, it } from 'vitest';
import { addEvidence } from './add-evidence';
import { markCoverage } from './mark-coverage';
import { setArticleState } from './set-article-state';
import { setArticleWriters } from './set-article-writers';
import { standByName } from './stand-by-name';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const go = (id: string, to: string, who: CastName | Actor = 'editor', more: object = {}) =>
  calls.change(setArticleState, who, { id }, { to, ...more });
const stateOf = async (id: string) => (await calls.read(getArticle, 'admin', { id })).state;

describe('article.set_state', () => {
  it('leads an article of ours from draft to published, one event a step', async () => {
    const { id } = await makeSettledArticle(world);
    await go(id, 'cleared');
    await go(id, 'in_check', 'editor', { reason: 'A call from the port.' });
    await go(id, 'cleared');
    const view = await go(id, 'published');
    expect(view.stateChanges.map((one) => [one.from, one.to, one.reason])).toEqual([
      ['draft', 'in_check', ''],
      ['in_check', 'cleared', ''],
      ['cleared', 'in_check', 'A call from the port.'],
      ['in_check', 'cleared', ''],
      ['cleared', 'published', ''],
    ]);
    expect([view.state, view.isPartlyChecked, view.next]).toEqual(['published', false, []]);
    const events = await calls.eventsOn(id);
    const changes = events.filter((one) => one.type === 'article.state_changed');
    expect(changes.map((one) => (one.codes as { to: string }).to)).toEqual(
      view.stateChanges.map((one) => one.to),
    );
    expect(JSON.stringify(events)).not.toContain('A call');
    expect(events.every((one) => one.articleId === id)).toBe(true);
  });

  it('concludes what is published elsewhere, however wrong it is', async () => {
    const { id } = await makeSettledArticle(world, { purpose: 'published_elsewhere', rating: 'inaccurate' });
    expect((await refusal(go(id, 'cleared'))).code).toBe('wrong_state');
    expect((await go(id, 'concluded')).state).toBe('concluded');
    expect((await go(id, 'in_check', 'editor', { reason: 'New documents.' })).state).toBe('in_check');
  });

  it('refuses to clear with all that is missing, each with the way to it', async () => {
    const { id, text } = await makeArticle(world, { text: '# 😀 reopens\n\nThe quay reopened. It is long.' });
    const start = [...text].indexOf('T');
    const { items } = await calls.change(
      createClaim,
      'checker',
      { id },
      {
        version: 1,
        start,
        end: start + 'The quay reopened.'.length,
        kind: 'event',
      },
    );
    const error = await refusal(go(id, 'cleared'));
    expect(error.code).toBe('wrong_state');
    const page = `/n/${world.newsroom.slug}/articles/${id}`;
    expect(error.details.blockers).toEqual([
      expect.objectContaining({
        kind: 'claim_open',
        claimId: items[0]!.id,
        href: `${page}?claim=${items[0]!.id}`,
      }),
      // In code points: the headline's face is one of them.
      expect.objectContaining({ kind: 'not_looked_at', start: 2, end: 9, href: `${page}?start=2&end=9` }),
      expect.objectContaining({
        kind: 'not_looked_at',
        message: '“It is long”: 3 words are not yet looked at.',
      }),
    ]);
    expect(await stateOf(id)).toBe('in_check');
    expect(await world.database.articleStateChange.count({ where: { articleId: id } })).toBe(1);
  });

  it('holds an article for an approved verdict that says its words must change', async () => {
    const wrong = await makeSettledArticle(world, { rating: 'inaccurate' });
    const kinds = (error: { details: { blockers?: unknown[] } }) =>
      (error.details.blockers as { kind: string }[]).map((one) => one.kind);
    expect(kinds(await refusal(go(wrong.id, 'cleared')))).toEqual(['must_change']);

    const doubtful = await makeSettledArticle(world, { rating: 'needs_context' });
    expect(kinds(await refusal(go(doubtful.id, 'cleared')))).toEqual(['must_change']);
    await calls.change(
      standByName,
      'otherEditor',
      { id: doubtful.claimId },
      {
        revisionId: doubtful.revisionId,
        reason: 'The context follows in the next piece.',
        expectedVersion: doubtful.claim.version,
      },
    );
    expect((await go(doubtful.id, 'cleared')).state).toBe('cleared');

    const waiting = await makeSettledArticle(world, { until: 'submitted' });
    expect(kinds(await refusal(go(waiting.id, 'cleared')))).toEqual(['claim_submitted']);
  });

  it('holds an article for what was judged and then only said to be cut, whoever marked its words', async () => {
    for (const [purpose, to] of [
      ['before_publication', 'cleared'],
      ['published_elsewhere', 'concluded'],
    ] as const) {
      const { id, claim, text } = await makeSettledArticle(world, { purpose, rating: 'inaccurate' });
      const cut = await setState(world, claim, 'cut');
      const all = { version: 1, stretches: [{ start: 0, end: text.length }] };
      await calls.change(markCoverage, 'checker', { id }, all);
      expect((await refusal(go(id, to))).details.blockers).toEqual([
        expect.objectContaining({
          kind: 'cut_in_text',
          claimId: claim.id,
          message: expect.stringContaining('its words are still in the text') as string,
        }),
      ]);
      const open = await setState(world, cut, 'open');
      await setState(world, open, 'dismissed', 'otherEditor');
      expect((await go(id, to)).state).toBe(to);
    }
  });

  it('asks no more of what was cut once its words are out of the text, and of what nobody judged', async () => {
    const { id, claim } = await makeSettledArticle(world, { rating: 'inaccurate' });
    await setState(world, claim, 'cut');
    await reword(world, id, [['The quay reopened on Monday, after a year.', 'Boats come and go.']]);
    const added = await calls.read(getArticle, 'checker', { id });
    const start = added.text.text.indexOf('Boats');
    const mark = { version: 2, stretches: [{ start, end: added.text.text.length }] };
    await calls.change(markCoverage, 'checker', { id }, mark);
    expect((await go(id, 'cleared')).state).toBe('cleared');

    const other = await makeArticle(world, { text: '# The quay reopens\n\nIt is long.' });
    await setState(world, await makeClaim(world, other.id, { words: 'It is long' }), 'cut');
    const whole = { version: 1, stretches: [{ start: 0, end: other.text.length }] };
    await calls.change(markCoverage, 'checker', { id: other.id }, whole);
    expect((await go(other.id, 'cleared')).state).toBe('cleared');
  });

  it('releases by name with a reason, and freezes what was missing into the record', async () => {
    const { id } = await makeArticle(world);
    expect((await refusal(go(id, 'released'))).details.fields?.[0]?.field).toBe('reason');
    await go(id, 'released', 'editor', { reason: 'The printers wait.' });
    const view = await go(id, 'published');
    const released = view.stateChanges.find((one) => one.to === 'released')!;
    expect(released.blockers).toEqual([
      expect.objectContaining({
        kind: 'not_looked_at',
        start: 0,
        message:
          '“The quay reopens”, “The quay reopened on Monday, after a year”: 11 words are not yet looked at.',
      }),
    ]);
    expect([view.isPartlyChecked, released.by.memberId]).toEqual([
      true,
      world.newsroom.people.editor.memberId,
    ]);
  });

  it('does not say “partly checked” of what was checked in full', async () => {
    const { id } = await makeSettledArticle(world);
    expect((await refusal(go(id, 'released', 'editor', { reason: 'Now.' }))).code).toBe('wrong_state');
  });

  it('shelves with a reason and takes back to where it was', async () => {
    const { id } = await makeArticle(world);
    expect((await refusal(go(id, 'shelved'))).code).toBe('invalid');
    const view = await go(id, 'shelved', 'writer', { reason: 'Another paper had it.' });
    expect(view.next).toEqual([{ to: 'in_check', needsReason: false, refusal: null }]);
    expect((await refusal(go(id, 'draft', 'writer'))).code).toBe('wrong_state');
    expect((await go(id, 'in_check', 'writer')).state).toBe('in_check');
  });

  it('lets nothing but comments and changes of state happen while it is cleared', async () => {
    const { id, claimId, markId } = await makeSettledArticle(world);
    await go(id, 'cleared');
    const evidence = {
      sourceId: null,
      level: 'primary',
      stance: 'context',
      detail: { form: 'notes', notes: 'x', who: 'x', how: 'x' },
    };
    const tries = [
      () => calls.change(createClaim, 'checker', { id }, { version: 1, start: 0, end: 3, kind: 'event' }),
      () => calls.change(markCoverage, 'checker', { id }, { version: 1, stretches: [{ start: 0, end: 3 }] }),
      () => calls.change(unmarkCoverage, 'checker', { id, markId }),
      () => calls.change(addEvidence, 'checker', { id: claimId }, evidence),
    ];
    for (const call of tries) expect((await refusal(call())).code).toBe('wrong_state');
  });

  it('knows which version was expected', async () => {
    const { id, version } = await makeArticle(world);
    const error = await refusal(go(id, 'shelved', 'editor', { reason: 'x', expectedVersion: version - 1 }));
    expect([error.code, error.details.current, error.details.yours]).toEqual([
      'conflict',
      expect.objectContaining({ id, version, state: 'in_check' }),
      expect.objectContaining({ to: 'shelved', expectedVersion: version - 1 }),
    ]);
  });

  it('tells each asker what they may do next, and why not', async () => {
    const { id } = await makeArticle(world);
    const next = async (who: CastName) =>
      Object.fromEntries(
        (await calls.read(getArticle, who, { id })).next.map((one) => [one.to, one.refusal]),
      );
    expect(await next('editor')).toEqual({ cleared: null, released: null, shelved: null });
    expect((await next('checker')).cleared).toContain('editor');
    expect((await next('writer')).shelved).toBeNull();
  });
});

describe('separation of duties', () => {
  const settled = async () => {
    const article = await makeSettledArticle(world);
    const view = await calls.read(getArticle, 'editor', { id: article.id });
    return { ...article, version: view.version };
  };

  it('a writer of an article, whatever roles beside, neither clears, releases, concludes nor publishes it', async () => {
    const { everything } = world.newsroom.people;
    const own = await makeArticle(world, { by: 'everything' });
    const elsewhere = await makeArticle(world, { by: 'everything', purpose: 'published_elsewhere' });
    const key = calls.byKey('everything', ['read', 'edit', 'judge', 'decide', 'administer']);
    for (const who of ['everything', key] as const) {
      for (const [id, to] of [
        [own.id, 'cleared'],
        [own.id, 'released'],
        [elsewhere.id, 'concluded'],
      ] as const) {
        const error = await refusal(go(id, to, who, { reason: 'Because.' }));
        expect([error.code, error.message]).toEqual([
          'forbidden',
          expect.stringContaining('You are a writer'),
        ]);
      }
    }
    await go(own.id, 'released', 'editor', { reason: 'The printers wait.' });
    expect((await refusal(go(own.id, 'published', 'everything'))).code).toBe('forbidden');
    const denials = await world.database.auditEvent.findMany({
      where: { type: 'operation.denied', memberId: everything.memberId },
    });
    expect(denials).toHaveLength(7);
    expect(denials.every((one) => one.articleId === own.id || one.articleId === elsewhere.id)).toBe(true);
    expect(denials.filter((one) => one.apiKeyId !== null)).toHaveLength(3);
  });

  it('checkers, writers and admins do not decide on an article', async () => {
    const { id } = await settled();
    for (const who of ['checker', 'writer', 'admin'] as const)
      expect((await refusal(go(id, 'cleared', who))).code).toBe('forbidden');
    const key = calls.byKey('editor', ['read', 'edit', 'judge']);
    expect((await refusal(go(id, 'cleared', key))).message).toContain('decide');
    expect(await stateOf(id)).toBe('in_check');
  });

  it('the writers are settled once there is a verdict', async () => {
    const { id, version } = await settled();
    const body = { memberIds: [world.newsroom.people.editor.memberId], expectedVersion: version };
    const error = await refusal(calls.change(setArticleWriters, 'editor', { id }, body));
    expect([error.code, error.message]).toEqual(['forbidden', expect.stringContaining('verdict')]);
  });

  it('is not known outside of the newsroom', async () => {
    const { id } = await settled();
    const other = await makeNewsroom(world.database);
    expect((await refusal(go(id, 'cleared', other.actor('editor')))).code).toBe('not_found');
  });
});

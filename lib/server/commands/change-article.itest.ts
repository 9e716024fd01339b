import { getArticle } from '@/lib/server/queries/get-article';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeSettledArticle } from '@/lib/testing/settled-article';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeArticle } from './change-article';
import { setArticleAccess } from './set-article-access';
import { setArticleState } from './set-article-state';
import { setArticleWriters } from './set-article-writers';

const prisma = freshPrisma(50);
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
const member = (name: CastName) => world.newsroom.people[name].memberId;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

describe('article.change', () => {
  it('changes what is said, leaves out what was not sent, and writes which fields', async () => {
    const { id, version } = await makeArticle(world);
    const view = await calls.change(
      changeArticle,
      'writer',
      { id },
      {
        outlet: 'The Courier',
        deadline: '2026-12-01T18:00:00Z',
        publishedOn: '2026-11-30',
        expectedVersion: version,
      },
    );
    expect([view.outlet, view.deadline, view.publishedOn, view.byline, view.version]).toEqual([
      'The Courier',
      '2026-12-01T18:00:00.000Z',
      '2026-11-30',
      '',
      version + 1,
    ]);
    const cleared = await calls.change(
      changeArticle,
      'editor',
      { id },
      {
        deadline: null,
        expectedVersion: version + 1,
      },
    );
    expect([cleared.deadline, cleared.outlet]).toEqual([null, 'The Courier']);
    const events = (await calls.eventsOn(id)).filter((one) => one.type === 'article.changed');
    expect(events.map((one) => (one.codes as { fields: string[] }).fields)).toEqual([
      ['outlet', 'publishedOn', 'deadline'],
      ['deadline'],
    ]);
  });

  it('writes no event where nothing changes', async () => {
    const { id, version } = await makeArticle(world);
    const view = await calls.change(
      changeArticle,
      'writer',
      { id },
      { outlet: '', expectedVersion: version },
    );
    expect(view.version).toBe(version);
    const late = calls.change(changeArticle, 'writer', { id }, { outlet: '', expectedVersion: version - 1 });
    expect((await refusal(late)).code).toBe('conflict');
    expect((await calls.eventsOn(id)).some((one) => one.type === 'article.changed')).toBe(false);
  });

  it('lets one of fifty at once through; the others see both', async () => {
    const { id, version } = await makeArticle(world);
    const calls50 = Array.from({ length: 50 }, (_, n) =>
      calls.change(changeArticle, 'editor', { id }, { outlet: `Paper ${n}`, expectedVersion: version }).then(
        (view) => ({ view }),
        (error: unknown) => ({ error: error as Error }),
      ),
    );
    const results = await Promise.all(calls50);
    const done = results.flatMap((one) => ('view' in one ? [one.view] : []));
    expect(done).toHaveLength(1);
    for (const [n, result] of results.entries()) {
      if (!('error' in result)) continue;
      expect(result.error).toMatchObject({
        code: 'conflict',
        details: {
          current: { id, outlet: done[0]!.outlet, version: version + 1 },
          yours: { outlet: `Paper ${n}`, expectedVersion: version },
        },
      });
    }
    expect((await calls.eventsOn(id)).filter((one) => one.type === 'article.changed')).toHaveLength(1);
  }, 40_000);

  it('is for its writers and editors, while it is not cleared', async () => {
    const { id, version } = await makeArticle(world);
    const body = { outlet: 'x', expectedVersion: version };
    for (const who of ['otherWriter', 'checker', 'admin'] as const)
      expect((await refusal(calls.change(changeArticle, who, { id }, body))).code).toBe('forbidden');
    const other = await makeNewsroom(world.database);
    expect((await refusal(calls.change(changeArticle, other.actor('editor'), { id }, body))).code).toBe(
      'not_found',
    );
    for (const field of ['title', 'state', 'purpose', 'restricted', 'createdById']) {
      const error = await refusal(calls.change(changeArticle, 'editor', { id }, { ...body, [field]: 'x' }));
      expect([error.code, error.details.fields?.[0]?.field]).toEqual(['invalid', field]);
    }
  });
});

describe('what an article says may be changed about it', () => {
  const mayOf = async (who: CastName, id: string) => (await calls.read(getArticle, who, { id })).may;
  const isFree = {
    change: null,
    setWriters: null,
    setAccess: null,
    saveVersion: null,
    applyWordings: null,
  };

  it('is what the commands then allow, role by role', async () => {
    const { id } = await makeArticle(world);
    expect(await mayOf('editor', id)).toEqual(isFree);
    expect(await mayOf('writer', id)).toEqual({
      change: null,
      setWriters: 'This takes the role editor.',
      setAccess: 'This takes the role editor.',
      saveVersion: null,
      applyWordings: 'This takes the role editor.',
    });
    expect((await mayOf('checker', id)).change).toBe('This takes the role writer or editor.');
    expect((await mayOf('otherWriter', id)).change).not.toBeNull();
  });

  it('loses the writers with the first verdict, and all but who may see it with the end of the check', async () => {
    const article = await makeSettledArticle(world);
    const settled = await mayOf('editor', article.id);
    expect(settled).toEqual({ ...isFree, setWriters: 'The writers are settled once there is a verdict.' });
    await calls.change(setArticleState, 'editor', { id: article.id }, { to: 'shelved', reason: 'Later.' });
    const shelved = await mayOf('editor', article.id);
    expect([shelved.change, shelved.setAccess]).toEqual([expect.stringContaining('shelved'), null]);
  });
});

describe('article.set_writers', () => {
  it('says whose text it is', async () => {
    const { id, version } = await makeArticle(world);
    const set = (memberIds: string[], expectedVersion: number) =>
      calls.change(setArticleWriters, 'editor', { id }, { memberIds, expectedVersion });
    const view = await set([member('otherWriter'), member('writer')], version);
    expect(view.writers.map((one) => one.memberId).sort()).toEqual(
      [member('writer'), member('otherWriter')].sort(),
    );
    const fewer = await set([member('otherWriter')], version + 1);
    expect(fewer.writers.map((one) => one.memberId)).toEqual([member('otherWriter')]);
    expect((await set([member('otherWriter')], version + 2)).version).toBe(version + 2);
    const conflict = await refusal(set([], version));
    expect([conflict.code, conflict.details.current]).toEqual([
      'conflict',
      expect.objectContaining({ version: version + 2 }),
    ]);
    const events = (await calls.eventsOn(id)).filter((one) => one.type === 'article.writers_changed');
    expect(events).toHaveLength(2);
  });

  it('lets nobody take their own name off, to judge the text then', async () => {
    const { id, version } = await makeArticle(world);
    const set = (who: 'editor' | 'otherEditor', memberIds: string[], expectedVersion: number) =>
      calls.change(setArticleWriters, who, { id }, { memberIds, expectedVersion });
    await set('otherEditor', [member('editor')], version);
    expect((await refusal(set('editor', [], version + 1))).code).toBe('forbidden');
    expect((await set('otherEditor', [], version + 1)).writers).toEqual([]);
  });

  it('takes members of this newsroom only, and on a restricted article the named ones', async () => {
    const { id, version } = await makeArticle(world, { named: ['editor'] });
    const other = await makeNewsroom(world.database);
    for (const stranger of [other.people.writer.memberId, member('otherWriter')]) {
      const call = calls.change(
        setArticleWriters,
        'editor',
        { id },
        {
          memberIds: [stranger],
          expectedVersion: version,
        },
      );
      expect((await refusal(call)).details.fields?.[0]?.field).toBe('memberIds');
    }
  });

  it('is for editors', async () => {
    const { id, version } = await makeArticle(world);
    for (const who of ['writer', 'checker', 'admin'] as const) {
      const call = calls.change(setArticleWriters, who, { id }, { memberIds: [], expectedVersion: version });
      expect((await refusal(call)).code).toBe('forbidden');
    }
  });
});

describe('article.set_access', () => {
  it('keeps an article to those named, who restricts it among them, and opens it again', async () => {
    const { id, version } = await makeArticle(world);
    const set = (restricted: boolean, memberIds: string[], expectedVersion: number) =>
      calls.change(setArticleAccess, 'editor', { id }, { restricted, memberIds, expectedVersion });
    const view = await set(true, [member('checker'), member('writer')], version);
    const namedIn = (article: typeof view) => article.named.map((one) => one.memberId).sort();
    expect(namedIn(view)).toEqual([member('checker'), member('editor'), member('writer')].sort());
    for (const who of ['otherEditor', 'admin', 'everything'] as const)
      expect((await refusal(calls.read(getArticle, who, { id }))).code).toBe('not_found');
    const fewer = await set(true, [member('writer')], version + 1);
    expect(namedIn(fewer)).toEqual([member('editor'), member('writer')].sort());
    expect((await refusal(calls.read(getArticle, 'checker', { id }))).code).toBe('not_found');
    expect((await refusal(set(false, [], version))).code).toBe('conflict');
    const open = await set(false, [], version + 2);
    expect([open.restricted, open.named]).toEqual([false, []]);
    expect((await calls.read(getArticle, 'admin', { id })).restricted).toBe(false);
    expect((await set(false, [], version + 3)).version).toBe(version + 3);
    const events = (await calls.eventsOn(id)).filter((one) => one.type === 'article.access_changed');
    expect(events).toHaveLength(3);
    expect(events.every((one) => one.articleId === id)).toBe(true);
  });

  it('shuts none of its writers out, but one who is disabled', async () => {
    const { id, version } = await makeArticle(world);
    const disable = (disabledAt: Date | null) =>
      world.database.member.update({ where: { id: member('writer') }, data: { disabledAt } });
    const set = (memberIds: string[]) =>
      calls.change(
        setArticleAccess,
        'editor',
        { id },
        { restricted: true, memberIds, expectedVersion: version },
      );
    const error = await refusal(set([member('checker')]));
    expect([error.code, error.details.fields?.[0]?.field]).toEqual(['invalid', 'memberIds']);
    expect(error.message).toContain(world.newsroom.people.writer.name);
    expect((await calls.read(getArticle, 'writer', { id })).restricted).toBe(false);
    await disable(new Date());
    expect((await set([member('checker')])).named).toHaveLength(2);
    await disable(null);
  });

  it('keeps who is named and disabled since, and takes nobody who is disabled already', async () => {
    const { id, version } = await makeArticle(world, { named: ['editor', 'otherChecker'] });
    const disable = (disabledAt: Date | null) =>
      world.database.member.update({ where: { id: member('otherChecker') }, data: { disabledAt } });
    await disable(new Date());
    const set = (memberIds: string[], expectedVersion: number) =>
      calls.change(setArticleAccess, 'editor', { id }, { restricted: true, memberIds, expectedVersion });
    const view = await set([member('otherChecker'), member('checker'), member('writer')], version);
    expect(view.named).toHaveLength(4);
    await set([member('writer')], version + 1);
    const error = await refusal(set([member('otherChecker'), member('writer')], version + 2));
    expect(error.details.fields?.[0]?.field).toBe('memberIds');
    await disable(null);
  });

  it('is for editors who are named', async () => {
    const { id, version } = await makeArticle(world, { named: ['checker'] });
    const body = { restricted: false, memberIds: [], expectedVersion: version };
    expect((await refusal(calls.change(setArticleAccess, 'editor', { id }, body))).code).toBe('not_found');
    expect((await refusal(calls.change(setArticleAccess, 'checker', { id }, body))).code).toBe('forbidden');
  });
});

import { getSource } from '@/lib/server/queries/get-source';
import { listEvidence } from '@/lib/server/queries/list-evidence';
import { listSources } from '@/lib/server/queries/list-sources';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeEvidence } from './change-evidence';
import { changeSource } from './change-source';
import { createClaim } from './create-claim';
import { setSourceAccess } from './set-source-access';
import { withdrawEvidence } from './withdraw-evidence';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
const member = (name: CastName) => world.newsroom.people[name].memberId;
const others: CastName[] = ['admin', 'editor', 'everything', 'otherChecker', 'writer'];
const secret = { title: 'The harbour master', confidential: true };

beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

async function makeClaim() {
  const { id } = await makeArticle(world);
  const body = { version: 1, start: 0, end: 8, kind: 'event' };
  return (await calls.change(createClaim, 'checker', { id }, body)).items[0]!;
}
const name = (id: string, names: CastName[], expectedVersion: number, who: CastName = 'checker') =>
  calls.change(setSourceAccess, who, { id }, { memberIds: names.map(member), expectedVersion });
const fields = (sourceId: string | null, quote = 'It is shut.') => ({
  sourceId,
  level: 'primary',
  stance: 'supports',
  locator: 'the third call',
  detail: { form: 'quote', quote },
});

describe('a confidential source', () => {
  it.each(others)('is not there for %s, who is not named on it', async (who) => {
    const { id } = await makeSource(world, secret);
    expect((await refusal(calls.read(getSource, who, { id }))).code).toBe('not_found');
    const { items } = await calls.read(listSources, who, { slug: world.newsroom.slug }, { q: 'harbour' });
    expect(items).toEqual([]);
    const body = { fields: { kind: 'document', title: 'x' }, expectedVersion: 1 };
    expect((await refusal(calls.change(changeSource, who, { id }, body))).code).toBe('not_found');
    expect((await refusal(name(id, [], 1, who))).code).toBe('not_found');
  });

  it('cannot be cited, or named as an original, by who is not named on it', async () => {
    const { id } = await makeSource(world, secret);
    const claim = await makeClaim();
    const cite = makeEvidence(world, claim.id, { by: 'otherChecker', sourceId: id });
    expect((await refusal(cite)).code).toBe('not_found');
    const copy = makeSource(world, { by: 'otherChecker', copyOfId: id });
    expect((await refusal(copy)).details.fields?.[0]?.field).toBe('copyOfId');
    const open = await makeEvidence(world, claim.id, { by: 'otherChecker' });
    const change = { fields: fields(id), expectedVersion: 1 };
    const call = calls.change(changeEvidence, 'otherChecker', { id: open.id }, change);
    expect((await refusal(call)).code).toBe('not_found');
  });

  it('is called “confidential source” beside the evidence, and nothing gives it away', async () => {
    const { id } = await makeSource(world, secret);
    const claim = await makeClaim();
    const { id: evidenceId } = await makeEvidence(world, claim.id, fields(id));
    const change = { fields: fields(id, 'It is open.'), reason: 'He corrected himself.', expectedVersion: 1 };
    await calls.change(changeEvidence, 'checker', { id: evidenceId }, change);
    for (const who of others) {
      const [piece] = (await calls.read(listEvidence, who, { id: claim.id })).items;
      for (const revision of [piece!.current, ...piece!.earlier]) {
        expect(revision).toMatchObject({
          source: { isVisible: false, label: 'confidential source' },
          locator: null,
          detail: null,
          reason: '',
          stance: 'supports',
          level: 'primary',
        });
      }
      expect(JSON.stringify(piece)).not.toMatch(/harbour|call|shut|corrected/u);
      expect(JSON.stringify(piece)).not.toContain(id);
    }
    const [seen] = (await calls.read(listEvidence, 'checker', { id: claim.id })).items;
    expect(seen!.current).toMatchObject({
      source: { isVisible: true, source: { id } },
      locator: 'the third call',
    });
  });

  it('lets nobody change or withdraw what they may not see', async () => {
    const { id } = await makeSource(world, secret);
    const claim = await makeClaim();
    const { id: evidenceId } = await makeEvidence(world, claim.id, fields(id));
    for (const who of ['editor', 'everything'] as const) {
      const change = calls.change(
        changeEvidence,
        who,
        { id: evidenceId },
        { fields: fields(null), expectedVersion: 1 },
      );
      const notes = { ...fields(null), detail: { form: 'notes', notes: 'x', who: 'x', how: 'x' } };
      const reform = calls.change(
        changeEvidence,
        who,
        { id: evidenceId },
        { fields: notes, expectedVersion: 1 },
      );
      const withdraw = calls.change(
        withdrawEvidence,
        who,
        { id: evidenceId },
        { reason: 'x', expectedVersion: 1 },
      );
      const codes = await Promise.all(
        [change, reform, withdraw].map(async (call) => (await refusal(call)).code),
      );
      expect(codes).toEqual(['invalid', 'forbidden', 'forbidden']);
    }
  });

  it('names its creator, and who marks it so later; opened again, it names nobody', async () => {
    const { id } = await makeSource(world, { by: 'writer' });
    const set = (confidential: boolean, expectedVersion: number) =>
      calls.change(
        changeSource,
        'checker',
        { id },
        {
          fields: { kind: 'interview', title: 'A call', confidential },
          expectedVersion,
        },
      );
    const view = await set(true, 1);
    expect(view.named.map((one) => one.memberId).sort()).toEqual(
      [member('writer'), member('checker')].sort(),
    );
    expect((await refusal(calls.read(getSource, 'editor', { id }))).code).toBe('not_found');
    expect((await calls.read(getSource, 'writer', { id })).title).toBe('A call');
    expect((await set(false, 2)).named).toEqual([]);
    expect((await calls.read(getSource, 'editor', { id })).title).toBe('A call');
    expect(await world.database.sourceAccess.count({ where: { sourceId: id } })).toBe(0);
  });

  it('is named to others by those named, and stays with its creator', async () => {
    const { id } = await makeSource(world, secret);
    const view = await name(id, ['editor', 'otherChecker'], 1);
    expect(view.named).toHaveLength(3);
    expect((await calls.read(getSource, 'editor', { id })).id).toBe(id);
    const less = await name(id, [], 2, 'editor');
    expect(less.named.map((one) => one.memberId).sort()).toEqual(
      [member('checker'), member('editor')].sort(),
    );
    expect((await refusal(calls.read(getSource, 'otherChecker', { id }))).code).toBe('not_found');
    expect((await name(id, ['editor'], 3)).version).toBe(3);
    const error = await refusal(name(id, [], 1));
    expect([error.code, error.details.current]).toEqual([
      'conflict',
      expect.objectContaining({ id, version: 3 }),
    ]);
    const events = (await calls.eventsOn(id)).map((one) => one.type);
    expect(events).toEqual(['source.created', 'source.access_changed', 'source.access_changed']);
  });

  it('names members of this newsroom only, and only where it is confidential', async () => {
    const open = await makeSource(world);
    expect((await refusal(name(open.id, ['editor'], 1))).code).toBe('wrong_state');
    const { id } = await makeSource(world, secret);
    const other = await makeNewsroom(world.database);
    const body = { memberIds: [other.people.editor.memberId], expectedVersion: 1 };
    const error = await refusal(calls.change(setSourceAccess, 'checker', { id }, body));
    expect([error.code, error.details.fields?.[0]?.field]).toEqual(['invalid', 'memberIds']);
  });

  it('stays the original of a copy, whoever corrects the copy without seeing it', async () => {
    const original = await makeSource(world, secret);
    const copy = await makeSource(world, { title: 'Rewrite', copyOfId: original.id });
    const seen = await calls.read(getSource, 'editor', { id: copy.id });
    expect(seen.copyOf).toEqual({ id: null, title: 'confidential source' });
    expect(JSON.stringify(seen)).not.toContain(original.id);
    const body = { fields: { kind: 'document', title: 'Rewritten', copyOfId: null }, expectedVersion: 1 };
    const changed = await calls.change(changeSource, 'editor', { id: copy.id }, body);
    expect([changed.title, changed.copyOf?.id]).toEqual(['Rewritten', null]);
    const { copyOf } = await calls.read(getSource, 'checker', { id: copy.id });
    expect(copyOf).toEqual({ id: original.id, title: 'The harbour master' });
  });
});

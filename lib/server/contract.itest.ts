/**
 * Every operation of the contract, called with its own example: by the right person, by nobody, from another newsroom,
 * by somebody who is not named, in each role, and with rubbish in each field.
 */
import { contract, type OperationName } from '@/lib/api/contract/contract';
import type { ExampleCall, OperationShape } from '@/lib/api/operation';
import { policies } from '@/lib/domain/policy';
import { Role } from '@/lib/domain/role';
import { createTestDatabase, type TestDatabase } from '@/lib/testing/database';
import { makeExampleWorld } from '@/lib/testing/example-world';
import { type CastName, makeNewsroom, type TestNewsroom } from '@/lib/testing/newsroom';
import { apiRequest, signIn } from '@/lib/testing/people';
import { freshPrisma } from '@/lib/testing/prisma';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute } from './command';
import { setArticleAccess } from './commands/set-article-access';
import { openDatabase } from './db/client';
import type { PrismaClient } from './db/generated/client';
import { createApi } from './http';

type World = Awaited<ReturnType<typeof makeExampleWorld>>;

const rows = Object.entries(contract) as [OperationName, OperationShape][];
const prisma = freshPrisma();

/** One for each database: to build it takes as long as to ask it. */
const apis = new WeakMap<PrismaClient, ReturnType<typeof createApi>>();
function apiOn(database: PrismaClient) {
  const api = apis.get(database) ?? createApi(database);
  apis.set(database, api);
  return api;
}

async function call(
  row: OperationShape,
  asked: ExampleCall,
  cookie: string | null,
  { json, database = prisma() }: { json?: string; database?: PrismaClient } = {},
) {
  const path = row.path.replace(/\{(\w+)\}/gu, (_, key: string) => asked.params?.[key] ?? '');
  const search = new URLSearchParams(asked.query ?? {}).toString();
  const url = `/api/v1${path}${search ? `?${search}` : ''}`;
  const { body } = asked;
  const plain = apiRequest(row.method.toUpperCase(), url, {
    ...(cookie === null ? {} : { cookie }),
    ...(body === undefined && json === undefined ? {} : { body: body ?? {} }),
  });
  // Rates are limited by tests of their own; here every call is to be looked at.
  await database.rateLimit.deleteMany();
  const request = json === undefined ? plain : new Request(plain, { body: json });
  const response = await apiOn(database).fetch(request);
  const text = await response.text();
  const isJson = /json/u.test(response.headers.get('Content-Type') ?? '');
  return { status: response.status, text, answer: isJson ? (JSON.parse(text) as Problem) : null };
}

interface Problem {
  code?: string;
  fields?: { field: string; message: string }[];
}

const cookieOf = (newsroom: TestNewsroom, name: ExampleCall['as']) =>
  name === 'visitor' ? Promise.resolve(null) : newsroom.cookie(name);

describe('every operation', () => {
  let origin: TestDatabase;
  let world: World;
  /** For those that only read; what changes something changes a copy of its own. */
  let readOnly: TestDatabase;
  beforeAll(async () => {
    origin = await createTestDatabase();
    const database = openDatabase(origin.url);
    world = await makeExampleWorld(database);
    await database.$disconnect();
    readOnly = await createTestDatabase(origin);
  });
  afterAll(() => Promise.all([origin.drop(), readOnly.drop()]));

  it.each(rows)('%s answers its example as the contract promises', async (_, row) => {
    const copy = row.method === 'get' ? readOnly : await createTestDatabase(origin);
    const database = openDatabase(copy.url);
    try {
      const asked = row.example(world.example);
      const { people } = world.newsroom;
      const cookie = asked.as === 'visitor' ? null : (await signIn(database, people[asked.as].userId)).cookie;
      const before = await database.auditEvent.count();
      const { status, text, answer } = await call(row, asked, cookie, { database });
      expect(status, text).toBe(row.status);
      expect(await database.auditEvent.count(), 'one event for every change').toBe(
        before + (row.changes ? 1 : 0),
      );
      if (row.file) expect(text).toMatch(/^at,event,/u);
      else if (row.output === null) expect(answer).toBeNull();
      else expect(row.output.safeParse(answer).error?.issues).toBeUndefined();
    } finally {
      await database.$disconnect();
      if (copy !== readOnly) await copy.drop();
    }
  });
});

describe('strangers', () => {
  let world: World;
  let elsewhere: TestNewsroom;
  beforeAll(async () => {
    world = await makeExampleWorld(prisma());
    elsewhere = await makeNewsroom(prisma());
  });

  it.each(rows.filter(([, row]) => row.access !== 'visitor'))('%s is not for nobody', async (_, row) => {
    const { status, answer } = await call(row, row.example(world.example), null);
    expect(status).toBe(401);
    expect(answer?.code).toBe('unauthenticated');
  });

  it.each(rows.filter(([, row]) => row.access === 'member'))(
    '%s does not exist for a member of another newsroom',
    async (_, row) => {
      const { status, text } = await call(
        row,
        row.example(world.example),
        await elsewhere.cookie('everything'),
      );
      expect(status, text).toBe(404);
    },
  );
});

describe('a restricted article', () => {
  const within = /^\/(articles|claims|verdicts|comments|evidence)\/\{id\}/u;
  let world: World;
  beforeAll(async () => {
    world = await makeExampleWorld(prisma());
    const { people } = world.newsroom;
    const memberIds = [people.writer, people.checker, people.editor].map((one) => one.memberId);
    const { article, draftArticle, settledArticle, revisedArticle, wordingArticle } = world.example;
    for (const id of [article, draftArticle, settledArticle, revisedArticle, wordingArticle]) {
      const { version } = await prisma().article.findUniqueOrThrow({ where: { id } });
      await execute(
        setArticleAccess,
        world.newsroom.actor('editor'),
        { params: { id }, query: {}, body: { restricted: true, memberIds, expectedVersion: version } },
        { database: prisma() },
      );
    }
  });

  it.each(rows.filter(([, row]) => within.test(row.path)))(
    '%s does not exist for who is not named, admins included',
    async (_, row) => {
      for (const name of ['otherEditor', 'otherChecker', 'admin', 'everything'] as const) {
        const asked = row.example(world.example);
        const { status, text } = await call(row, asked, await world.newsroom.cookie(name));
        expect(status, `${name}: ${text}`).toBe(404);
      }
    },
  );

  it.each(rows.filter(([, row]) => row.method === 'get' && row.path.startsWith('/newsrooms/{slug}')))(
    '%s does not name it either',
    async (_, row) => {
      const { article, draftArticle, settledArticle, openClaim, submittedClaim, evidence } = world.example;
      const asked = row.example(world.example);
      const { text } = await call(row, asked, await world.newsroom.cookie('everything'));
      for (const id of [article, draftArticle, settledArticle, openClaim, submittedClaim, evidence]) {
        expect(text).not.toContain(id);
      }
    },
  );
});

describe('each role', () => {
  /** Where a policy lets the role in, but this member has no business with this thing. */
  const separated: Partial<Record<OperationName, Role[]>> = {
    'api_key.revoke': ['writer', 'editor'],
    'article.set_state': ['writer'],
    'evidence.change': ['writer'],
    'evidence.withdraw': ['writer'],
  };
  /** Where the thing itself does not exist for whom nobody named. */
  const unseen: Partial<Record<OperationName, Role[]>> = { 'source.set_access': ['admin'] };
  let world: World;
  beforeAll(async () => {
    world = await makeExampleWorld(prisma());
  });

  it.each(rows.filter(([, row]) => row.access === 'member'))(
    '%s is refused exactly to the roles that no policy lets in',
    async (name, row) => {
      for (const role of Role.options) {
        const isLetIn = row.policies.some((policy) => (policies[policy].roles as Role[]).includes(role));
        const asked = withoutEffect(row.example(world.example));
        const { status, text } = await call(row, asked, await world.newsroom.cookie(role as CastName));
        const isSeparated = separated[name]?.includes(role) ?? false;
        const told = `${role}: ${text}`;
        expect(status, told).not.toBe(401);
        expect(status, told).toBeLessThan(500);
        if (unseen[name]?.includes(role)) expect(status, told).toBe(404);
        else if (isLetIn && !isSeparated) expect(status, told).not.toBe(403);
        else expect(status, told).toBe(403);
      }
    },
  );

  /** Permission is asked before the version is looked at: who may gets a conflict, and nothing changes. */
  function withoutEffect(asked: ExampleCall): ExampleCall {
    const body = asked.body as Record<string, unknown> | undefined;
    return {
      ...asked,
      ...(asked.query?.['expectedVersion'] ? { query: { ...asked.query, expectedVersion: '999' } } : {}),
      ...(body && ('expectedVersion' in body || 'to' in body)
        ? { body: { ...body, expectedVersion: 999 } }
        : {}),
    };
  }
});

describe('rubbish', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeExampleWorld(prisma());
  });
  const withBody = rows.filter(([, row]) => row.body !== null);

  /** What must not be believed of any field; `$huge` stands for a number that JSON can say and JavaScript cannot. */
  const rubbish: [string, unknown][] = [
    ['NUL', 'a\u0000b'],
    ['half a character', 'a\ud800b'],
    ['a huge number', '$huge'],
    ['an object', { not: '' }],
    ['a list', [[]]],
    ['a truth', true],
    ['a long string', 'x'.repeat(1_000_000)],
  ];
  /** Fields for which such a value is right. */
  const isRight = (field: string, value: unknown) =>
    typeof value === 'boolean' && /^(is|restricted)/u.test(field);

  it.each(withBody)('%s names an unknown field', async (_, row) => {
    const asked = row.example(world.example);
    const body = { ...(asked.body as object), surprise: 1, roles2: ['admin'] };
    const { status, answer, text } = await call(
      row,
      { ...asked, body },
      await cookieOf(world.newsroom, asked.as),
    );
    expect(status, text).toBe(422);
    expect(answer?.fields?.map((one) => one.field)).toEqual(expect.arrayContaining(['surprise', 'roles2']));
  });

  it.each(withBody)('%s names the field that holds rubbish', async (_, row) => {
    const asked = row.example(world.example);
    const cookie = await cookieOf(world.newsroom, asked.as);
    const body = asked.body as Record<string, unknown>;
    for (const field of Object.keys(body)) {
      for (const [what, value] of rubbish) {
        if (isRight(field, value)) continue;
        const json = JSON.stringify({ ...body, [field]: value }).replace('"$huge"', '1e309');
        const { status, answer, text } = await call(row, asked, cookie, { json });
        const isPassword =
          field === 'current' && what !== 'a huge number' && typeof value === 'string' && value.length < 256;
        expect(status, `${field}, ${what}: ${text}`).toBe(isPassword ? 403 : 422);
        const named = answer?.fields?.map((one) => one.field.split('.')[0]) ?? [];
        expect(named, `${field}, ${what}: ${text}`).toContain(field);
      }
    }
  });

  it.each(rows.filter(([, row]) => Object.keys(row.query.shape).length > 0))(
    '%s takes no rubbish in its query',
    async (_, row) => {
      const asked = row.example(world.example);
      const cookie = await cookieOf(world.newsroom, asked.as);
      for (const field of Object.keys(row.query.shape)) {
        for (const value of ['a\u0000b', '\ufffd'.repeat(3_000)]) {
          const query = { ...asked.query, [field]: value };
          const { status, answer, text } = await call(row, { ...asked, query }, cookie);
          expect(status, `${field}: ${text}`).toBe(422);
          expect(answer?.fields?.map((one) => one.field)).toContain(field);
        }
      }
      const { status } = await call(row, { ...asked, query: { ...asked.query, surprise: '1' } }, cookie);
      expect(status).toBe(422);
    },
  );
});

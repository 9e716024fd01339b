/** A newsroom with its shipped scales and somebody in every role, for tests. */
import type { PersonActor } from '@/lib/domain/actor';
import type { Role } from '@/lib/domain/role';
import { hashPassword } from '@/lib/server/auth/password';
import type { PrismaClient } from '@/lib/server/db/generated/client';
import { insertMember, insertNewsroom, insertUser } from '@/lib/server/db/newsrooms';
import { signIn } from '@/lib/testing/people';
import { uuidv7 } from 'uuidv7';

const cast = {
  writer: ['writer'],
  otherWriter: ['writer'],
  checker: ['checker'],
  otherChecker: ['checker'],
  editor: ['editor'],
  otherEditor: ['editor'],
  admin: ['admin'],
  /** All four roles: separation of duties must stop this one too. */
  everything: ['writer', 'checker', 'editor', 'admin'],
} as const satisfies Record<string, Role[]>;

export type CastName = keyof typeof cast;

export interface CastMember {
  userId: string;
  memberId: string;
  name: string;
  email: string;
  roles: Role[];
}

export interface TestNewsroom {
  newsroomId: string;
  slug: string;
  /** The password of everybody in it. */
  password: string;
  people: Record<CastName, CastMember>;
  /** For `execute` and `answer`. */
  actor(name: CastName): PersonActor;
  /** For `createApi(database).fetch`: a new session of that person, as the header `Cookie`. */
  cookie(name: CastName): Promise<string>;
}

export const testPassword = 'nine grey herons on the pier';
/** On a machine that does much else, a dozen rows may take longer than a person would wait; milliseconds. */
const PATIENT = { timeout: 20_000, maxWait: 20_000 };

let testPasswordHash: Promise<string> | undefined;

/** Inserts the rows by the same steps as setting up and inviting do. Call it twice for two newsrooms. */
export async function makeNewsroom(database: PrismaClient): Promise<TestNewsroom> {
  const passwordHash = await (testPasswordHash ??= hashPassword(testPassword));
  const mark = uuidv7().slice(-8);
  const slug = `newsroom-${mark}`;
  const name = `Newsroom ${mark}`;
  const { newsroomId, people } = await database.$transaction(async (db) => {
    const context = { db, now: new Date(), newId: uuidv7 };
    const newsroomId = await insertNewsroom(context, { slug, name, timeZone: 'Europe/Madrid' });
    const made: [string, CastMember][] = [];
    for (const [key, roles] of Object.entries(cast)) {
      const person = { name: `${key} of ${mark}`, email: `${key.toLowerCase()}-${mark}@example.org` };
      const userId = await insertUser(context, { ...person, passwordHash });
      const memberId = await insertMember(context, { newsroomId, userId, roles: [...roles] });
      made.push([key, { ...person, userId, memberId, roles: [...roles] }]);
    }
    return { newsroomId, people: Object.fromEntries(made) as Record<CastName, CastMember> };
  }, PATIENT);
  return {
    newsroomId,
    slug,
    password: testPassword,
    people,
    actor: (key) => {
      const { userId, memberId, name: personName, email, roles } = people[key];
      return {
        kind: 'member',
        userId,
        name: personName,
        email,
        sessionId: null,
        apiKey: null,
        memberships: [{ memberId, newsroomId, slug, newsroomName: name, roles: [...roles] }],
      };
    },
    cookie: async (key) => (await signIn(database, people[key].userId)).cookie,
  };
}

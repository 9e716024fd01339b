/** Why: an event names what it is about by ids; who reads the log knows a claim by its words. */
import type { AuditSubjectView } from '@/lib/api/views/newsroom-view';
import type { ActingMember } from '@/lib/domain/actor';
import type { Db } from './client';
import { type AuditEvent, Prisma } from './generated/client';
import { visibleArticlesSql, visibleSourcesSql } from './visibility';

/** A version moves hundreds of claims: of an event's subjects so many are looked up, and fewer are named. */
const lookedUp = 12;
const named = 4;

interface Named {
  kind: AuditSubjectView['kind'] | 'article';
  id: string;
  words: string | null;
}

export interface SubjectWords {
  titleOf: (event: AuditEvent) => string | null;
  /** What an event is about beside its article, in its order. */
  aboutOf: (event: AuditEvent) => AuditSubjectView[];
}

/** What the subjects of these events are called, as far as the member may know: in one query for all of them. */
export async function subjectWords(
  db: Db,
  member: ActingMember,
  events: readonly AuditEvent[],
): Promise<SubjectWords> {
  const subjectsOf = (event: AuditEvent) => event.subjects.slice(0, lookedUp);
  const ids = [...new Set(events.flatMap((one) => [one.articleId ?? [], subjectsOf(one)].flat()))];
  const ours = Prisma.sql`${member.newsroomId}::uuid`;
  const rows = await db.$queryRaw<Named[]>`
    WITH wanted AS MATERIALIZED (SELECT unnest(${ids}::uuid[]) AS id)
    SELECT 'article' AS "kind", a."id", a."title" AS "words"
      FROM wanted JOIN "Article" a ON a."id" = wanted.id WHERE ${visibleArticlesSql(member)}
    UNION ALL SELECT 'claim', c."id", c."statement"
      FROM wanted JOIN "Claim" c ON c."id" = wanted.id JOIN "Article" a ON a."id" = c."articleId"
      WHERE ${visibleArticlesSql(member)}
    UNION ALL SELECT 'source', s."id", CASE WHEN ${visibleSourcesSql(member)} THEN s."title" END
      FROM wanted JOIN "Source" s ON s."id" = wanted.id WHERE s."newsroomId" = ${ours}
    UNION ALL SELECT 'member', m."id", u."name"
      FROM wanted JOIN "Member" m ON m."id" = wanted.id JOIN "User" u ON u."id" = m."userId"
      WHERE m."newsroomId" = ${ours}
    UNION ALL SELECT 'invitation', i."id", i."email"
      FROM wanted JOIN "Invitation" i ON i."id" = wanted.id WHERE i."newsroomId" = ${ours}
    UNION ALL SELECT 'api_key', k."id", k."name"
      FROM wanted JOIN "ApiKey" k ON k."id" = wanted.id WHERE k."newsroomId" = ${ours}`;
  const known = new Map(rows.map((row) => [row.id, row]));
  return {
    titleOf: ({ articleId }) => known.get(articleId ?? '')?.words ?? null,
    aboutOf: (event) =>
      subjectsOf(event)
        .flatMap((id) => {
          const found = known.get(id);
          return found && found.kind !== 'article' ? [{ kind: found.kind, id, words: found.words }] : [];
        })
        .slice(0, named),
  };
}

/** What the audit log says of a journey, read as the database's owner. */
import { Client } from 'pg';
import { product } from './server';

export async function query<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: product().ownerUrl });
  await client.connect();
  const { rows } = await client.query<Row>(sql, values);
  await client.end();
  return rows;
}

const eventsSql = `
  SELECT e.type, u.email FROM "AuditEvent" e JOIN "User" u ON u.id = e."userId"
  WHERE e.outcome = 'done'
    AND (e."articleId" = $1 OR e.subjects && ARRAY(SELECT id FROM "Source" WHERE title = $2))
  ORDER BY e.at, e.id`;

const madeSql = `
  WITH mine AS (SELECT id FROM "Claim" WHERE "articleId" = $1), made AS (
    SELECT 'Article' AS "table", 'article.created' AS type, id FROM "Article" WHERE id = $1
    UNION ALL SELECT 'Claim', 'claim.created', id FROM mine
    UNION ALL SELECT 'VerdictRevision', 'verdict.submitted', id FROM "VerdictRevision" WHERE "claimId" IN (SELECT id FROM mine)
    UNION ALL SELECT 'Review', 'review.decided', id FROM "Review" WHERE "claimId" IN (SELECT id FROM mine)
    UNION ALL SELECT 'Evidence', 'evidence.added', id FROM "Evidence" WHERE "claimId" IN (SELECT id FROM mine)
    UNION ALL SELECT 'CoverageMark', 'coverage.marked', id FROM "CoverageMark" WHERE "articleId" = $1
    UNION ALL SELECT 'Source', 'source.created', id FROM "Source" WHERE title = $2
    UNION ALL SELECT 'AuthSession', 'session.started', s.id
      FROM "AuthSession" s JOIN "User" u ON u.id = s."userId" WHERE u.email = $3
  )
  SELECT "table", count(*)::int AS rows, count(*) FILTER (WHERE 1 = (
    SELECT count(*) FROM "AuditEvent" e WHERE e.type = made.type AND made.id = ANY (e.subjects)
  ))::int AS once
  FROM made GROUP BY "table"`;

/**
 * `events`: what was done to the article and the source, in order, and by whom. `made`: by table, the rows that there
 * are, and how many of them exactly one event says that it made; sessions are those of the person signed in.
 */
export async function audited(articleId: string, sourceTitle: string, signedIn: string) {
  return {
    events: await query<{ type: string; email: string }>(eventsSql, [articleId, sourceTitle]),
    made: await query<{ table: string; rows: number; once: number }>(madeSql, [
      articleId,
      sourceTitle,
      signedIn,
    ]),
  };
}

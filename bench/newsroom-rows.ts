/** A newsroom's archive, written straight into the tables: always the same words, as many claims as are wished for. */
import type pg from 'pg';

export interface Archive {
  newsroomId: string;
  members: { writer: string; checker: string; editor: string };
  /** Claims in all; twenty an article. */
  claims: number;
  /** Of the articles, how many of the newest are in check: a day's work does not grow with the archive. */
  inCheck: number;
}

interface Index {
  indexname: string;
  tablename: string;
  indexdef: string;
}

const perArticle = 20;
const madeLast = ['ClaimSearch', 'ClaimKey', 'SourceSearch', 'SearchWord'];

const words = `
  CREATE FUNCTION pg_temp.pick(list text[], n bigint, salt int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT list[1 + abs(hashint8(n * 31 + salt)) % array_length(list, 1)] $$;
  -- Newest last, over three years; ids in the order of time.
  CREATE FUNCTION pg_temp.id_at(at timestamptz, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0')
      || '8' || substr(md5(n::text), 1, 15))::uuid $$;
  -- Names and sentences are made once and joined to the rows: making each anew would take longer than writing it.
  CREATE TEMP TABLE invented AS SELECT n, initcap(string_agg((ARRAY['ba','ker','lo','mi','nor','pel','qua','ros','ste','tun','vel','wick','dor','fen','gar','hul'])
      [1 + (abs(hashint8(n * 7 + part)) % 16)], '' ORDER BY part)) AS name
    FROM generate_series(0, 4999) AS n, generate_series(1, 3) AS part GROUP BY n;
  CREATE TEMP TABLE said AS SELECT n, concat_ws(' ',
      pg_temp.pick(ARRAY['The harbour board','A spokeswoman','The growers','Its director','The county','A foreman','The ministry','Residents','The court','A survey','The bank','Two engineers'], n, 1),
      pg_temp.pick(ARRAY['said','recorded','denied','expected','repeated','reported','measured','announced'], n, 2),
      pg_temp.pick(ARRAY['that the northern quay had handled','a rise in the number of boats, from','that repairs to the lock would cost','a loss on the winter crossing of','that the fishing villages had asked for','fewer complaints about the ferry than the','that the schools would close for','a budget of'], n, 3)) AS lead,
      pg_temp.pick(ARRAY['boats','tonnes of herring','crossings','million crowns','percent more than before','beds','pupils'], n, 4) AS unit
    FROM generate_series(0, 9999) AS n`;

/** Adds what is missing to `claims`, in one transaction, with the triggers of foreign keys at rest: nothing refers to nothing. */
export async function writeArchive(client: pg.Client, { newsroomId, members, claims, inCheck }: Archive) {
  const articles = Math.ceil(claims / perArticle);
  const sources = Math.max(40, Math.round(claims / 25));
  const run = (sql: string) =>
    client.query(
      sql
        .replaceAll(':newsroom', `'${newsroomId}'::uuid`)
        .replaceAll(':writer', `'${members.writer}'::uuid`)
        .replaceAll(':checker', `'${members.checker}'::uuid`)
        .replaceAll(':editor', `'${members.editor}'::uuid`)
        .replaceAll(':articles', String(articles))
        .replaceAll(':sources', String(sources))
        .replaceAll(':inCheck', String(inCheck)),
    );
  await client.query(`SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '128MB';
    SET maintenance_work_mem = '512MB'; SET statement_timeout = 0; SET jit = off`);
  // Filled bare, indexed after: each index row by row would take longer than all the rest.
  const { rows: indexes } = await client.query<Index>(
    `SELECT indexname, tablename, indexdef FROM pg_indexes WHERE schemaname = 'public' AND indexdef LIKE 'CREATE INDEX%'`,
  );
  for (const { indexname } of indexes) await client.query(`DROP INDEX "${indexname}"`);
  const indexAgain = async (isDue: (index: Index) => boolean) => {
    for (const index of indexes.filter(isDue)) await client.query(index.indexdef);
  };
  await run(words);
  await run(`
    CREATE TEMP TABLE new_article AS
      SELECT n, pg_temp.id_at(at, n) AS id, pg_temp.id_at(at, n + 1000000000) AS version_id, at, n > :articles - :inCheck AS is_in_check
      FROM generate_series(1, :articles) AS n, LATERAL (SELECT now() - interval '3 years' * (1 - n::float / :articles) - interval '1 hour' AS at) AS t;
    CREATE TEMP TABLE new_claim AS
      SELECT s.*, sum(length(statement) + 1) OVER (PARTITION BY article_n ORDER BY k) - length(statement) - 1 AS at_char FROM (
        SELECT c.*, said.lead || ' ' || 1 + abs(hashint8(c.n * 13 + 5)) % 90000 || ' ' || said.unit || ' in ' || place.name
            || ', according to ' || witness.name || '.' AS statement, witness.name AS witness
        FROM (SELECT a.n AS article_n, k, a.id AS article_id, a.version_id, a.at, a.is_in_check, (a.n - 1) * ${perArticle} + k AS n,
            pg_temp.id_at(a.at + k * interval '1 second', a.n * 32 + k) AS id
          FROM new_article a, generate_series(1, ${perArticle}) AS k) AS c
        JOIN said ON said.n = abs(hashint8(c.n)) % 10000
        JOIN invented place ON place.n = abs(hashint8(c.n + 17)) % 700
        JOIN invented witness ON witness.n = 1000 + abs(hashint8(c.n + 23)) % 2500) AS s;
    CREATE TEMP TABLE new_text AS
      SELECT article_n, string_agg(statement, ' ' ORDER BY k) AS paragraph, min(statement) AS title,
        jsonb_agg(jsonb_build_array(at_char, at_char + length(statement)) ORDER BY k) AS sentences FROM new_claim GROUP BY article_n;
    CREATE TEMP TABLE new_source AS
      SELECT n, pg_temp.id_at(now() - interval '3 years' * (1 - n::float / :sources) - interval '2 hours', n + 2000000000) AS id
      FROM generate_series(1, :sources) AS n;
    CREATE INDEX ON new_source (n); ANALYZE new_claim, new_article, new_text, new_source`);
  await run(`
    INSERT INTO "Article" ("id","newsroomId","purpose","title","byline","outlet","language","deadline","state","restricted","currentVersion","createdById","createdAt","updatedAt")
      SELECT a.id, :newsroom, 'published_elsewhere', left(t.title, 80), '', 'The Pell Observer', 'en', a.at + interval '2 days',
        (CASE WHEN a.is_in_check THEN 'in_check' ELSE 'concluded' END)::"ArticleState",
        NOT a.is_in_check AND a.n % 25 = 3, 1, :writer, a.at, a.at
      FROM new_article a JOIN new_text t ON t.article_n = a.n;
    -- The checker is named on every second restricted one.
    INSERT INTO "ArticleAccess" SELECT :newsroom, id, :checker FROM new_article WHERE NOT is_in_check AND n % 50 = 3;
    INSERT INTO "ArticleWriter" SELECT :newsroom, id, :writer FROM new_article WHERE n % 3 = 0;
    INSERT INTO "ArticleVersion" ("id","newsroomId","articleId","number","content","plainText","sentences","wordCount","hash","note","savedById","createdAt")
      SELECT a.version_id, :newsroom, a.id, 1, jsonb_build_object('type','doc','content', jsonb_build_array(
          jsonb_build_object('type','paragraph','content', jsonb_build_array(jsonb_build_object('type','text','text', t.paragraph))))),
        t.paragraph, t.sentences, array_length(string_to_array(t.paragraph, ' '), 1),
        encode(sha256(convert_to(t.paragraph, 'UTF8')), 'hex'), '', :writer, a.at
      FROM new_article a JOIN new_text t ON t.article_n = a.n;
    INSERT INTO "Source" ("id","newsroomId","kind","title","publisher","author","url","note","confidential","createdById","createdAt","updatedAt")
      SELECT id, :newsroom, (ARRAY['document','data_set','news_report','statistics_office'])[1 + s.n % 4],
        pg_temp.pick(ARRAY['Minutes','Annual report','Census','Ledger','Timetable','Judgment','Survey'], s.n, 6) || ' of ' || place.name || ', ' || (1990 + s.n % 36),
        'Office of ' || office.name, '', 'https://example.org/' || s.n, '', s.n % 20 = 13, :checker, now() - interval '1 day', now() - interval '1 day'
      FROM new_source s JOIN invented place ON place.n = abs(hashint8(s.n + 29)) % 3000 JOIN invented office ON office.n = abs(hashint8(s.n)) % 400`);
  await run(`
    INSERT INTO "Claim" ("id","newsroomId","articleId","kind","statement","claimantType","claimantName","claimantRole","risk","riskReason","assigneeId","state","createdById","createdAt","updatedAt")
      SELECT id, :newsroom, article_id, (ARRAY['number','number','date','event','place','history'])[1 + n % 6], statement,
        'person', witness, 'witness',
        (CASE WHEN n % 50 = 0 THEN 'high' ELSE 'normal' END)::"Risk", CASE WHEN n % 50 = 0 THEN 'accusation' END,
        CASE WHEN is_in_check AND k > 16 THEN :checker END,
        (CASE WHEN NOT is_in_check THEN 'approved' WHEN k <= 12 THEN 'approved' WHEN k <= 15 THEN 'submitted' ELSE 'open' END)::"ClaimState",
        :checker, at + k * interval '1 second', at + k * interval '1 second' FROM new_claim;
    INSERT INTO "Placement" ("id","newsroomId","articleId","claimId","versionId","lineId","outcome","start","end","exact","prefix","suffix","createdById","createdAt")
      SELECT pg_temp.id_at(at, n + 3000000000), :newsroom, article_id, id, version_id, pg_temp.id_at(at, n + 3000000000), 'placed', at_char, at_char + length(statement), statement, '', '', :checker, at FROM new_claim;
    CREATE TEMP TABLE new_verdict AS
      SELECT c.*, pg_temp.id_at(at + interval '1 hour', n + 4000000000) AS verdict_id, pg_temp.id_at(at + interval '1 hour', n + 5000000000) AS evidence_id,
        pg_temp.id_at(at + interval '1 hour', n + 6000000000) AS evidence_revision_id,
        CASE WHEN n % 1000 = 7 THEN 'not_checkable' WHEN n % 11 = 0 THEN 'inaccurate' WHEN n % 13 = 0 THEN 'needs_context' WHEN n % 17 = 0 THEN 'unsupported' ELSE 'confirmed' END AS rating
      FROM new_claim c WHERE NOT is_in_check OR k <= 15;
    INSERT INTO "Evidence" SELECT evidence_id, :newsroom, id, 1, NULL, at FROM new_verdict;
    -- Every third from one of a few great sources, the rest spread over all.
    INSERT INTO "EvidenceRevision" ("id","newsroomId","evidenceId","number","sourceId","form","level","stance","locator","detail","reason","authorId","createdAt")
      SELECT v.evidence_revision_id, :newsroom, v.evidence_id, 1, s.id, 'quote', 'primary', 'supports', 'p. ' || v.n % 300,
        '{"form":"quote","quote":"As the paper says.","originalLanguage":null,"translation":null,"translator":""}', '', :checker, v.at
      FROM new_verdict v JOIN new_source s ON s.n = CASE WHEN v.n % 3 = 0 THEN 1 + v.n % 10 ELSE 1 + abs(hashint8(v.n)) % :sources END;
    INSERT INTO "VerdictRevision" ("id","newsroomId","claimId","number","scaleVersionId","rating","rationale","statement","kind","claimantType","claimantName","claimantRole","words","judgementHash","articleVersion","restsOnIds","reason","authorId","createdAt")
      SELECT v.verdict_id, :newsroom, v.id, 1, scale."id", v.rating,
        jsonb_build_object('type','doc','content', jsonb_build_array(jsonb_build_object('type','paragraph','content', jsonb_build_array(
          jsonb_build_object('type','text','text', 'The ledger of ' || v.witness || ' has it on page ' || v.n % 300 || '.'))))),
        v.statement, 'number', 'us', '', '', jsonb_build_array(v.statement), md5(v.n::text), 1, '{}', '', :checker, v.at + interval '1 hour'
      FROM new_verdict v, (SELECT sv."id" FROM "RatingScaleVersion" sv JOIN "RatingScale" s ON s."id" = sv."scaleId"
        WHERE s."newsroomId" = :newsroom AND s."code" = 'desk' LIMIT 1) AS scale;
    INSERT INTO "VerdictEvidence" SELECT :newsroom, verdict_id, evidence_revision_id FROM new_verdict;
    INSERT INTO "Review" ("id","newsroomId","claimId","verdictRevisionId","decision","reason","words","judgementHash","evidenceSeenIds","reviewerId","createdAt")
      SELECT pg_temp.id_at(at + interval '2 hours', n + 7000000000), :newsroom, id, verdict_id, 'approve', '', jsonb_build_array(statement), md5(n::text), '{}', :editor, at + interval '2 hours'
      FROM new_verdict WHERE NOT is_in_check OR k <= 12`);
  // The rows for searching are made from the record by the product's own functions, which look things up there.
  await indexAgain(({ tablename }) => !madeLast.includes(tablename));
  await run(
    `ANALYZE "Claim", "Placement", "VerdictRevision", "Review", "Article", "ArticleVersion", "Source", "Evidence", "EvidenceRevision"`,
  );
  await run(`
    INSERT INTO "ClaimSearch" SELECT s.* FROM claim_search_of(ARRAY(SELECT id FROM new_claim)) AS s;
    INSERT INTO "ClaimKey" SELECT k.* FROM claim_keys_of(ARRAY(SELECT id FROM new_claim)) AS k ORDER BY k."key", k."claimId";
    INSERT INTO "SourceSearch" SELECT s.* FROM source_search_of(ARRAY(SELECT id FROM new_source)) AS s;
    INSERT INTO "SearchWord" SELECT :newsroom, word, word ~ '[0-9]' FROM (
      SELECT DISTINCT unnest(tsvector_to_array("words")) AS word FROM "ClaimSearch" WHERE "newsroomId" = :newsroom
      UNION SELECT unnest(tsvector_to_array("words")) FROM "SourceSearch" WHERE "newsroomId" = :newsroom) AS found ON CONFLICT DO NOTHING`);
  await indexAgain(({ tablename }) => madeLast.includes(tablename));
  await run(
    `DROP TABLE new_article, new_claim, new_text, new_source, new_verdict, said, invented; SET session_replication_role = origin`,
  );
  await client.query('VACUUM ANALYZE');
}

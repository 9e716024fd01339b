-- Search that stays as quick in an archive of a million claims: docs/decisions/031-search.md.

-- DropIndex
DROP INDEX "ClaimSearch_people_idx";

-- AlterTable
ALTER TABLE "ClaimSearch" DROP COLUMN "people";

-- CreateTable
CREATE TABLE "ClaimKey" (
    "newsroomId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "claimId" UUID NOT NULL,

    CONSTRAINT "ClaimKey_pkey" PRIMARY KEY ("key","claimId")
);

-- CreateIndex
CREATE INDEX "ClaimKey_claimId_idx" ON "ClaimKey"("claimId");
CREATE INDEX "Article_newsroomId_createdById_idx" ON "Article"("newsroomId", "createdById");
CREATE INDEX "Claim_newsroomId_assigneeId_id_idx" ON "Claim"("newsroomId", "assigneeId", "id");

-- One or two letters of a title have no index: then every title is read, and folding each anew took longer than all the rest.
ALTER TABLE "Article" ADD COLUMN "titleFolded" TEXT GENERATED ALWAYS AS (search_fold("title")) STORED;
DROP INDEX "Article_title_search";
CREATE INDEX "Article_title_search" ON "Article" USING GIN ("titleFolded" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "ClaimKey" ADD CONSTRAINT "ClaimKey_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- ---------------------------------------------------------------------------------------------------------
-- As in 0003, but a text is folded once, and its signs are among its words.
-- ---------------------------------------------------------------------------------------------------------

-- Each word of a folded text at its place.
CREATE FUNCTION search_words_of(folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT COALESCE(string_agg(left(word, 64) || ':' || least(place, 16383), ' ')::tsvector, ''::tsvector)
  FROM string_to_table(btrim(regexp_replace(folded,
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u303f\ufffc]+', ' ', 'g')), ' ')
    WITH ORDINALITY AS split(word, place) WHERE word <> ''
$$;

-- The signs in a folded text that are no ordinary punctuation, each once, at no place: the same as in lib/domain/search-text.ts.
CREATE FUNCTION search_signs_of(folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_to_tsvector(ARRAY(SELECT DISTINCT sign FROM string_to_table(regexp_replace(folded,
    '[^#$%&*+/<=>@\\^_`{|}~\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf\u00d7\u00f7\u2010-\u2012\u2015-\u2017\u201a\u201b\u2020-\u2025\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u2bff\u3001-\u303f]+', '', 'g'), NULL) AS sign))
$$;

CREATE OR REPLACE FUNCTION search_words(said text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT search_words_of(search_fold(said))
$$;

CREATE OR REPLACE FUNCTION claim_search_of(ids uuid[]) RETURNS SETOF "ClaimSearch" LANGUAGE sql STABLE AS $$
  SELECT c."id", c."newsroomId", c."articleId", c."state", c."kind",
    COALESCE(decision."rating", verdict."rating"), decision."createdAt", decision."reviewerId",
    folded.said || E'\n' || folded.claimant,
    search_signs_of(folded.said || folded.claimant) || search_words_of(folded.said)
      || setweight(search_words_of(folded.claimant), 'A')
  FROM "Claim" c
  LEFT JOIN LATERAL (SELECT v."id", v."rating", v."rationale" FROM "VerdictRevision" v
    WHERE v."claimId" = c."id" ORDER BY v."number" DESC LIMIT 1) AS verdict ON true
  LEFT JOIN LATERAL (SELECT r."rating", r."createdAt", r."reviewerId" FROM "Review" r
    WHERE r."verdictRevisionId" = verdict."id" AND r."decision" <> 'reaffirm' LIMIT 1) AS decision ON true
  -- OFFSET 0: else the planner puts what is worked out here wherever it is named, and it is worked out as often.
  CROSS JOIN LATERAL (SELECT search_fold(concat_ws(E'\n', c."statement",
    (SELECT string_agg(p."exact", E'\n' ORDER BY p."id") FROM "Placement" p
      WHERE p."claimId" = c."id" AND p."removedAt" IS NULL AND p."exact" <> c."statement"
        AND p."versionId" = (SELECT v."id" FROM "ArticleVersion" v JOIN "Article" a
          ON a."id" = v."articleId" AND a."currentVersion" = v."number" WHERE a."id" = c."articleId")),
    (SELECT string_agg(t #>> '{}', ' ') FROM jsonb_path_query(verdict."rationale", 'strict $.**.text', '{}', true) AS t)
  )) AS said, search_fold(btrim(c."claimantName" || E'\n' || c."claimantRole")) AS claimant OFFSET 0) AS folded
  WHERE c."id" = ANY (ids)
$$;

CREATE OR REPLACE FUNCTION source_search_of(ids uuid[]) RETURNS SETOF "SourceSearch" LANGUAGE sql STABLE AS $$
  SELECT s."id", s."newsroomId", s."kind", search_address(s."url"), search_parted(s."title" || ' ' || s."publisher"),
    folded.said, search_signs_of(folded.said) || search_words_of(folded.said)
  FROM "Source" s
  CROSS JOIN LATERAL (SELECT search_fold(string_agg(concat_ws(E'\n', m."title", m."publisher", m."author", m."url"), E'\n' ORDER BY m."id")) AS said
    FROM "Source" m WHERE m."id" = s."id" OR m."mergedIntoId" = s."id" OFFSET 0) AS folded
  WHERE s."id" = ANY (ids)
$$;

CREATE FUNCTION claim_keys_of(ids uuid[]) RETURNS SETOF "ClaimKey" LANGUAGE sql STABLE AS $$
  SELECT c."newsroomId", one.key, c."id" FROM "Claim" c
  CROSS JOIN LATERAL (SELECT c."assigneeId" AS key
    UNION SELECT v."authorId" FROM "VerdictRevision" v WHERE v."claimId" = c."id"
    UNION SELECT r."reviewerId" FROM "Review" r WHERE r."claimId" = c."id"
    UNION SELECT r."sourceId" FROM "Evidence" e JOIN "EvidenceRevision" r ON r."evidenceId" = e."id" AND r."number" = e."version"
      WHERE e."claimId" = c."id" AND e."withdrawnAt" IS NULL) AS one
  WHERE c."id" = ANY (ids) AND one.key IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION keep_lists(subjects uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE kept record;
BEGIN
  FOR kept IN
    INSERT INTO "ClaimSearch" SELECT * FROM claim_search_of(subjects) AS made ORDER BY made."claimId"
    ON CONFLICT ("claimId") DO UPDATE SET "state" = EXCLUDED."state", "kind" = EXCLUDED."kind",
      "rating" = EXCLUDED."rating", "decidedAt" = EXCLUDED."decidedAt", "decidedById" = EXCLUDED."decidedById",
      "text" = EXCLUDED."text", "words" = EXCLUDED."words"
    RETURNING "newsroomId", "words"
  LOOP
    PERFORM keep_search_words(kept."newsroomId", tsvector_to_array(kept."words"));
  END LOOP;
  DELETE FROM "ClaimKey" k WHERE k."claimId" = ANY (subjects)
    AND (k."key", k."claimId") NOT IN (SELECT made."key", made."claimId" FROM claim_keys_of(subjects) AS made);
  INSERT INTO "ClaimKey" SELECT * FROM claim_keys_of(subjects) AS made ORDER BY made."key", made."claimId"
  ON CONFLICT DO NOTHING;
  FOR kept IN
    INSERT INTO "SourceSearch" SELECT * FROM source_search_of(subjects) AS made ORDER BY made."sourceId"
    ON CONFLICT ("sourceId") DO UPDATE SET "kind" = EXCLUDED."kind", "address" = EXCLUDED."address",
      "label" = EXCLUDED."label", "text" = EXCLUDED."text", "words" = EXCLUDED."words"
    RETURNING "newsroomId", "words"
  LOOP
    PERFORM keep_search_words(kept."newsroomId", tsvector_to_array(kept."words"));
  END LOOP;
  INSERT INTO "ArticleChanges" ("articleId", "newsroomId", "count")
  SELECT a."id", a."newsroomId", 1 FROM "Article" a
  WHERE a."id" = ANY (subjects) OR a."id" IN (SELECT c."articleId" FROM "Claim" c WHERE c."id" = ANY (subjects))
  ORDER BY a."id"
  ON CONFLICT ("articleId") DO UPDATE SET "count" = "ArticleChanges"."count" + 1;
END $$;

-- What is there already.
UPDATE "ClaimSearch" s SET "words" = search_signs_of(s."text") || s."words" WHERE search_signs_of(s."text") <> ''::tsvector;
UPDATE "SourceSearch" s SET "words" = search_signs_of(s."text") || s."words" WHERE search_signs_of(s."text") <> ''::tsvector;
INSERT INTO "ClaimKey" SELECT * FROM claim_keys_of(ARRAY(SELECT "id" FROM "Claim"));

-- Search, merged sources, and lists that stay quick: docs/decisions/031-search.md.
-- Both extensions' functions are trusted: an owner that may create in the database may add them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN "mergedIntoId" UUID;

-- CreateTable
CREATE TABLE "ClaimSearch" (
    "claimId" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "state" "ClaimState" NOT NULL,
    "kind" TEXT NOT NULL,
    "rating" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "people" UUID[],
    "text" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "ClaimSearch_pkey" PRIMARY KEY ("claimId")
);

-- CreateTable
CREATE TABLE "SourceSearch" (
    "sourceId" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT,
    "label" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "SourceSearch_pkey" PRIMARY KEY ("sourceId")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "newsroomId" UUID NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "hasDigit" BOOLEAN NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("newsroomId","word")
);

-- CreateTable
CREATE TABLE "ArticleChanges" (
    "articleId" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ArticleChanges_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE UNIQUE INDEX "ClaimSearch_newsroomId_claimId_key" ON "ClaimSearch"("newsroomId", "claimId");
CREATE INDEX "ClaimSearch_newsroomId_rating_claimId_idx" ON "ClaimSearch"("newsroomId", "rating", "claimId");
CREATE INDEX "ClaimSearch_newsroomId_state_claimId_idx" ON "ClaimSearch"("newsroomId", "state", "claimId");
CREATE INDEX "ClaimSearch_newsroomId_kind_claimId_idx" ON "ClaimSearch"("newsroomId", "kind", "claimId");
CREATE INDEX "ClaimSearch_newsroomId_decidedAt_idx" ON "ClaimSearch"("newsroomId", "decidedAt");
CREATE UNIQUE INDEX "ArticleChanges_newsroomId_articleId_key" ON "ArticleChanges"("newsroomId", "articleId");
CREATE INDEX "ClaimSearch_articleId_claimId_idx" ON "ClaimSearch"("articleId", "claimId");
CREATE INDEX "ClaimSearch_words_idx" ON "ClaimSearch" USING GIN ("words");
CREATE INDEX "ClaimSearch_people_idx" ON "ClaimSearch" USING GIN ("people");
CREATE UNIQUE INDEX "SourceSearch_newsroomId_sourceId_key" ON "SourceSearch"("newsroomId", "sourceId");
CREATE INDEX "SourceSearch_newsroomId_kind_sourceId_idx" ON "SourceSearch"("newsroomId", "kind", "sourceId");
CREATE INDEX "SourceSearch_newsroomId_address_idx" ON "SourceSearch"("newsroomId", "address");
CREATE INDEX "SourceSearch_words_idx" ON "SourceSearch" USING GIN ("words");
CREATE INDEX "Source_mergedIntoId_idx" ON "Source"("mergedIntoId");
CREATE INDEX "AuditEvent_newsroomId_type_id_idx" ON "AuditEvent"("newsroomId", "type", "id");
CREATE INDEX "AuditEvent_newsroomId_memberId_id_idx" ON "AuditEvent"("newsroomId", "memberId", "id");
DROP INDEX "AuditEvent_articleId_idx";
CREATE INDEX "AuditEvent_articleId_id_idx" ON "AuditEvent"("articleId", "id");
DROP INDEX "EvidenceRevision_sourceId_idx";
CREATE INDEX "EvidenceRevision_sourceId_id_idx" ON "EvidenceRevision"("sourceId", "id");
CREATE INDEX "Article_newsroomId_id_state_idx" ON "Article"("newsroomId", "id", "state");

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_newsroomId_mergedIntoId_fkey" FOREIGN KEY ("newsroomId", "mergedIntoId") REFERENCES "Source"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ClaimSearch" ADD CONSTRAINT "ClaimSearch_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "SourceSearch" ADD CONSTRAINT "SourceSearch_newsroomId_sourceId_fkey" FOREIGN KEY ("newsroomId", "sourceId") REFERENCES "Source"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "SearchWord" ADD CONSTRAINT "SearchWord_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ArticleChanges" ADD CONSTRAINT "ArticleChanges_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "Source" ADD CONSTRAINT "Source_merged_is_open_and_another" CHECK (
  "mergedIntoId" IS NULL OR ("mergedIntoId" <> "id" AND NOT "confidential"));

-- ---------------------------------------------------------------------------------------------------------
-- How texts are compared. lib/domain/search-text.ts does the same, letter by letter: change both or none.
-- ---------------------------------------------------------------------------------------------------------

-- Without accents and capitals.
CREATE FUNCTION search_fold(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(regexp_replace(lower(normalize(said, NFKD)), '[\u0300-\u036f]', '', 'g'), 'øłđðþı', 'olddpi')
$$;

-- Folded, and its words parted by one blank each.
CREATE FUNCTION search_parted(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(search_fold(said),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u303f\ufffc]+', ' ', 'g'))
$$;

-- Each word at its place.
CREATE FUNCTION search_words(said text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT COALESCE(string_agg(left(word, 64) || ':' || least(place, 16383), ' ')::tsvector, ''::tsvector)
  FROM string_to_table(search_parted(said), ' ') WITH ORDINALITY AS split(word, place) WHERE word <> ''
$$;

-- An address without what does not tell two pages apart: scheme, www., case of the host, fragment, tracking, last slash.
CREATE FUNCTION search_address(address text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN place = '' THEN NULL ELSE lower(substring(place FROM '^[^/?]*')) ||
    regexp_replace(regexp_replace(regexp_replace(substring(place FROM '^[^/?]*(.*)$'),
      '([?&])(utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid)=[^&]*', '\1', 'gi'), '([?&])&+', '\1', 'g'), '/?[?&/]*$', '') END
  FROM (SELECT regexp_replace(regexp_replace(btrim(address), '#.*$', ''), '^https?://(www\.)?', '', 'i') AS place) AS bare
$$;

-- Articles are looked for by a part of their title.
CREATE INDEX "Article_title_search" ON "Article" USING GIN (search_fold("title") gin_trgm_ops);
-- Misspelt words, and sources that are nearly the same: the nearest first.
CREATE INDEX "SearchWord_nearest" ON "SearchWord" USING GIST ("word" gist_trgm_ops(siglen=32)) WHERE NOT "hasDigit";
CREATE INDEX "SourceSearch_nearest" ON "SourceSearch" USING GIST ("label" gist_trgm_ops(siglen=64));

-- ---------------------------------------------------------------------------------------------------------
-- What the rows for searching say, from what the record says.
-- ---------------------------------------------------------------------------------------------------------

CREATE FUNCTION claim_search_of(ids uuid[]) RETURNS SETOF "ClaimSearch" LANGUAGE sql STABLE AS $$
  SELECT c."id", c."newsroomId", c."articleId", c."state", c."kind",
    COALESCE(decision."rating", verdict."rating"), decision."createdAt", decision."reviewerId",
    (SELECT COALESCE(array_agg(DISTINCT one.id), '{}') FROM (
      SELECT c."assigneeId" UNION ALL SELECT w."authorId" FROM "VerdictRevision" w WHERE w."claimId" = c."id"
      UNION ALL SELECT r."reviewerId" FROM "Review" r WHERE r."claimId" = c."id") AS one(id) WHERE one.id IS NOT NULL),
    search_fold(said.text || E'\n' || claimant.text),
    search_words(said.text) || setweight(search_words(claimant.text), 'A')
  FROM "Claim" c
  LEFT JOIN LATERAL (SELECT v."id", v."rating", v."rationale" FROM "VerdictRevision" v
    WHERE v."claimId" = c."id" ORDER BY v."number" DESC LIMIT 1) AS verdict ON true
  LEFT JOIN LATERAL (SELECT r."rating", r."createdAt", r."reviewerId" FROM "Review" r
    WHERE r."verdictRevisionId" = verdict."id" AND r."decision" <> 'reaffirm' LIMIT 1) AS decision ON true
  CROSS JOIN LATERAL (SELECT concat_ws(E'\n', c."statement",
    (SELECT string_agg(p."exact", E'\n' ORDER BY p."id") FROM "Placement" p
      WHERE p."claimId" = c."id" AND p."removedAt" IS NULL AND p."exact" <> c."statement"
        AND p."versionId" = (SELECT v."id" FROM "ArticleVersion" v JOIN "Article" a
          ON a."id" = v."articleId" AND a."currentVersion" = v."number" WHERE a."id" = c."articleId")),
    (SELECT string_agg(t #>> '{}', ' ') FROM jsonb_path_query(verdict."rationale", 'strict $.**.text', '{}', true) AS t)
  ) AS text) AS said
  CROSS JOIN LATERAL (SELECT btrim(c."claimantName" || E'\n' || c."claimantRole") AS text) AS claimant
  WHERE c."id" = ANY (ids)
$$;

CREATE FUNCTION source_search_of(ids uuid[]) RETURNS SETOF "SourceSearch" LANGUAGE sql STABLE AS $$
  SELECT s."id", s."newsroomId", s."kind", search_address(s."url"), search_parted(s."title" || ' ' || s."publisher"),
    search_fold(said.text), search_words(said.text)
  FROM "Source" s
  CROSS JOIN LATERAL (SELECT string_agg(concat_ws(E'\n', m."title", m."publisher", m."author", m."url"), E'\n' ORDER BY m."id") AS text
    FROM "Source" m WHERE m."id" = s."id" OR m."mergedIntoId" = s."id") AS said
  WHERE s."id" = ANY (ids)
$$;

CREATE FUNCTION keep_search_words(of_newsroom uuid, found text[]) RETURNS void LANGUAGE sql AS $$
  -- In one order everywhere, so that two at once wait for each other and do not lock each other out.
  INSERT INTO "SearchWord" ("newsroomId", "word", "hasDigit")
  SELECT of_newsroom, word, word ~ '[0-9]' FROM (SELECT DISTINCT unnest(found) COLLATE "C" AS word) AS distinct_words
  ORDER BY word
  ON CONFLICT DO NOTHING
$$;

-- Called in the transaction of every change with the subjects of its event: see lib/server/db/keep-lists.ts.
CREATE FUNCTION keep_lists(subjects uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE kept record;
BEGIN
  FOR kept IN
    INSERT INTO "ClaimSearch" SELECT * FROM claim_search_of(subjects) AS made ORDER BY made."claimId"
    ON CONFLICT ("claimId") DO UPDATE SET "state" = EXCLUDED."state", "kind" = EXCLUDED."kind",
      "rating" = EXCLUDED."rating", "decidedAt" = EXCLUDED."decidedAt", "decidedById" = EXCLUDED."decidedById",
      "people" = EXCLUDED."people", "text" = EXCLUDED."text", "words" = EXCLUDED."words"
    RETURNING "newsroomId", "words"
  LOOP
    PERFORM keep_search_words(kept."newsroomId", tsvector_to_array(kept."words"));
  END LOOP;
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
INSERT INTO "ClaimSearch" SELECT * FROM claim_search_of(ARRAY(SELECT "id" FROM "Claim"));
INSERT INTO "SourceSearch" SELECT * FROM source_search_of(ARRAY(SELECT "id" FROM "Source"));
INSERT INTO "SearchWord" ("newsroomId", "word", "hasDigit")
SELECT DISTINCT "newsroomId", word, word ~ '[0-9]' FROM (
  SELECT "newsroomId", unnest(tsvector_to_array("words")) AS word FROM "ClaimSearch"
  UNION ALL SELECT "newsroomId", unnest(tsvector_to_array("words")) FROM "SourceSearch") AS found;

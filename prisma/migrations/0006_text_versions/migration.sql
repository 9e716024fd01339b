-- A text has versions, and a place in it is followed through them.
CREATE TYPE "VersionOrigin" AS ENUM ('created', 'edited', 'applied', 'restored');

ALTER TABLE "ArticleVersion" ADD COLUMN "origin" "VersionOrigin" NOT NULL DEFAULT 'created',
  ADD COLUMN "restoredFrom" INTEGER;
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_restores_an_older_one"
  CHECK (("origin" = 'restored') = ("restoredFrom" IS NOT NULL) AND ("restoredFrom" IS NULL OR "restoredFrom" < "number"));

ALTER TABLE "Placement" ADD COLUMN "lineId" UUID,
  ADD COLUMN "was" JSONB,
  ADD COLUMN "changes" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "settledAt" TIMESTAMPTZ(3);
-- Until now a text had one version: each place is a line of its own.
UPDATE "Placement" SET "lineId" = "id";
ALTER TABLE "Placement" ALTER COLUMN "lineId" SET NOT NULL;
CREATE INDEX "Placement_lineId_idx" ON "Placement"("lineId");
-- Of a place that was followed there is one in each version, but for those taken away.
CREATE UNIQUE INDEX "Placement_one_a_line_and_version" ON "Placement"("lineId", "versionId") WHERE "removedAt" IS NULL;

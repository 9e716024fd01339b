-- AlterTable
ALTER TABLE "VerdictRevision" ADD COLUMN     "isTick" BOOLEAN NOT NULL DEFAULT false;

-- A tick is the first word on a claim, and is of a kind that can be found in a source as it stands.
ALTER TABLE "VerdictRevision" ADD CONSTRAINT "VerdictRevision_tick" CHECK (NOT "isTick" OR (
  "number" = 1 AND NOT "isConfirmation" AND "suggestedText" IS NULL
  AND "kind" IN ('number', 'date', 'name', 'place')));

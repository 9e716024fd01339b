-- Once its figures have changed places, the same words may be let stand by name again: that is another row of one hash.

-- DropIndex
DROP INDEX "StandByName_verdictRevisionId_judgementHash_key";

-- CreateIndex
CREATE INDEX "StandByName_verdictRevisionId_idx" ON "StandByName"("verdictRevisionId");

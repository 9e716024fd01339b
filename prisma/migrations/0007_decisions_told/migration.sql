-- A checker is told of an override, another wording and a stand by name: of those few, the latest are looked for.

-- CreateIndex
CREATE INDEX "Review_told" ON "Review"("newsroomId", "createdAt") WHERE "decision" = 'override' OR "otherWording" IS NOT NULL;
CREATE INDEX "StandByName_newsroomId_createdAt_idx" ON "StandByName"("newsroomId", "createdAt");

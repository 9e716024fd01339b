-- Who took a place away, and why. Places that a settlement replaced, and those taken away until now, have neither.
ALTER TABLE "Placement" ADD COLUMN "removedById" UUID,
  ADD COLUMN "removalReason" TEXT;
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_newsroomId_removedById_fkey" FOREIGN KEY ("newsroomId", "removedById")
  REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_is_taken_away_by_somebody" CHECK (
  ("removedById" IS NULL OR "removedAt" IS NOT NULL) AND ("removalReason" IS NULL OR "removedById" IS NOT NULL)
);

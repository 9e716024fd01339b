-- What changed with a version of a scale, in the words of who changed it.
ALTER TABLE "RatingScaleVersion" ADD COLUMN "note" TEXT NOT NULL DEFAULT '';

-- Which scale articles published elsewhere are rated on from their check on; quotations keep the wording scale.
ALTER TABLE "Newsroom" ADD COLUMN "elsewhereScale" TEXT NOT NULL DEFAULT 'desk';

-- Set: no API key of the newsroom opens anything.
ALTER TABLE "Newsroom" ADD COLUMN "apiKeysOffAt" TIMESTAMPTZ(3);

-- An article keeps the scale that its check began with.
ALTER TABLE "Article" ADD COLUMN "scale" TEXT NOT NULL DEFAULT 'desk';
ALTER TABLE "Article" ADD CONSTRAINT "Article_presets_only_elsewhere" CHECK (
  "scale" = 'desk' OR "purpose" = 'published_elsewhere');

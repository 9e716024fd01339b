/** Why: every verdict points at the version of a scale that it was rated on; those never change and are read once. */
import { Rating, ScaleCode } from '@/lib/domain/rating-scale';
import { z } from 'zod';
import type { Db } from './client';

export interface ScaleVersion {
  id: string;
  code: ScaleCode;
  number: number;
  ratings: Rating[];
}

/** Append-only rows, a handful for each newsroom: what was read once is true for ever. */
const known = new Map<string, ScaleVersion>();

/** The versions with these ids, each known to be there. */
export async function scaleVersions(db: Db, ids: readonly string[]): Promise<Map<string, ScaleVersion>> {
  const wanted = [...new Set(ids)];
  const missing = wanted.filter((id) => !known.has(id));
  if (missing.length > 0) {
    const rows = await db.ratingScaleVersion.findMany({
      where: { id: { in: missing } },
      select: { id: true, number: true, ratings: true, scale: { select: { code: true } } },
    });
    for (const { id, number, ratings, scale } of rows) {
      const code = ScaleCode.parse(scale.code);
      known.set(id, { id, code, number, ratings: z.array(Rating).parse(ratings) });
    }
  }
  return new Map(wanted.map((id) => [id, known.get(id)!]));
}

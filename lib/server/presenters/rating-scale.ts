/** Why: a newsroom's scales as they are answered, those in use and every version that they had. */
import type {
  RatingScalesView,
  RatingScaleVersionView,
  RatingScaleView,
} from '@/lib/api/views/newsroom-view';
import type { ActingMember } from '@/lib/domain/actor';
import { ContentScaleCode, Rating, ScaleCode } from '@/lib/domain/rating-scale';
import type { Db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { personSelect, personView } from './person';

/** What a query must include of a RatingScaleVersion. */
export const scaleVersionInclude = {
  createdBy: { select: personSelect },
} satisfies Prisma.RatingScaleVersionInclude;

type VersionRow = Prisma.RatingScaleVersionGetPayload<{ include: typeof scaleVersionInclude }>;

export const scaleVersionView = (row: VersionRow): RatingScaleVersionView => ({
  number: row.number,
  name: row.name,
  ratings: Rating.array().parse(row.ratings),
  note: row.note,
  by: row.createdBy && personView(row.createdBy),
  at: row.createdAt.toISOString(),
});

/** The scales as they are now, the desk scale first, and which one articles published elsewhere begin with. */
export async function scalesView(db: Db, { newsroomId }: ActingMember): Promise<RatingScalesView> {
  const scales = await db.ratingScale.findMany({
    where: { newsroomId },
    include: { versions: { orderBy: { number: 'desc' } } },
  });
  const { elsewhereScale } = await db.newsroom.findUniqueOrThrow({
    where: { id: newsroomId },
    select: { elsewhereScale: true },
  });
  return {
    items: ScaleCode.options.flatMap((code): RatingScaleView[] => {
      const scale = scales.find((one) => one.code === code);
      const version = scale?.versions.find((one) => one.number === scale.currentVersion);
      if (!scale || !version) return [];
      const ratings = Rating.array().parse(version.ratings);
      return [
        { id: scale.id, code, name: version.name, version: version.number, versionId: version.id, ratings },
      ];
    }),
    elsewhere: ContentScaleCode.parse(elsewhereScale),
  };
}

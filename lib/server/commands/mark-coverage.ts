/** Why: a named person says that a stretch holds nothing to check. */
import { codePointIndex } from '@/lib/anchoring/code-points';
import { isGraphemeBoundary } from '@/lib/anchoring/graphemes';
import { mergeRanges } from '@/lib/anchoring/ranges';
import type { TextRange } from '@/lib/anchoring/selector';
import { type Said, say } from '@/lib/language/text';
import { DomainError, invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { lockArticle } from '../db/locks';
import { loadCoverageView } from '../queries/get-coverage';

export const markCoverage = command('coverage.mark', {
  load: (context, { params }) => lockArticle(context, params.id, 'share'),
  permit: ({ member, facts }) => requirePermission(member, 'coverage.mark', facts),
  run: async ({ db, now, newId }, { article, member }, { body }) => {
    if (body.version !== article.currentVersion) {
      throw new DomainError(
        'conflict',
        say('The text is at version {version} now. Read it, and mark the words there.', {
          version: article.currentVersion,
        }),
        { current: await loadCoverageView(db, article), yours: body },
      );
    }
    const version = await db.articleVersion.findUniqueOrThrow({
      where: { articleId_number: { articleId: article.id, number: article.currentVersion } },
      select: { id: true, plainText: true },
    });
    const wanted = mergeRanges(rangesOf(version.plainText, body.stretches));
    const own = await db.coverageMark.findMany({
      where: { versionId: version.id, memberId: member.memberId, removedAt: null },
    });
    // Marking the same words again adds nothing; a wider mark takes the place of the narrower ones in it.
    const made = wanted
      .filter((range) => !own.some((mark) => isWithin(range, mark)))
      .map((range) => ({ id: newId(), ...range }));
    const replaced = own.filter((mark) => made.some((range) => isWithin(mark, range))).map((one) => one.id);
    const ids = { newsroomId: article.newsroomId, articleId: article.id, versionId: version.id };
    await db.coverageMark.updateMany({ where: { id: { in: replaced } }, data: { removedAt: now } });
    await db.coverageMark.createMany({
      data: made.map((one) => ({ ...one, ...ids, memberId: member.memberId, createdAt: now })),
    });
    return {
      audit:
        made.length === 0
          ? null
          : {
              type: 'coverage.marked',
              subjects: [article.id, ...made.map((one) => one.id), ...replaced],
              articleId: article.id,
              codes: { version: article.currentVersion, marks: made.length, replaced: replaced.length },
              after: made,
            },
      view: await loadCoverageView(db, article),
    };
  },
});

const isWithin = (inner: TextRange, outer: TextRange) => outer.start <= inner.start && inner.end <= outer.end;

/** Code points → UTF-16. @throws DomainError `invalid` naming the stretch that is none. */
function rangesOf(text: string, stretches: TextRange[]): TextRange[] {
  const index = codePointIndex(text);
  return stretches.map(({ start, end }, at) => {
    const refuse = (message: Said) => invalidField(`stretches.${at}`, message);
    if (start >= end) throw refuse(say('Mark at least one character: end must be greater than start.'));
    if (end > index.length) throw refuse(say('The text has {count} characters.', { count: index.length }));
    const range = { start: index.toUtf16(start), end: index.toUtf16(end) };
    if (!isGraphemeBoundary(text, range.start) || !isGraphemeBoundary(text, range.end))
      throw refuse(say('This cuts a character in two. Take it in whole, or leave it out.'));
    return range;
  });
}

/** Why: whoever makes a new text, all that stands on the old one goes along in the same transaction, or says so. */
import { fold } from '@/lib/anchoring/fold';
import { mapVersion } from '@/lib/anchoring/diff-map';
import type { TextRange } from '@/lib/anchoring/selector';
import { parseDocument } from '@/lib/article/schema';
import { wordsOf } from '@/lib/article/words';
import type { AuditEntry } from '@/lib/domain/audit-event';
import { DomainError, invalidField } from '@/lib/domain/errors';
import { differences } from '@/lib/domain/judgement';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { say } from '@/lib/language/text';
import type { Context } from '../context';
import type { ArticleText } from '../intake/article-text';
import { loadVersionView } from '../queries/get-version';
import { changeArticleRow } from './change-article';
import { judgedBefore } from './claim-changes';
import { claimOutcomes } from './claim-standing';
import { followLines, type Line, linesOf } from './follow-places';
import type { ArticleVersion, Claim, Placement, Prisma, VersionOrigin } from './generated/client';
import type { ArticleSubject } from './locks';
import { makeStale } from './stale-claim';

export interface NewText {
  text: ArticleText;
  origin: VersionOrigin;
  restoredFrom: number | null;
  note: string;
  /** Where approved wordings were put in, by the line of the place. */
  put?: ReadonlyMap<string, TextRange>;
}

export interface SavedText {
  version: ArticleVersion;
  placements: Placement[];
  staleIds: string[];
  returnedIds: string[];
  marks: { words: number; keptWords: number };
  audit: AuditEntry;
}

/** The version that the text at hand was made from, under the article's exclusive lock. @throws DomainError `conflict`. */
export async function requireBase(
  context: Context,
  { article }: ArticleSubject,
  sent: { baseVersion: number },
): Promise<ArticleVersion> {
  if (sent.baseVersion !== article.currentVersion) {
    throw new DomainError(
      'conflict',
      say('The text is at version {version} now. Put the two together, and save again.', {
        version: article.currentVersion,
      }),
      { current: await loadVersionView(context, article.id, article.currentVersion), yours: sent },
    );
  }
  return context.db.articleVersion.findUniqueOrThrow({
    where: { articleId_number: { articleId: article.id, number: article.currentVersion } },
  });
}

/** @param base as `requireBase` gave it. @throws DomainError `invalid` where nothing is new or the headline is missing. */
export async function saveText(
  context: Context,
  subject: ArticleSubject,
  base: ArticleVersion,
  { text, origin, restoredFrom, note, put = new Map<string, TextRange>() }: NewText,
): Promise<SavedText> {
  const { db, now, newId } = context;
  const { article, member } = subject;
  if (text.title === null) throw invalidField('content', 'The text has no headline: give it one.');
  if (text.hash === base.hash && JSON.stringify(text.content) === canonical(base.content)) {
    throw invalidField('content', 'This is the text as it stands: nothing was changed.');
  }
  const ids = { newsroomId: article.newsroomId, articleId: article.id };
  const version = await db.articleVersion.create({
    data: {
      ...ids,
      id: newId(),
      number: base.number + 1,
      content: text.content as unknown as Prisma.InputJsonValue,
      plainText: text.plainText,
      sentences: text.sentences.map(({ start, end }) => [start, end]),
      wordCount: text.wordCount,
      hash: text.hash,
      note,
      origin,
      restoredFrom,
      savedById: member.memberId,
      createdAt: now,
    },
  });

  const lines = await linesOf(db, article.id, base.id);
  const claims = await db.claim.findMany({ where: { articleId: article.id } });
  const before = await claimOutcomes(db, claims);
  const wordings = new Map(
    [...before].flatMap(([id, { wording }]) => (wording === null ? [] : [[id, wording] as const])),
  );
  const fates = followLines(lines, text.plainText, put, wordings);
  const placements = await db.placement.createManyAndReturn({
    data: lines.map(({ current }, at) => ({
      ...ids,
      ...fates[at]!,
      id: newId(),
      claimId: current.claimId,
      versionId: version.id,
      lineId: current.lineId,
      createdById: member.memberId,
      createdAt: now,
    })),
  });
  const marks = await followMarks(context, base, version);
  const change = { article, member, expectedVersion: undefined, yours: null };
  await changeArticleRow(context, change, { currentVersion: version.number, title: text.title });

  const touched = touchedClaims(lines, placements);
  const returnedIds = await returnCut(context, claims, lines, placements);
  const staleIds = await staleIn(
    context,
    claims.filter((one) => touched.has(one.id)),
  );
  await db.claim.updateMany({
    where: { id: { in: [...touched].filter((id) => !staleIds.includes(id)) } },
    data: { version: { increment: 1 }, updatedAt: now },
  });
  return {
    version,
    placements,
    staleIds,
    returnedIds,
    marks,
    audit: {
      type: 'version.saved',
      articleId: article.id,
      subjects: [
        article.id,
        version.id,
        ...new Set([...lines.map((one) => one.current.claimId), ...staleIds]),
      ],
      codes: {
        number: version.number,
        origin,
        ...(restoredFrom === null ? {} : { restoredFrom }),
        ...outcomeCodes(placements),
        stale: staleIds,
        returned: returnedIds,
      },
      before: { hash: base.hash },
      after: { hash: version.hash, placements: placements.map(({ id, outcome }) => [id, outcome]) },
    },
  };
}

/** As `parseDocument` writes it: the database keeps JSON's keys in an order of its own. */
function canonical(content: unknown): string | null {
  const parsed = parseDocument(content);
  return parsed.ok ? JSON.stringify(parsed.doc) : null;
}

/** Which claims have a place that is changed and which one that is lost; all others are placed. */
const outcomeCodes = (placements: readonly Placement[]) => {
  const having = (outcome: Placement['outcome']) => [
    ...new Set(placements.filter((one) => one.outcome === outcome).map((one) => one.claimId)),
  ];
  return { changed: having('changed'), orphaned: having('orphaned') };
};

/** Claims of which a place reads or is otherwise than before: who has one open must see it before deciding on it. */
function touchedClaims(lines: readonly Line[], placements: readonly Placement[]): Set<string> {
  const made = new Map(placements.map((one) => [one.lineId, one]));
  return new Set(
    lines
      .filter(({ current }) => {
        const now = made.get(current.lineId)!;
        const isSameOutcome = now.outcome === current.outcome || current.settledById !== null;
        return now.outcome !== 'placed' || !isSameOutcome || fold(now.exact) !== fold(current.exact);
      })
      .map(({ current }) => current.claimId),
  );
}

/** A mark holds for its words only: each stretch of them that is left is a mark of the same person and moment. */
async function followMarks({ db, newId }: Context, base: ArticleVersion, version: ArticleVersion) {
  const marks = await db.coverageMark.findMany({ where: { versionId: base.id, removedAt: null } });
  if (marks.length === 0) return { words: 0, keptWords: 0 };
  const mapper = mapVersion(base.plainText, version.plainText);
  const kept = marks.flatMap((mark) =>
    mapper.kept(mark).map(({ start, end }) => ({ ...mark, id: newId(), versionId: version.id, start, end })),
  );
  await db.coverageMark.createMany({ data: kept });
  const count = (text: string, ranges: readonly TextRange[]) =>
    ranges.reduce((sum, range) => sum + wordsOf(text, range).length, 0);
  return { words: count(base.plainText, marks), keptWords: count(version.plainText, kept) };
}

/** A claim that was cut is open again when words of it that were gone stand in the text again. */
async function returnCut(
  { db, now, newId, t }: Context,
  claims: readonly Claim[],
  lines: readonly Line[],
  placements: readonly Placement[],
): Promise<string[]> {
  const lost = new Set(
    lines.filter((one) => one.current.outcome === 'orphaned').map((one) => one.current.lineId),
  );
  const back = new Set(
    placements.filter((one) => one.outcome === 'placed' && lost.has(one.lineId)).map((one) => one.claimId),
  );
  const returning = claims.filter((one) => one.state === 'cut' && back.has(one.id));
  for (const claim of returning) {
    const after = afterClaimEvent(claim, 'return');
    await db.claim.update({ where: { id: claim.id }, data: { ...after, updatedAt: now } });
  }
  await db.claimStateChange.createMany({
    data: returning.map((claim) => ({
      id: newId(),
      newsroomId: claim.newsroomId,
      claimId: claim.id,
      from: 'cut' as const,
      to: 'open' as const,
      reason: t('Its words stand in the text again.'),
      memberId: placements[0]!.createdById,
      createdAt: now,
    })),
  });
  return returning.map((one) => one.id);
}

/** Of the claims whose places changed, those whose verdict judged other words than stand there now. */
async function staleIn(context: Context, touched: readonly Claim[]): Promise<string[]> {
  const now = await claimOutcomes(context.db, [...touched]);
  const judged = await judgedBefore(context.db, touched);
  const altered = touched.filter((one) => {
    const then = judged.get(one.id);
    const { judgement, wording } = now.get(one.id)!;
    return then !== undefined && differences(then, judgement, wording).includes('words');
  });
  return makeStale(
    context,
    altered.map((one) => one.id),
  );
}

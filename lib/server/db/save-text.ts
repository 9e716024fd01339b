/** Why: whoever makes a new text, all that stands on the old one goes along in the same transaction, or says so. */
import type { TextRange } from '@/lib/anchoring/selector';
import { parseDocument } from '@/lib/article/schema';
import type { AuditEntry } from '@/lib/domain/audit-event';
import { DomainError, invalidField } from '@/lib/domain/errors';
import { say } from '@/lib/language/text';
import type { Context } from '../context';
import type { ArticleText } from '../intake/article-text';
import { loadVersionView } from '../queries/get-version';
import { changeArticleRow } from './change-article';
import { claimOutcomes } from './claim-standing';
import type { Db } from './client';
import { followMarks } from './follow-marks';
import { followLines, linesOf, mappersTo } from './follow-places';
import type { ArticleVersion, Placement, Prisma, VersionOrigin } from './generated/client';
import { insertPlacements } from './insert-placements';
import type { ArticleSubject } from './locks';
import { returnedWords } from './returned-words';
import { afterwards } from './version-effects';

export interface NewText {
  text: ArticleText;
  origin: VersionOrigin;
  restoredFrom: number | null;
  note: string;
  /** Where approved wordings were put in, by the line of the place. */
  put?: ReadonlyMap<string, TextRange>;
}

const NEITHER_SETTLED_NOR_REMOVED = {
  settledById: null,
  settledAt: null,
  removedAt: null,
  removedById: null,
  removalReason: null,
};

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
  const version: ArticleVersion = {
    ...ids,
    id: newId(),
    number: base.number + 1,
    content: text.content as unknown as Prisma.JsonValue,
    plainText: text.plainText,
    sentences: text.sentences.map(({ start, end }) => [start, end]),
    wordCount: text.wordCount,
    hash: text.hash,
    note,
    origin,
    restoredFrom,
    savedById: member.memberId,
    createdAt: now,
  };
  // By `createMany`, which does not send the whole text back.
  await db.articleVersion.createMany({ data: [version as Prisma.ArticleVersionCreateManyInput] });

  const lines = await linesOf(db, base.id);
  const mapperOf = mappersTo(text.plainText);
  const followed = await followLines(db, lines, {
    base,
    newText: text.plainText,
    mapperOf,
    put,
    wordingsOf: (claimIds) => approvedWordings(db, claimIds),
  });
  const { fates, claimIds } = await returnedWords(db, lines, followed, base, text.plainText);
  const common = { ...ids, versionId: version.id, createdById: member.memberId, createdAt: now };
  const places = lines.map(({ current: { claimId, lineId } }, at) => ({
    ...fates[at]!,
    id: newId(),
    claimId,
    lineId,
  }));
  await insertPlacements(db, common, places);
  const placements = places.map((one): Placement => ({ ...common, ...one, ...NEITHER_SETTLED_NOR_REMOVED }));
  const marks = await followMarks(context, base, version, mapperOf);
  const change = { article, member, expectedVersion: undefined, yours: null };
  await changeArticleRow(context, change, { currentVersion: version.number, title: text.title });
  const { touchedIds, staleIds, returnedIds } = await afterwards(context, lines, placements, claimIds);
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
      // What is searched for of a claim whose words only moved is what it was.
      listed: [article.id, ...touchedIds, ...staleIds],
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

/** The wordings that were approved for these claims, by their ids. */
async function approvedWordings(db: Db, claimIds: string[]): Promise<Map<string, string>> {
  const claims = await db.claim.findMany({ where: { id: { in: claimIds } } });
  const outcomes = await claimOutcomes(db, claims);
  return new Map(
    [...outcomes].flatMap(([id, { wording }]) => (wording === null ? [] : [[id, wording] as const])),
  );
}

/** Why: a place in the text comes in as code points or as the words themselves; here it becomes one range, or a refusal. */
import { anchorQuote } from '@/lib/anchoring/anchor';
import { codePointIndex } from '@/lib/anchoring/code-points';
import { describeRange } from '@/lib/anchoring/describe';
import { isGraphemeBoundary } from '@/lib/anchoring/graphemes';
import { findQuote } from '@/lib/anchoring/match-quote';
import type { TextRange, TextSelector } from '@/lib/anchoring/selector';
import { say } from '@/lib/language/text';
import { DomainError, invalidField } from '@/lib/domain/errors';
import type { Context } from '../context';
import type { Fate } from './follow-places';

/** As the contract takes it: version, start and end in code points; or a quote. */
export interface Where {
  version?: number | undefined;
  start?: number | undefined;
  end?: number | undefined;
  quote?: { exact: string; prefix: string; suffix: string } | undefined;
}

/** What a placement is made of. `was` and `changes` where a quote stands there in other words: a person confirms it. */
export interface Located {
  versionId: string;
  selector: TextSelector;
  found: Pick<Fate, 'outcome' | 'was' | 'changes'>;
}

const surely: Located['found'] = { outcome: 'placed', was: null, changes: [] };

/**
 * Finds the place in the article's current version. A quote is looked for by its very words, and where these are not
 * there, by words like them: such a place is never better than `changed`.
 * @returns the version's id, and the place in UTF-16 with its words and their surroundings.
 * @throws DomainError `conflict` for another version, `invalid` where the place is none.
 */
export async function locate(
  { db }: Pick<Context, 'db'>,
  article: { id: string; currentVersion: number },
  where: Where,
): Promise<Located> {
  const { version, start, end, quote } = where;
  if (version !== undefined && version !== article.currentVersion) {
    throw new DomainError(
      'conflict',
      say('The text is at version {version} now. Read it, and mark the words there.', {
        version: article.currentVersion,
      }),
      { current: { version: article.currentVersion }, yours: { version, start, end, quote } },
    );
  }
  const row = await db.articleVersion.findUniqueOrThrow({
    where: { articleId_number: { articleId: article.id, number: article.currentVersion } },
    select: { id: true, plainText: true },
  });
  const text = row.plainText;
  const place = quote
    ? placeOfQuote(text, quote, article.currentVersion)
    : { range: rangeOfOffsets(text, start!, end!), found: surely };
  return { versionId: row.id, selector: describeRange(text, place.range), found: place.found };
}

function rangeOfOffsets(text: string, start: number, end: number): TextRange {
  const index = codePointIndex(text);
  if (start >= end) throw invalidField('end', 'Mark at least one character: end must be greater than start.');
  if (end > index.length)
    throw invalidField('end', say('The text has {count} characters.', { count: index.length }));
  const range = { start: index.toUtf16(start), end: index.toUtf16(end) };
  for (const edge of ['start', 'end'] as const) {
    if (!isGraphemeBoundary(text, range[edge])) {
      throw invalidField(edge, 'This cuts a character in two. Take it in whole, or leave it out.');
    }
  }
  if (text.slice(range.start, range.end).trim() === '') {
    throw invalidField('start', 'There are no words here. Mark some.');
  }
  return range;
}

function placeOfQuote(
  text: string,
  quote: { exact: string; prefix: string; suffix: string },
  version: number,
): { range: TextRange; found: Located['found'] } {
  const match = findQuote(text, quote);
  if (match.kind === 'ambiguous') {
    throw invalidField(
      'quote',
      say(
        'These words stand in the text {count} times. Give more of what stands before (prefix) or after (suffix) them.',
        { count: match.count },
      ),
    );
  }
  if (match.kind === 'found' && quote.exact.trim() !== '') return { range: match.range, found: surely };
  const like = anchorQuote(text, quote);
  if (like.outcome === 'orphaned') {
    throw invalidField('quote', 'These words are not in the text. Copy them exactly as they stand there.');
  }
  const { start, end, outcome, changes } = like;
  const found =
    outcome === 'placed'
      ? surely
      : {
          outcome,
          was: { version, ...quote },
          changes: changes.map(({ kind, before, after }) => ({ kind, before, after })),
        };
  return { range: { start, end }, found };
}

import { draftsOf, dropDraft, keepAll, readDraft } from '@/components/frame/drafts';
import type { Entry } from '@/components/unsent/entry';
import { allUnsent } from '@/components/unsent/unsent';
import { type Text, text } from '@/lib/language/text';
import { type DraftWords, draftWords } from './draft-words';

/** By how the part in a draft's key begins: what it is. */
const kinds: [start: string, label: Text][] = [
  ['verdict', text('a verdict')],
  ['evidence', text('evidence')],
  ['comment', text('a comment')],
  ['statement', text('a statement')],
  ['claimant', text('a claimant')],
  ['decision', text('a decision')],
  ['source', text('a source')],
  ['new-article', text('a new article')],
  ['article-details', text('the details of an article')],
  ['article-text', text('the text of an article')],
  ['article-merge', text('two texts of an article put together')],
  ['links', text('what a claim rests on')],
  ['claim-new', text('a new claim')],
  ['scale', text('a rating scale')],
];
const reason = text('a reason');

export interface UnsentWords {
  changes: Entry[];
  /** What was typed or chosen and not sent, by what it is. */
  drafts: ({ label: Text } & DraftWords)[];
}

const kindOf = (part: string): Text => kinds.find(([start]) => part.startsWith(start))?.[1] ?? reason;

/** All that signing out would lose. */
export async function unsentWords(userId: string): Promise<UnsentWords> {
  await keepAll();
  const changes = await allUnsent(userId);
  const kept = new Set(changes.flatMap((entry) => entry.drafts.map(([key]) => key)));
  const drafts: UnsentWords['drafts'] = [];
  for (const key of await draftsOf(userId)) {
    if (kept.has(key)) continue;
    const part = key.split('/').at(-1) ?? '';
    const lost = draftWords(part, await readDraft(key));
    if (lost) drafts.push({ label: kindOf(part), ...lost });
    else await dropDraft(key);
  }
  return { changes, drafts };
}

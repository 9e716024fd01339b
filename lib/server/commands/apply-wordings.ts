/** Why: an editor puts approved wordings into the text, one or many at once; their claims are fixed, not stale. */
import type { TextRange } from '@/lib/anchoring/selector';
import { type Replacement, replaceWords } from '@/lib/article/replace-words';
import { parseDocument } from '@/lib/article/schema';
import { DomainError, invalidField, notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { wordsInQuotes } from '@/lib/domain/words-in-quotes';
import { say } from '@/lib/language/text';
import { command } from '../command';
import { claimOutcomes, type ClaimOutcome } from '../db/claim-standing';
import type { Placement } from '../db/generated/client';
import { lockArticle } from '../db/locks';
import { requireBase, saveText } from '../db/save-text';
import { articleText } from '../intake/article-text';
import { savedVersionView } from '../presenters/saved-version';

type Put = Replacement & { lineId: string };

export const applyWordings = command('version.apply', {
  load: (context, { params }) => lockArticle(context, params.id, 'update'),
  permit: ({ member, facts }) => requirePermission(member, 'version.apply', facts),
  run: async (context, subject, { body }) => {
    const { db } = context;
    const { article } = subject;
    const base = await requireBase(context, subject, body);
    const claims = await db.claim.findMany({ where: { id: { in: body.claimIds }, articleId: article.id } });
    if (claims.length < new Set(body.claimIds).size) throw notFound();
    const outcomes = await claimOutcomes(db, claims);
    const puts = claims
      .flatMap((claim) => putsOf(claim.statement, claim.state, outcomes.get(claim.id)!))
      .sort((a, b) => a.start - b.start);
    refuseOverlaps(puts);

    const parsed = parseDocument(base.content);
    if (!parsed.ok) throw invalidField('content', parsed.problem);
    const { doc, ranges } = replaceWords(parsed.doc, puts);
    const checked = parseDocument(doc);
    if (!checked.ok) throw invalidField('claimIds', checked.problem);
    const saved = await saveText(context, subject, base, {
      text: articleText(checked.doc, article.language, base),
      origin: 'applied',
      restoredFrom: null,
      note: body.note,
      put: new Map(puts.map(({ lineId }, at): [string, TextRange] => [lineId, ranges[at]!])),
    });
    return { audit: saved.audit, view: await savedVersionView(context, saved) };
  },
});

/** Every place of the claim that does not read as was approved. @throws DomainError `wrong_state`. */
function putsOf(statement: string, state: string, { wording, placements, isFixed }: ClaimOutcome): Put[] {
  const named = { statement: wordsInQuotes(statement) };
  if (state !== 'approved' || wording === null) {
    throw new DomainError('wrong_state', say('“{statement}” has no approved wording to put in.', named));
  }
  if (isFixed) {
    throw new DomainError('wrong_state', say('“{statement}” reads as was approved already.', named));
  }
  if (placements.some((one) => one.outcome !== 'placed' && one.settledById === null)) {
    throw new DomainError('wrong_state', say('A place of “{statement}” waits to be settled first.', named));
  }
  return placements
    .filter((one): one is Placement & TextRange => one.start !== null && one.exact !== wording)
    .map(({ start, end, lineId }) => ({ start, end, lineId, text: wording }));
}

function refuseOverlaps(puts: readonly Put[]): void {
  const at = puts.findIndex((one, i) => i > 0 && one.start < puts[i - 1]!.end);
  if (at > 0) {
    throw new DomainError(
      'wrong_state',
      'Two of these wordings are for the same words. Put one in, and have the other looked at again.',
    );
  }
}

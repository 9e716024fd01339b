/** Why: a change shows in the moment in which it is made: the claim as it will be once the server has it. */
import { PENDING } from '@/components/unsent/pending';
import type { Entry } from '@/components/unsent/entry';
import type { ClaimCardView, ClaimView, CommentView } from '@/lib/api/views/claim-view';
import type { EvidenceRevisionView, EvidenceView, SourceView } from '@/lib/api/views/source-view';
import type { EvidenceFields } from '@/lib/domain/evidence';
import type { ContentScaleCode } from '@/lib/domain/rating-scale';
import { scaleOfKind } from '@/lib/domain/rating-scale-rules';

/** Who the change is by, and the words for the ids in it. */
export interface Known {
  by: { memberId: string; name: string };
  nameOf: (id: string) => string;
  /** Which scale its claims on content are rated by. */
  article: { scale: ContentScaleCode };
}

/** Those that are still to come about: what was refused, or was never sent, is not shown as if it were. */
const isComing = (entry: Entry) => entry.state === 'due' || entry.state === 'ask';

export const comingFor = (entries: readonly Entry[], subject: string): readonly Entry[] =>
  entries.filter((entry) => entry.subject === subject && isComing(entry));

/** What a card shows of it. */
function cardAfter<Card extends ClaimCardView>(card: Card, entry: Entry, { nameOf, article }: Known): Card {
  const body = entry.request.body ?? {};
  switch (entry.operation) {
    case 'claim.change': {
      const { statement, kind, claimant, riskReason } = body as Partial<ClaimCardView>;
      return {
        ...card,
        ...(statement === undefined ? {} : { statement }),
        ...(kind === undefined ? {} : { kind, scale: scaleOfKind(kind, article) }),
        ...(claimant === undefined ? {} : { claimant }),
        ...(riskReason === undefined ? {} : { riskReason }),
      };
    }
    case 'claim.assign': {
      const memberId = body['memberId'] as string | null;
      return { ...card, assignee: memberId === null ? null : { memberId, name: nameOf(memberId) } };
    }
    case 'claim.set_state':
      return { ...card, state: body['to'] as ClaimCardView['state'] };
    case 'placement.add':
      return {
        ...card,
        placements: [...card.placements, entry.shown as ClaimCardView['placements'][number]],
      };
    case 'placement.remove':
      return {
        ...card,
        placements: card.placements.filter((one) => one.id !== entry.request.params?.['placementId']),
      };
    case 'placement.settle':
      return {
        ...card,
        placements: card.placements.map((one) =>
          one.id === body['placementId'] ? (entry.shown as ClaimCardView['placements'][number]) : one,
        ),
      };
    case 'evidence.add':
      return { ...card, evidenceCount: card.evidenceCount + 1 };
    case 'evidence.withdraw':
      return { ...card, evidenceCount: card.evidenceCount - 1 };
    case 'comment.add':
      return { ...card, commentCount: card.commentCount + 1 };
    default:
      return card;
  }
}

/** Where nothing is on its way, the very same list. */
export function foreseenCards(
  cards: ClaimCardView[],
  entries: readonly Entry[],
  known: Known,
): ClaimCardView[] {
  const coming = entries.filter(isComing);
  if (coming.length === 0) return cards;
  return cards.map((card) =>
    coming.reduce((now, entry) => (entry.subject === card.id ? cardAfter(now, entry, known) : now), card),
  );
}

const at = (entry: Entry) => new Date(entry.at).toISOString();

function revisionAfter(entry: Entry, fields: EvidenceFields, number: number, known: Known) {
  const source = entry.shown as Pick<SourceView, 'id' | 'title'> | null;
  const by = known.by;
  const cited: SourceView | null = source && {
    ...{ kind: 'document', publisher: '', author: '', publishedOn: null, accessedOn: null, url: null },
    ...{ note: '', copyOf: null, confidential: false, version: 1, createdBy: by, createdAt: at(entry) },
    ...source,
  };
  const revision: EvidenceRevisionView = {
    ...{ id: PENDING + entry.id, number, isWithdrawal: false, reason: '', by, at: at(entry) },
    ...{ level: fields.level, stance: fields.stance, locator: fields.locator, detail: fields.detail },
    source: cited && { isVisible: true, source: cited },
  };
  return revision;
}

function evidenceAfter(evidence: EvidenceView[], entry: Entry, known: Known): EvidenceView[] {
  const { params, body = {} } = entry.request;
  const change = (next: (piece: EvidenceView) => EvidenceView) =>
    evidence.map((piece) => (piece.id === params?.['id'] ? next(piece) : piece));
  switch (entry.operation) {
    case 'evidence.add':
      return [
        ...evidence,
        {
          ...{ id: PENDING + entry.id, claimId: entry.subject, version: 1, isWithdrawn: false },
          ...{ isNewSinceVerdict: false, earlier: [] },
          current: revisionAfter(entry, body as never, 1, known),
        },
      ];
    case 'evidence.change':
      return change((piece) => ({
        ...piece,
        current: revisionAfter(entry, body['fields'] as never, piece.current.number + 1, known),
        earlier: [piece.current, ...piece.earlier],
      }));
    case 'evidence.withdraw':
      return change((piece) => ({
        ...piece,
        isWithdrawn: true,
        current: { ...piece.current, reason: String(body['reason']), by: known.by, at: at(entry) },
      }));
    default:
      return evidence;
  }
}

/** The claim with all that is on its way; where nothing is, the very same. */
export function foreseen(
  claim: ClaimView,
  entries: readonly Entry[],
  claims: readonly ClaimCardView[],
  known: Known,
): ClaimView {
  return comingFor(entries, claim.id).reduce((now, entry) => {
    const next = cardAfter(now, entry, known);
    if (entry.operation === 'claim.link') {
      const ids = entry.request.body?.['restsOnIds'] as string[];
      return { ...next, restsOn: claims.filter((one) => ids.includes(one.id)) };
    }
    if (entry.operation === 'claim.set_state') {
      // Whether it may be undone is known once the server has answered.
      return { ...next, may: { ...next.may, reopen: null, dismiss: null, cut: null } };
    }
    return { ...next, evidence: evidenceAfter(next.evidence, entry, known) };
  }, claim);
}

/** A claim's comments with those that are on their way. */
export function foreseenComments(
  comments: CommentView[],
  entries: readonly Entry[],
  { by }: Pick<Known, 'by'>,
): CommentView[] {
  return entries.filter(isComing).reduce((now, entry) => {
    const { params, body = {} } = entry.request;
    if (entry.operation === 'comment.resolve')
      return now.map((one) =>
        one.id === params?.['id']
          ? {
              ...one,
              resolvedAt: body['isResolved'] ? at(entry) : null,
              resolvedBy: body['isResolved'] ? by : null,
            }
          : one,
      );
    if (entry.operation !== 'comment.add') return now;
    const threadId = (body['threadId'] ?? null) as string | null;
    const said = { id: PENDING + entry.id, claimId: entry.subject, threadId, body: String(body['body']) };
    return [...now, { ...said, by, at: at(entry), resolvedBy: null, resolvedAt: null }];
  }, comments);
}

import type { ChangeView, ClaimView } from '@/lib/api/views/claim-view';
import type { EvidenceView } from '@/lib/api/views/source-view';
import { ClaimKind } from '@/lib/domain/claim';
import { claimKindLabel } from '@/lib/domain/claim-words';
import { evidenceLine, revisionLine } from '../evidence/evidence-line';
import { WordDiff } from './word-diff';

const changeLabel: Record<ChangeView['kind'], string> = {
  words: 'The words',
  statement: 'The statement',
  kind: 'The kind',
  claimant: 'The claimant',
  evidence_changed: 'Evidence that it relies on was changed',
  evidence_withdrawn: 'Evidence that it relies on was withdrawn',
  evidence_added: 'Evidence was added',
  source_corrected: 'A source’s record was corrected',
  rests_on: 'A claim that it rests on no longer stands',
};

const kindWords = (value: string): string => {
  const { data } = ClaimKind.safeParse(value);
  return data ? claimKindLabel[data] : value;
};

interface ChangesProps {
  changes: ChangeView[];
  /** Those of the claim, to say which it was and how it reads now. */
  evidence?: EvidenceView[];
  restsOn?: ClaimLinkView[];
}

type ClaimLinkView = ClaimView['restsOn'][number];

/** How the thing that a change is about read and reads, where the change itself does not say. */
function beforeAndAfter(change: ChangeView, evidence: EvidenceView[], restsOn: ClaimLinkView[]) {
  const piece = evidence.find((one) => one.id === change.subjectId);
  const [previous] = piece?.earlier ?? [];
  switch (change.kind) {
    case 'evidence_changed':
      return piece && previous
        ? { before: revisionLine(previous), after: revisionLine(piece.current) }
        : change;
    case 'evidence_withdrawn':
      return piece ? { before: null, after: `${evidenceLine(piece)}: ${piece.current.reason}` } : change;
    case 'evidence_added':
    case 'source_corrected':
      return piece ? { before: null, after: evidenceLine(piece) } : change;
    case 'rests_on':
      return { before: null, after: restsOn.find((one) => one.id === change.subjectId)?.statement ?? null };
    default:
      return change;
  }
}

/** Each change in a line: what, and word by word how it read and reads. */
export function Changes({ changes, evidence = [], restsOn = [] }: ChangesProps) {
  return (
    <ul className="space-y-1">
      {changes.map((change, at) => {
        const { kind, subjectId } = change;
        const { before, after } = beforeAndAfter(change, evidence, restsOn);
        const words = kind === 'kind' ? kindWords : (value: string) => value;
        return (
          <li key={`${kind}-${subjectId ?? at}`}>
            {changeLabel[kind]}
            {before !== null && after !== null ? (
              <>
                {': '}
                <span className="font-serif">
                  <WordDiff before={words(before)} after={words(after)} />
                </span>
              </>
            ) : before !== null || after !== null ? (
              <>
                {': '}
                <span className="font-serif">{words(after ?? before ?? '')}</span>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

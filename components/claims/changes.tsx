import { useText } from '@/components/ui/text';
import type { ChangeView, ClaimView, PlacementView } from '@/lib/api/views/claim-view';
import type { EvidenceView } from '@/lib/api/views/source-view';
import type { ClaimKind } from '@/lib/domain/claim';
import { claimKindLabel } from '@/lib/domain/claim-words';
import { saidOf, type Text, text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import { evidenceLine, revisionLine } from '../evidence/evidence-line';
import { WordChanges } from '../repair/word-changes';
import { WordDiff } from './word-diff';

const changeLabel: Record<ChangeView['kind'], Text> = {
  words: text('The words'),
  statement: text('The statement'),
  kind: text('The kind'),
  claimant: text('The claimant'),
  evidence_changed: text('Evidence that it relies on was changed'),
  evidence_withdrawn: text('Evidence that it relies on was withdrawn'),
  evidence_added: text('Evidence was added'),
  source_corrected: text('A source’s record was corrected'),
  rests_on: text('A claim that it rests on no longer stands'),
  links: text('What it rests on'),
};

const kindWords = (t: Translate, value: string): string =>
  Object.hasOwn(claimKindLabel, value) ? t.said(saidOf(claimKindLabel[value as ClaimKind])) : value;

interface ChangesProps {
  changes: ChangeView[];
  /** Those of the claim, to say which it was and how it reads now. */
  evidence?: EvidenceView[];
  restsOn?: ClaimLinkView[];
  /** Where it stands: what became of the words there, one by one. */
  placements?: PlacementView[];
}

type ClaimLinkView = ClaimView['restsOn'][number];

/** How the thing that a change is about read and reads, where the change itself does not say. */
function beforeAndAfter(
  t: Translate,
  change: ChangeView,
  evidence: EvidenceView[],
  restsOn: ClaimLinkView[],
) {
  const piece = evidence.find((one) => one.id === change.subjectId);
  const [previous] = piece?.earlier ?? [];
  switch (change.kind) {
    case 'evidence_changed':
      return piece && previous
        ? { before: revisionLine(t, previous), after: revisionLine(t, piece.current) }
        : change;
    case 'evidence_withdrawn':
      return piece ? { before: null, after: `${evidenceLine(t, piece)}: ${piece.current.reason}` } : change;
    case 'evidence_added':
    case 'source_corrected':
      return piece ? { before: null, after: evidenceLine(t, piece) } : change;
    case 'rests_on':
      return { before: null, after: restsOn.find((one) => one.id === change.subjectId)?.statement ?? null };
    default:
      return change;
  }
}

/** Those of the places that were followed from the very words that were judged: of others they tell another story. */
const wordChanges = ({ before }: ChangeView, placements: readonly PlacementView[]) =>
  placements.flatMap(({ was, changes }) => (was && before?.split('\n').includes(was.exact) ? changes : []));

/** Each change in a line: what, and word by word how it read and reads. */
export function Changes({ changes, evidence = [], restsOn = [], placements = [] }: ChangesProps) {
  const t = useText();
  return (
    <ul className="space-y-1">
      {changes.map((change, at) => {
        const { kind, subjectId } = change;
        const { before, after } = beforeAndAfter(t, change, evidence, restsOn);
        const words = kind === 'kind' ? (value: string) => kindWords(t, value) : (value: string) => value;
        return (
          <li key={`${kind}-${subjectId ?? at}`}>
            {t(changeLabel[kind])}
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
            {kind === 'words' ? <WordChanges changes={wordChanges(change, placements)} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

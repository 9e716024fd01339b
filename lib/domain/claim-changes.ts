/** Why: what is no longer as it was when a claim was judged, told one by one, so that a person can see why. */
import { claimantText } from './claimant-words';
import { type ComparedPlace, differences, type Judgement, otherPlaces } from './judgement';

export type ChangeKind =
  | 'words'
  | 'statement'
  | 'kind'
  | 'claimant'
  | 'evidence_changed'
  | 'evidence_withdrawn'
  | 'evidence_added'
  | 'source_corrected'
  | 'rests_on'
  | 'links';

export interface Change {
  kind: ChangeKind;
  before: string | null;
  after: string | null;
  /** The evidence, source or claim that it is about. */
  subjectId: string | null;
}

/** The parts of the judgement that read otherwise, each before and after. `wording`: the one that was approved. */
export function judgementChanges(
  then: Judgement,
  now: Judgement,
  places: readonly ComparedPlace[],
  wording: string | null = null,
): Change[] {
  const said = { words: wordsSaid(otherPlaces(then, places, wording)), ...partsSaid(then, now) };
  return differences(then, now, places, wording).map((kind) => ({
    kind,
    before: said[kind][0],
    after: said[kind][1],
    subjectId: null,
  }));
}

type BeforeAndAfter = readonly [before: string, after: string];

const partsSaid = (then: Judgement, now: Judgement) => ({
  statement: [then.statement, now.statement] as BeforeAndAfter,
  kind: [then.kind, now.kind] as BeforeAndAfter,
  claimant: [claimantText(then.claimant), claimantText(now.claimant)] as BeforeAndAfter,
});

/** What the places read that read otherwise, and what they read now; those that are gone or taken away nothing. */
function wordsSaid(places: readonly ComparedPlace[]): BeforeAndAfter {
  const together = (words: readonly (string | null)[]) =>
    [...new Set(words.filter((one) => one !== null))].join('\n');
  return [
    together(places.map((one) => one.judged)),
    together(places.map((one) => (one.isRemoved ? null : one.now))),
  ];
}

/** A piece of evidence with its revisions, oldest first. */
export interface EvidenceLine {
  id: string;
  revisions: { id: string; withdrawal: boolean }[];
}

/**
 * What became of the evidence after a decision. Ids are UUIDv7 made while the claim or its article is locked, so that
 * their order is the order of what happened; times of two requests at once may not be.
 * @param sinceId the id of the verdict revision or review that is compared with.
 * @param reliedOn ids of the evidence revisions that the verdict relies on.
 * @returns `binding`: changes of what it relies on; `beside`: everything else that is new.
 */
export function evidenceChanges(
  lines: readonly EvidenceLine[],
  sinceId: string,
  reliedOn: ReadonlySet<string>,
): { binding: Change[]; beside: Change[] } {
  const binding: Change[] = [];
  const beside: Change[] = [];
  for (const { id, revisions } of lines) {
    const first = revisions[0];
    const last = revisions.at(-1);
    if (!first || !last || last.id <= sinceId) continue;
    const isNew = first.id > sinceId;
    const isRelied = revisions.some((one) => reliedOn.has(one.id));
    if (isNew && (last.withdrawal || isRelied)) continue;
    const kind = isNew ? 'evidence_added' : last.withdrawal ? 'evidence_withdrawn' : 'evidence_changed';
    (isRelied ? binding : beside).push({ kind, before: null, after: null, subjectId: id });
  }
  return { binding, beside };
}

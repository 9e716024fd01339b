/** Why: the states of claims and articles, and every way between them, in two tables. */
import { type Said, say, type Text, text } from '@/lib/language/text';
import type { ArticlePurpose, ArticleState } from './article';
import type { ClaimState } from './claim';
import { claimStateWord } from './claim-words';
import { DomainError } from './errors';

export type ClaimEvent =
  | 'submit'
  | 'confirm'
  | 'approve'
  | 'request_changes'
  | 'override'
  | 'reaffirm'
  | 'judgement_changed'
  | 'dismiss'
  | 'restore'
  | 'cut'
  | 'return';

export interface ClaimStanding {
  state: ClaimState;
  staleFrom: ClaimState | null;
  dismissedFrom: ClaimState | null;
}

const live: ClaimState[] = ['open', 'submitted', 'approved', 'changes_requested', 'stale'];

/** From where each event is possible. */
const claimEvents: Record<ClaimEvent, ClaimState[]> = {
  submit: live,
  confirm: ['stale'],
  approve: ['submitted'],
  request_changes: ['submitted'],
  override: ['submitted'],
  reaffirm: ['stale'],
  judgement_changed: live,
  dismiss: live,
  restore: ['dismissed'],
  cut: live,
  return: ['cut'],
};

const claimWant: Record<ClaimEvent, Text> = {
  submit: text('Open it again before you submit a verdict.'),
  confirm: text('Only a stale verdict can be said to hold still.'),
  approve: text('Only a submitted verdict can be approved.'),
  request_changes: text('Only a submitted verdict can be sent back.'),
  override: text('Only a submitted verdict can be overridden.'),
  reaffirm: text('Only a stale verdict can be reaffirmed.'),
  judgement_changed: text('Open it again before you change it.'),
  dismiss: text('It is not under check any more.'),
  restore: text('It is not dismissed.'),
  cut: text('It is not under check any more.'),
  return: text('It is not cut.'),
};

/**
 * A claim after an event. `changedMeanwhile` (for `restore`): what was judged reads otherwise now.
 * @throws DomainError `wrong_state` where the event is not possible from here.
 */
export function afterClaimEvent(
  claim: ClaimStanding,
  event: ClaimEvent,
  changedMeanwhile = false,
): ClaimStanding {
  const refusal = claimRefusal(claim.state, event);
  if (refusal !== null) throw new DomainError('wrong_state', refusal);
  const plain = (state: ClaimState): ClaimStanding => ({ state, staleFrom: null, dismissedFrom: null });
  switch (event) {
    case 'submit':
    case 'confirm':
      return plain('submitted');
    case 'approve':
    case 'override':
      return plain('approved');
    case 'request_changes':
      return plain('changes_requested');
    case 'reaffirm':
      return plain(claim.staleFrom ?? 'submitted');
    case 'judgement_changed':
      return claim.state === 'open' || claim.state === 'stale'
        ? claim
        : { state: 'stale', staleFrom: claim.state, dismissedFrom: null };
    case 'dismiss':
      return { state: 'dismissed', staleFrom: claim.staleFrom, dismissedFrom: claim.state };
    case 'restore':
      return restored(claim, changedMeanwhile);
    case 'cut':
      return plain('cut');
    case 'return':
      return plain('open');
  }
}

/** Why an event is not possible for a claim in this state, or null where it is. */
export const claimRefusal = (state: ClaimState, event: ClaimEvent): Said | null =>
  claimEvents[event].includes(state)
    ? null
    : say('This claim is {state}. {want}', {
        state: say(claimStateWord[state]),
        want: say(claimWant[event]),
      });

function restored(claim: ClaimStanding, changedMeanwhile: boolean): ClaimStanding {
  const before = claim.dismissedFrom ?? 'open';
  if (before === 'open' || before === 'stale' || !changedMeanwhile) {
    return { state: before, staleFrom: claim.staleFrom, dismissedFrom: null };
  }
  return { state: 'stale', staleFrom: before, dismissedFrom: null };
}

export type ArticleStep =
  | 'article.start_check'
  | 'article.clear'
  | 'article.release'
  | 'article.publish'
  | 'article.reopen'
  | 'article.conclude'
  | 'article.shelve'
  | 'article.unshelve';

interface StepRow {
  step: ArticleStep;
  purpose: ArticlePurpose | 'both';
  from: ArticleState[];
  to: ArticleState;
  needsReason: boolean;
}

/** Every change of an article's state, but for the way back from the shelf, which leads to where it came from. */
const articleSteps: StepRow[] = [
  { step: 'article.start_check', purpose: 'both', from: ['draft'], to: 'in_check', needsReason: false },
  {
    step: 'article.clear',
    purpose: 'before_publication',
    from: ['in_check'],
    to: 'cleared',
    needsReason: false,
  },
  {
    step: 'article.release',
    purpose: 'before_publication',
    from: ['in_check'],
    to: 'released',
    needsReason: true,
  },
  {
    step: 'article.publish',
    purpose: 'before_publication',
    from: ['cleared', 'released'],
    to: 'published',
    needsReason: false,
  },
  {
    step: 'article.reopen',
    purpose: 'before_publication',
    from: ['cleared'],
    to: 'in_check',
    needsReason: true,
  },
  {
    step: 'article.conclude',
    purpose: 'published_elsewhere',
    from: ['in_check'],
    to: 'concluded',
    needsReason: false,
  },
  {
    step: 'article.reopen',
    purpose: 'published_elsewhere',
    from: ['concluded'],
    to: 'in_check',
    needsReason: true,
  },
  {
    step: 'article.shelve',
    purpose: 'both',
    from: ['draft', 'in_check', 'cleared', 'released', 'concluded'],
    to: 'shelved',
    needsReason: true,
  },
];

export interface ArticleStanding {
  purpose: ArticlePurpose;
  state: ArticleState;
  shelvedFrom: ArticleState | null;
}

/** The step that leads from an article's state to another, or null where none does. */
export function articleStepTo(
  article: ArticleStanding,
  to: ArticleState,
): { step: ArticleStep; needsReason: boolean } | null {
  if (article.state === 'shelved') {
    return to === article.shelvedFrom ? { step: 'article.unshelve', needsReason: false } : null;
  }
  const fits = (row: StepRow) =>
    row.to === to &&
    row.from.includes(article.state) &&
    (row.purpose === 'both' || row.purpose === article.purpose);
  return articleSteps.find(fits) ?? null;
}

/** Every state that an article can go to next. */
export function articleNext(article: ArticleStanding): ArticleState[] {
  if (article.state === 'shelved') return article.shelvedFrom ? [article.shelvedFrom] : [];
  return [...new Set(articleSteps.map((row) => row.to))].filter((to) => articleStepTo(article, to) !== null);
}

import { english } from '@/lib/language/translate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticlePurpose, ArticlePurpose as Purposes, ArticleState } from './article';
import { ClaimState } from './claim';
import {
  afterClaimEvent,
  articleNext,
  articleStepTo,
  type ArticleStanding,
  type ClaimEvent,
  claimRefusal,
  type ClaimStanding,
} from './workflow';

const claim = (state: ClaimState, more: Partial<ClaimStanding> = {}): ClaimStanding => ({
  state,
  staleFrom: null,
  dismissedFrom: null,
  ...more,
});

/** PRODUCT.md, "States": every event from every state; a dash where it is not possible. */
const columns: ClaimState[] = [
  'open',
  'submitted',
  'approved',
  'changes_requested',
  'stale',
  'dismissed',
  'cut',
];
const table: Record<ClaimEvent, string> = {
  submit: 'submitted submitted submitted submitted submitted - -',
  confirm: '- - - - submitted - -',
  approve: '- approved - - - - -',
  request_changes: '- changes_requested - - - - -',
  override: '- approved - - - - -',
  reaffirm: '- - - - approved - -',
  judgement_changed: 'open stale stale stale stale - -',
  dismiss: 'dismissed dismissed dismissed dismissed dismissed - -',
  restore: '- - - - - submitted -',
  cut: 'cut cut cut cut cut - -',
  return: '- - - - - - open',
};
const events = Object.keys(table) as ClaimEvent[];
const known: Partial<Record<ClaimState, Partial<ClaimStanding>>> = {
  stale: { staleFrom: 'approved' },
  dismissed: { dismissedFrom: 'submitted' },
};

describe.each(events)('a claim: %s', (event) => {
  it.each(columns.map((state, i) => [state, table[event].split(' ')[i]!]))('from %s to %s', (state, to) => {
    const from = claim(state, known[state]);
    if (to === '-') {
      expect(() => afterClaimEvent(from, event)).toThrow(expect.objectContaining({ code: 'wrong_state' }));
      expect(english.said(claimRefusal(state, event)!)).toMatch(/^This claim is .+\. .+\.$/u);
    } else {
      expect(afterClaimEvent(from, event).state).toBe(to);
      expect(claimRefusal(state, event)).toBeNull();
    }
  });
});

describe('the way back of a claim', () => {
  it.each([
    ['open', false, 'open'],
    ['open', true, 'open'],
    ['submitted', false, 'submitted'],
    ['submitted', true, 'stale'],
    ['approved', false, 'approved'],
    ['approved', true, 'stale'],
    ['changes_requested', true, 'stale'],
    ['stale', false, 'stale'],
    ['stale', true, 'stale'],
  ] as [ClaimState, boolean, ClaimState][])(
    'dismissed from %s, changed: %s → %s',
    (before, changed, after) => {
      const more = before === 'stale' ? ({ staleFrom: 'approved' } as const) : {};
      const dismissed = afterClaimEvent(claim(before, more), 'dismiss');
      const back = afterClaimEvent(dismissed, 'restore', changed);
      expect(back).toMatchObject({ state: after, dismissedFrom: null });
      if (after === 'stale') expect(back.staleFrom).toBe(before === 'stale' ? 'approved' : before);
    },
  );
});

const anyEvent = fc.record({ event: fc.constantFrom(...events), changed: fc.boolean() });

describe('whatever happens to a claim', () => {
  /** Every state on the way, with the event that led there; impossible events are left out. */
  const walk = (steps: { event: ClaimEvent; changed: boolean }[]) => {
    const way: { event: ClaimEvent; from: ClaimStanding; to: ClaimStanding; changed: boolean }[] = [];
    let now = claim('open');
    for (const { event, changed } of steps) {
      if (claimRefusal(now.state, event) !== null) continue;
      const to = afterClaimEvent(now, event, changed);
      way.push({ event, from: now, to, changed });
      now = to;
    }
    return way;
  };
  const always = (holds: (way: ReturnType<typeof walk>) => void) =>
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (steps) => holds(walk(steps))),
      { numRuns: 500 },
    );

  it('it is in one of its states, and knows where it came from exactly where it must', () =>
    always((way) => {
      for (const { to } of way) {
        expect(ClaimState.options).toContain(to.state);
        expect(to.state === 'dismissed').toBe(to.dismissedFrom !== null);
        if (to.state === 'stale') expect(to.staleFrom).not.toBeNull();
        expect(to.staleFrom).not.toBe('stale');
        expect(to.staleFrom).not.toBe('open');
        expect(to.dismissedFrom).not.toBe('dismissed');
      }
    }));

  it('only an editor’s decision makes it approved, or the return of one that nothing touched', () =>
    always((way) => {
      for (const { event, from, to, changed } of way) {
        if (to.state !== 'approved' || from.state === 'approved') continue;
        if (event === 'restore') expect([from.dismissedFrom, changed]).toEqual(['approved', false]);
        else expect(['approve', 'override', 'reaffirm']).toContain(event);
      }
    }));

  it('an approval that became stale does not come back by itself, not even over dismissal', () =>
    always((way) => {
      let isVoid = false;
      for (const { event, to } of way) {
        if (event === 'judgement_changed' && to.state === 'stale') isVoid = true;
        if (['approve', 'override', 'reaffirm'].includes(event)) isVoid = false;
        if (isVoid) expect(to.state).not.toBe('approved');
      }
    }));

  it('it leaves open for good only by a verdict, and gets a verdict’s state only with one', () =>
    always((way) => {
      let hasVerdict = false;
      for (const { event, to } of way) {
        if (event === 'submit' || event === 'confirm') hasVerdict = true;
        if (!hasVerdict) expect(['open', 'dismissed', 'cut']).toContain(to.state);
      }
    }));

  it('what is not possible changes nothing and says why', () =>
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.constantFrom(...events), (state, event) => {
        const before = claim(state, known[state]);
        const copy = { ...before };
        try {
          afterClaimEvent(before, event);
        } catch (error) {
          expect(error).toMatchObject({ code: 'wrong_state' });
        }
        expect(before).toEqual(copy);
      }),
    ));
});

/** PRODUCT.md, "States": from where to where an article goes, for each purpose. */
const articleWays: Record<ArticlePurpose, Record<string, string>> = {
  before_publication: {
    draft: 'in_check shelved',
    in_check: 'cleared released shelved',
    cleared: 'in_check published shelved',
    released: 'published shelved',
    published: '',
    concluded: 'shelved',
  },
  published_elsewhere: {
    draft: 'in_check shelved',
    in_check: 'concluded shelved',
    cleared: 'shelved',
    released: 'shelved',
    published: '',
    concluded: 'in_check shelved',
  },
};

describe.each(Purposes.options)('an article, %s', (purpose) => {
  it.each(Object.entries(articleWays[purpose]))('from %s to [%s]', (state, ways) => {
    const article = { purpose, state: state as ArticleState, shelvedFrom: null };
    expect([...articleNext(article)].sort()).toEqual(ways.split(' ').filter(Boolean).sort());
  });

  it('comes back from the shelf to where it was, and nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ArticleState.options), (from) => {
        const article: ArticleStanding = { purpose, state: 'shelved', shelvedFrom: from };
        for (const to of ArticleState.options) {
          const step = articleStepTo(article, to);
          expect(step).toEqual(to === from ? { step: 'article.unshelve', needsReason: false } : null);
        }
      }),
    );
  });

  it('needs a reason to be reopened, released or shelved', () => {
    const needing = (state: ArticleState) =>
      articleNext({ purpose, state, shelvedFrom: null }).filter(
        (to) => articleStepTo({ purpose, state, shelvedFrom: null }, to)!.needsReason,
      );
    expect(needing('draft')).toEqual(['shelved']);
    expect(needing('in_check').sort()).toEqual(
      purpose === 'before_publication' ? ['released', 'shelved'] : ['shelved'],
    );
    expect(needing(purpose === 'before_publication' ? 'cleared' : 'concluded').sort()).toEqual([
      'in_check',
      'shelved',
    ]);
  });

  it('is never published without being cleared or released, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ArticleState.options), { maxLength: 20 }), (tries) => {
        let article: ArticleStanding = { purpose, state: 'draft', shelvedFrom: null };
        const seen = new Set<ArticleState>(['draft']);
        for (const to of tries) {
          if (!articleStepTo(article, to)) continue;
          article = { purpose, state: to, shelvedFrom: to === 'shelved' ? article.state : null };
          seen.add(to);
        }
        if (seen.has('published')) expect(seen.has('cleared') || seen.has('released')).toBe(true);
        if (purpose === 'published_elsewhere') {
          for (const state of ['cleared', 'released', 'published'] as const)
            expect(seen).not.toContain(state);
        } else expect(seen).not.toContain('concluded');
      }),
    );
  });
});

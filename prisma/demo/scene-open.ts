/** Why: what is still open, and what was dismissed, cut or holds nothing to check. */
import type { Stage } from './stage';

export async function playOpen(stage: Stage): Promise<void> {
  const { act, mark, one, show, checker, secondChecker, article, memberIdOf } = stage;

  // Open: one assigned, one with evidence already; a translated quotation.
  const largest = await one(checker, 'the largest in the province', { kind: 'superlative' });
  await show(checker, largest, {
    sourceId: null,
    level: 'secondary',
    stance: 'supports',
    locator: '',
    detail: {
      form: 'set',
      of: 'Lakes of the province of Lodmere above 10 square kilometres',
      members: [
        { name: 'Lake Arrow', finding: '31 km²' },
        { name: 'Greywater', finding: '24 km²' },
        { name: 'Lake Ansel', finding: '11 km²' },
      ],
      complete: 'List of the gauge service; it names every lake above 1 km².',
    },
  });
  const elected = await one(
    checker,
    'the only head of a provincial water board who is elected rather than appointed',
    { kind: 'superlative' },
  );
  await act(checker, 'claim.assign', {
    params: { id: elected.id },
    body: { memberId: memberIdOf(secondChecker), expectedVersion: elected.version },
  });
  await mark(secondChecker, '“They are not thirsty, they are in a hurry.”', {
    kind: 'quotation',
    content: { kind: 'description', claimant: { type: 'person', name: 'a foreman', role: 'upper valley' } },
  });

  // Dismissed and cut, each with its reason.
  const vote = await one(checker, 'the next vote is in October 2027', { kind: 'date' });
  const twice = await one(secondChecker, 'October 2027', { kind: 'date' });
  await act(secondChecker, 'claim.set_state', {
    params: { id: twice.id },
    body: { to: 'dismissed', reason: 'Ben has marked the whole clause.', expectedVersion: twice.version },
  });
  await act(checker, 'claim.assign', {
    params: { id: vote.id },
    body: { memberId: memberIdOf(checker), expectedVersion: vote.version },
  });
  const level = await one(checker, 'stood two metres below its mark in August', { kind: 'number' });
  await act(checker, 'claim.set_state', {
    params: { id: level.id },
    body: {
      to: 'cut',
      reason: 'Nadia takes the level out: the gauge was being repaired in August.',
      expectedVersion: level.version,
    },
  });

  // What holds nothing to check was said by somebody.
  const text = article.text.text;
  const stretch = (words: string) => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    return { start, end: start + [...words].length };
  };
  await act(checker, 'coverage.mark', {
    params: { id: article.id },
    body: {
      version: 1,
      stretches: [
        'Demonstration: contains planted errors',
        'Growers reject that.',
        'This quarrel will not be the last.',
      ].map(stretch),
    },
  });
}

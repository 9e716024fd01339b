/** Why: what was sent back, waits for review, or went stale. */
import type { Stage } from './stage';

export async function playWaiting(stage: Stage): Promise<void> {
  const { act, one, show, judge, decide, quote, source, editor, checker, secondChecker, writer } = stage;

  // Sent back, with an answer of the writer in the thread.
  const first = await one(checker, 'For the first time, the closures take in the upper valley', {
    kind: 'superlative',
  });
  await show(checker, first, {
    sourceId: source.report,
    level: 'primary',
    stance: 'supports',
    locator: 'annexes 2015 to 2025',
    detail: {
      form: 'absence',
      searched: 'The lists of closed wells in the annual reports.',
      from: '2015',
      to: '2025',
      sought: 'a well above Stoke Arrow',
    },
  });
  await judge(checker, first, { rating: 'confirmed' });
  await decide(editor, first, {
    decision: 'request_changes',
    reason: 'The board was founded in 1998. What about the years before 2015?',
  });
  const question = await act(writer, 'comment.add', {
    params: { id: first.id },
    body: {
      body: 'The press office says the older lists are in the archive in Lodmere. I can go on Thursday.',
    },
  });
  await act(checker, 'comment.add', {
    params: { id: first.id },
    body: { body: 'Please do: 1998 to 2014, annex C.', threadId: question.id },
  });

  // Waiting for review: one that is right, one that is wrong.
  const orchards = await one(secondChecker, '64 of the valley’s 71 orchards', { kind: 'number' });
  await show(
    secondChecker,
    orchards,
    quote(source.register, 'last page', 'Orchards: 71. Members of the union: 64.'),
  );
  await judge(secondChecker, orchards, { rating: 'confirmed' });
  const scuffle = await one(checker, 'ended on 14 May 2022 in a scuffle that left three people hurt', {
    kind: 'event',
  });
  await show(
    checker,
    scuffle,
    quote(source.policeLog, '14 May, 16:20', 'Two persons taken to hospital with cuts.', {
      stance: 'contradicts',
    }),
  );
  await judge(checker, scuffle, {
    rating: 'inaccurate',
    rationale: 'Two, by the log of the day.',
    suggestedText: 'ended on 14 May 2022 in a scuffle that left two people hurt',
  });

  // Stale: approved, then its evidence was corrected.
  const flow = await one(
    checker,
    '38 percent of its summer flow since 1990, from 21 to 14 cubic metres a second',
    { kind: 'calculation' },
  );
  const gauge = await show(
    checker,
    flow,
    quote(source.yearbook, 'June to August', '1990: 21 m³/s; 2025: 13 m³/s', { stance: 'supports' }),
  );
  await judge(checker, flow, {
    rating: 'minor_fix',
    rationale: 'From 21 to 13; the percentage is right.',
    suggestedText: '38 percent of its summer flow since 1990, from 21 to 13 cubic metres a second',
  });
  await decide(editor, flow, { decision: 'approve' });
  await act(checker, 'evidence.change', {
    params: { id: gauge.id },
    body: {
      fields: quote(source.yearbook, 'June to August, revised edition', '1990: 21 m³/s; 2025: 14 m³/s', {
        stance: 'contradicts',
      }),
      reason: 'The gauge service has revised the figure for 2025.',
      expectedVersion: gauge.version,
    },
  });

  // An opinion that rests on a figure which stands.
  const canals = await one(
    secondChecker,
    'Leaking canals swallow 45 percent of what the valley takes from the river',
    { kind: 'number' },
  );
  await show(
    secondChecker,
    canals,
    quote(source.survey, 'p. 12', 'On average 45 per cent of the water taken in is lost before the field.'),
  );
  await judge(secondChecker, canals, { rating: 'confirmed' });
  await decide(editor, canals, { decision: 'approve' });
  const forecast = await one(secondChecker, 'growers will have little choice but to drill again', {
    kind: 'opinion',
  });
  await act(secondChecker, 'claim.link', {
    params: { id: forecast.id },
    body: { restsOnIds: [canals.id], expectedVersion: forecast.version },
  });
  await judge(secondChecker, forecast, { rating: 'opinion' });
}

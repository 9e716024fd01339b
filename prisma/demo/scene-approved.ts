/** Why: the verdicts that have been approved by the time somebody looks. */
import type { Stage } from './stage';

export async function playApproved(stage: Stage): Promise<void> {
  const {
    act,
    mark,
    one,
    show,
    judge,
    decide,
    reread,
    quote,
    quill,
    source,
    editor,
    checker,
    secondChecker,
  } = stage;

  // Approved: a number with its calculation.
  const wells = await one(
    checker,
    '312 wells since January, 26 percent more than in the same months of last year',
    { kind: 'calculation' },
  );
  await show(
    checker,
    wells,
    quote(source.report, 'table 2', 'Closed, January to September: 312 (previous year: 248)'),
  );
  await show(checker, wells, {
    sourceId: source.report,
    level: 'primary',
    stance: 'supports',
    locator: 'table 2',
    detail: {
      form: 'calculation',
      inputs: [
        { label: 'this year', value: '312' },
        { label: 'last year', value: '248' },
      ],
      base: 'the same nine months of last year',
      formula: '(312 − 248) / 248',
      result: '25.8 %',
      rounding: 'to whole percent',
    },
  });
  await judge(checker, wells, { rating: 'confirmed' });
  await decide(editor, wells, { decision: 'approve' });

  // Approved and wrong: it holds the article until its words change.
  const since = await one(checker, 'has led the board since 2019', { kind: 'date' });
  await show(
    checker,
    since,
    quote(source.biography, 'under “Water”', 'Quill, Marta: director since 1 June 2018', {
      stance: 'contradicts',
    }),
  );
  await judge(checker, since, {
    rating: 'inaccurate',
    rationale: 'She took office on 1 June 2018. 2019 is the year in which the board moved house.',
    suggestedText: 'has led the board since 2018',
  });
  await decide(editor, since, { decision: 'approve' });

  // A quotation: its wording approved, its content waiting for review.
  const [pauseWording, pauseContent] = await mark(
    checker,
    '“They asked for a pause in 2021, and they were given one,”',
    {
      kind: 'quotation',
      content: {
        kind: 'history',
        claimant: quill,
        statement: 'The growers asked for a pause in 2021 and were given one.',
      },
    },
  );
  await show(
    checker,
    pauseWording!,
    quote(source.interview, '00:12:40', 'They asked for a pause in 2021, and they were given one.'),
  );
  await judge(checker, pauseWording!, { rating: 'verbatim' });
  await decide(editor, pauseWording!, { decision: 'approve' });
  await show(
    checker,
    pauseContent!,
    quote(source.report, 'p. 3', 'No closures were carried out between May and November 2021.'),
  );
  await judge(checker, pauseContent!, {
    rating: 'confirmed',
    rationale: 'The report of that year shows the pause, not who asked for it.',
  });

  // An accusation in a quotation: high risk; nothing bears it out, and an editor lets it stand by name.
  const [sellWording, sellContent] = await mark(
    secondChecker,
    '“Some of these people sell the water on, and everybody in the valley knows it.”',
    {
      kind: 'quotation',
      content: {
        kind: 'event',
        claimant: quill,
        statement: 'Some growers of the Arrow Valley sell on the water from their wells.',
        riskReason: 'accusation',
      },
    },
  );
  await show(
    secondChecker,
    sellWording!,
    quote(
      source.interview,
      '00:19:05',
      'Some of these people sell the water on, and everybody in the valley knows it.',
    ),
  );
  await judge(secondChecker, sellWording!, { rating: 'verbatim' });
  await decide(editor, sellWording!, { decision: 'approve' });
  await show(secondChecker, sellContent!, {
    sourceId: source.policeLog,
    level: 'secondary',
    stance: 'context',
    locator: 'January 2019 to November 2026',
    detail: {
      form: 'absence',
      searched: 'All entries of the Stoke Arrow post that name a well, a tanker or a sale.',
      from: 'January 2019',
      to: 'November 2026',
      sought: 'a report of water sold on',
    },
  });
  await show(secondChecker, sellContent!, {
    sourceId: source.foreman,
    level: 'secondary',
    stance: 'supports',
    locator: 'his kitchen, 18 November',
    detail: {
      form: 'notes',
      who: 'the foreman',
      how: 'in person, 40 minutes, notes taken',
      notes: 'Says he has filled tankers at night, twice, for a neighbour. Would not be named.',
    },
  });
  await judge(secondChecker, sellContent!, {
    rating: 'unsupported',
    rationale: 'No complaint on file. One man says so of one neighbour; he cannot be named.',
    evidenceIds: [],
  });
  await decide(editor, sellContent!, { decision: 'approve' });
  const sell = await reread(sellContent!);
  await act(editor, 'claim.stand_by_name', {
    params: { id: sell.id },
    body: {
      revisionId: sell.verdicts[0]!.id,
      reason: 'It is hers to say, it is marked as her words, and the union answers in the next paragraph.',
      expectedVersion: sell.version,
    },
  });
}

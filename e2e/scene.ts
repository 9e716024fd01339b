/** An article in check with a claim in each state, played through the API by its people. */
import type { Calling } from './calling';

export interface Cast {
  writer: Calling;
  checker: Calling;
  editor: Calling;
}

export const states = [
  'open',
  'submitted',
  'approved',
  'stale',
  'changes_requested',
  'dismissed',
  'cut',
] as const;
export type SceneState = (typeof states)[number];

export interface Scene {
  articleId: string;
  sourceId: string;
  /** The claim in each state. */
  claims: Record<SceneState, string>;
  wording: string;
  content: string;
}

const sentences: Record<SceneState, string> = {
  open: 'The tram has run again since Monday.',
  submitted: 'It carried 4,200 people on its first day.',
  approved: 'The line is 11 kilometres long.',
  stale: 'It was closed for three years.',
  changes_requested: 'The fare stays at two crowns.',
  dismissed: 'Nobody had expected rain.',
  cut: 'The depot holds nine trams.',
};

/** `say` may write something beside every text that a person types. */
export async function playScene(
  { writer, checker, editor }: Cast,
  slug: string,
  say: (words: string) => string = (words) => words,
): Promise<Scene> {
  const markdown = [
    `# ${say('The tram returns to Pell Bridge')}`,
    Object.values(sentences).join(' '),
    '> “We never gave up,” said the manager, Ida Voss.',
    'It stops at these places:',
    '- the market\n- the hospital',
    'The [timetable](https://example.org/pell/timetable) has been printed.',
    say('More follows.'),
  ].join('\n\n');
  const article = await writer('article.create', {
    params: { slug },
    body: {
      markdown,
      purpose: 'before_publication',
      standfirst: say('After three years'),
      byline: say('By Nadia Oyelaran'),
      outlet: say('The Pell Observer'),
      language: 'en',
    },
  });
  const { id } = article;
  await writer('article.set_state', { params: { id }, body: { to: 'in_check' } });
  const source = await checker('source.create', {
    params: { slug },
    body: {
      kind: 'document',
      title: say('Timetable and figures'),
      publisher: say('Pell Tramways'),
      author: say('I. Voss'),
      url: 'https://example.org/pell',
      note: say('Kept in the archive.'),
    },
  });

  const one = async (state: SceneState) =>
    (
      await checker('claim.create', {
        params: { id },
        body: {
          kind: 'event',
          quote: { exact: sentences[state] },
          claimant: { type: 'person', name: say('Ida Voss'), role: say('manager') },
          statement: say(sentences[state]),
        },
      })
    ).items[0]!;
  const quote = {
    sourceId: source.id,
    level: 'primary',
    stance: 'supports',
    locator: say('p. 4'),
    detail: { form: 'quote', quote: say('as the paper says') },
  } as const;
  const judged = async (state: SceneState) => {
    const claim = await one(state);
    const evidence = await checker('evidence.add', { params: { id: claim.id }, body: quote });
    const submitted = await checker('verdict.submit', {
      params: { id: claim.id },
      body: {
        rating: 'inaccurate',
        rationale: {
          type: 'doc',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: say('The paper says otherwise.') }] },
          ],
        },
        suggestedText: say('Not so.'),
        expectedVersion: claim.version,
      },
    });
    return { claim: submitted, evidence };
  };
  const approved = async (state: SceneState) => {
    const { claim, evidence } = await judged(state);
    await editor('review.decide', {
      params: { id: claim.verdicts[0]!.id },
      body: { decision: 'approve', reason: say('Agreed.'), expectedVersion: claim.version },
    });
    return { claim, evidence };
  };

  const open = await one('open');
  const base = {
    sourceId: null,
    level: 'secondary',
    stance: 'context',
    locator: say('by telephone'),
  } as const;
  const further = [
    { form: 'notes', who: say('The manager'), how: say('on the telephone'), notes: say('She says so.') },
    {
      form: 'absence',
      searched: say('The minutes'),
      from: '2020',
      to: '2026',
      sought: say('an earlier opening'),
    },
    {
      form: 'calculation',
      inputs: [{ label: say('stops'), value: '12' }],
      base: say('one line'),
      formula: say('12 × 1'),
      result: say('12'),
    },
    {
      form: 'set',
      of: say('All lines'),
      members: [{ name: say('Line 1'), finding: say('runs') }],
      complete: say('By the map.'),
    },
  ] as const;
  for (const detail of further) {
    await checker('evidence.add', { params: { id: open.id }, body: { ...base, detail } } as never);
  }
  const comment = await writer('comment.add', {
    params: { id: open.id },
    body: { body: say('I was there.') },
  });
  await checker('comment.add', {
    params: { id: open.id },
    body: { body: say('Thank you.'), threadId: comment.id },
  });

  const submitted = await judged('submitted');
  const settled = await approved('approved');
  await checker('claim.create', {
    params: { id },
    body: { kind: 'number', quote: { exact: '11 kilometres' } },
  });
  const stale = await approved('stale');
  await checker('evidence.change', {
    params: { id: stale.evidence.id },
    body: {
      fields: { ...quote, detail: { form: 'quote', quote: say('as the later paper says') } },
      reason: say('A later edition.'),
      expectedVersion: stale.evidence.version,
    },
  });
  const sentBack = await judged('changes_requested');
  await editor('review.decide', {
    params: { id: sentBack.claim.verdicts[0]!.id },
    body: {
      decision: 'request_changes',
      reason: say('Which paper?'),
      expectedVersion: sentBack.claim.version,
    },
  });
  const away = async (state: 'dismissed' | 'cut') => {
    const claim = await one(state);
    await checker('claim.set_state', {
      params: { id: claim.id },
      body: { to: state, reason: say('Not needed.'), expectedVersion: claim.version },
    });
    return claim.id;
  };
  const [wording, content] = (
    await checker('claim.create', {
      params: { id },
      body: {
        kind: 'quotation',
        quote: { exact: '“We never gave up,”' },
        content: {
          kind: 'description',
          claimant: { type: 'person', name: say('Ida Voss'), role: say('manager') },
        },
      },
    })
  ).items;
  await checker('claim.link', {
    params: { id: content!.id },
    body: { restsOnIds: [settled.claim.id], expectedVersion: content!.version },
  });
  const text = article.text.text;
  const at = [...text.slice(0, text.indexOf('It stops at'))].length;
  await checker('coverage.mark', {
    params: { id },
    body: { version: 1, stretches: [{ start: at, end: at + 'It stops at these places:'.length }] },
  });
  return {
    articleId: id,
    sourceId: source.id,
    claims: {
      open: open.id,
      submitted: submitted.claim.id,
      approved: settled.claim.id,
      stale: stale.claim.id,
      changes_requested: sentBack.claim.id,
      dismissed: await away('dismissed'),
      cut: await away('cut'),
    },
    wording: wording!.id,
    content: content!.id,
  };
}

/** Why: what the demo's claims are checked against. All invented, all at example.org. */
import type { CallRequest } from '@/lib/api/client';

type SourceBody = CallRequest<'source.create'>['body'];

export const demoSources = {
  report: {
    kind: 'statistics_office',
    title: 'Quarterly report on wells, third quarter',
    publisher: 'Lodmere Water Board',
    publishedOn: '2026-10-12',
    url: 'https://example.org/water-board/report-q3',
  },
  interview: {
    kind: 'interview',
    title: 'Recording of the interview with Marta Quill',
    publisher: 'Lodmere Gazette',
    publishedOn: '2026-11-17',
    note: 'Sound file of 41 minutes, kept by the Gazette; heard in full.',
  },
  biography: {
    kind: 'reference_work',
    title: 'Who heads what in the province of Lodmere',
    publisher: 'Provincial chancellery',
    url: 'https://example.org/chancellery/heads',
  },
  policeLog: {
    kind: 'document',
    title: 'Log of the Stoke Arrow police post, May 2022',
    publisher: 'Provincial police',
    url: 'https://example.org/police/stoke-arrow-2022-05',
  },
  register: {
    kind: 'document',
    title: 'Register of orchards, as of 1 September',
    publisher: 'Arrow Valley land office',
    url: 'https://example.org/land-office/orchards',
  },
  yearbook: {
    kind: 'data_set',
    title: 'Hydrological yearbook: the Arrow at Ferry Bridge',
    publisher: 'Provincial gauge service',
    url: 'https://example.org/gauges/arrow',
  },
  survey: {
    kind: 'academic',
    title: 'What the canals of the Arrow Valley lose',
    publisher: 'University of Lodmere',
    author: 'R. Ahlgren, P. Nwosu',
    publishedOn: '2025-03-04',
    url: 'https://example.org/university/canals',
  },
  foreman: {
    kind: 'eyewitness',
    title: 'A foreman of the upper valley, name kept by the desk',
    confidential: true,
    note: 'Met on 18 November; fears for his work.',
  },
} as const satisfies Record<string, SourceBody>;

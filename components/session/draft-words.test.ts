import { expect, it } from 'vitest';
import { draftWords } from './draft-words';

const details = { version: 3, said: {}, writerIds: null, access: null };

it.each<[string, string, unknown, { chosen: string[]; words: string } | null]>([
  ['a comment', 'comment-new', 'Half a thought', { chosen: [], words: 'Half a thought' }],
  ['a comment that was emptied', 'comment-new', '  ', null],
  ['details opened and left as they were', 'article-details', details, null],
  ['other writers', 'article-details', { ...details, writerIds: ['1'] }, { chosen: ['Writers'], words: '' }],
  ['no writers', 'article-details', { ...details, writerIds: [] }, { chosen: ['Writers'], words: '' }],
  [
    'a restriction',
    'article-details',
    { ...details, access: { restricted: true, memberIds: ['1'] } },
    { chosen: ['article:: Who may see it'], words: '' },
  ],
  [
    'a field with words, one emptied and another language',
    'article-details',
    { ...details, said: { byline: '', outlet: 'The Echo', language: 'es' } },
    { chosen: ['Byline', 'Language'], words: 'The Echo' },
  ],
  ['rests on nothing any more', 'links', { restsOn: [] }, { chosen: ['links:: Nothing'], words: '' }],
  [
    'rests on a claim',
    'links',
    { restsOn: [{ id: '1', statement: 'The quay is open.' }] },
    { chosen: [], words: 'The quay is open.' },
  ],
  [
    'the claimant is we',
    'claimant',
    { type: 'us', name: '', role: '' },
    { chosen: ['claimant:: We'], words: '' },
  ],
  [
    'a claimant whose name is still missing',
    'claimant',
    { type: 'person', name: '', role: '' },
    { chosen: ['A person'], words: '' },
  ],
  [
    'a claimant by name',
    'claimant',
    { type: 'person', name: 'Maren Holt', role: '' },
    { chosen: [], words: 'Maren Holt' },
  ],
  [
    'a statement beside that which it was typed over',
    'statement',
    { words: 'It is so.', typedOn: { version: 3, said: '"It was so."' } },
    { chosen: [], words: 'It is so.' },
  ],
  [
    'a claimant beside the one that it was typed over',
    'claimant',
    { words: { type: 'us', name: '', role: '' }, typedOn: { version: 3, said: '{"type":"person"}' } },
    { chosen: ['claimant:: We'], words: '' },
  ],
  [
    'which of two paragraphs it is to be',
    'article-merge',
    [
      { typedOn: { id: '0', base: 'One.', theirs: 'Two.', mine: 'Three.' }, pick: 'theirs', text: null },
      { typedOn: { id: '1', base: 'Four.', theirs: 'Five.', mine: 'Six.' }, pick: 'theirs', text: null },
    ],
    { chosen: ['Theirs'], words: '' },
  ],
  [
    'a paragraph written in place of two',
    'article-merge',
    [{ typedOn: { id: '0', base: 'One.', theirs: 'Two.', mine: 'Three.' }, pick: 'write', text: 'Four.' }],
    { chosen: [], words: 'Four.' },
  ],
  ['what an older page has kept', 'article-details', null, null],
])('of a draft, what would be lost: %s', (_, part, kept, found) => {
  expect(draftWords(part, kept)).toEqual(found);
});

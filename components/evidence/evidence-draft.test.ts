import { describe, expect, it } from 'vitest';
import type { EvidenceView } from '@/lib/api/views/source-view';
import type { EvidenceDetail } from '@/lib/domain/evidence';
import { draftOfEvidence, emptyEvidence, EvidenceDraft, evidenceBody } from './evidence-draft';

const source = { id: '01920000-0000-7000-8000-000000000001', title: 'Register' };

const details: EvidenceDetail[] = [
  {
    form: 'quote',
    quote: 'No hay otra.',
    language: 'es',
    translation: 'There is no other.',
    translator: 'A.',
  },
  { form: 'notes', notes: 'He said so.', who: 'The harbour master', how: 'telephone', at: null },
  { form: 'absence', searched: 'Minutes', from: '2015', to: '2025', sought: 'a vote' },
  {
    form: 'calculation',
    inputs: [{ label: 'this year', value: '312', evidenceId: null }],
    base: '',
    formula: '312 ÷ 248 − 1',
    result: '26 %',
    rounding: 'whole per cent',
  },
  { form: 'set', of: 'the lakes', members: [{ name: 'Arrow', finding: '' }], complete: 'the list says so' },
];

const evidence = (detail: EvidenceDetail): EvidenceView => ({
  id: source.id,
  claimId: source.id,
  version: 1,
  isWithdrawn: false,
  isNewSinceVerdict: false,
  current: {
    id: source.id,
    number: 1,
    isWithdrawal: false,
    source: { isVisible: false, label: 'confidential source' },
    level: 'secondary',
    stance: 'context',
    locator: 'p. 4',
    detail,
    reason: '',
    by: { memberId: source.id, name: 'M.' },
    at: '2026-11-23T10:00:00Z',
  },
  earlier: [],
});

describe('a draft of evidence', () => {
  it.each(details)('of the form $form gives back what it was made from', (detail) => {
    const draft = { ...draftOfEvidence(evidence(detail)), source };
    expect(EvidenceDraft.parse(draft)).toEqual(draft);
    expect(evidenceBody(draft)).toEqual({
      fields: { sourceId: source.id, level: 'secondary', stance: 'context', locator: 'p. 4', detail },
      problems: null,
    });
  });

  it('leaves lines out of which nothing was filled in', () => {
    const draft = draftOfEvidence(evidence(details[4]!));
    draft.set = { ...draft.set, members: [...draft.set.members, { name: ' ', finding: '' }] };
    expect(evidenceBody(draft).fields?.detail).toEqual(details[4]);
  });

  it('says what is missing, field by field', () => {
    expect(evidenceBody(emptyEvidence).problems?.map((one) => one.field)).toEqual([
      'detail.quote',
      'sourceId',
    ]);
    const set = evidenceBody({ ...emptyEvidence, form: 'set' }).problems?.map((one) => one.field);
    expect(set).toEqual(['detail.of', 'detail.members', 'detail.complete']);
  });
});

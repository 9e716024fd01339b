import { describe, expect, it } from 'vitest';
import { riskLeftOn, type SetAside } from './risk-left';

const aside = (more: Partial<SetAside> = {}): SetAside => ({
  id: 'c1',
  riskReason: 'accusation',
  aspect: null,
  byEditor: false,
  ...more,
});

describe('the risk that is left on words', () => {
  it.each([
    ['of nothing', null, [], null],
    ['set aside by who is no editor', null, [aside()], 'c1'],
    ['set aside by an editor', null, [aside({ byEditor: true })], null],
    ['one of each', null, [aside({ byEditor: true }), aside({ id: 'c2' })], 'c2'],
    ['the newest', null, [aside({ id: 'c3' }), aside()], 'c3'],
    ['for each half of a quotation', 'wording', [aside()], 'c1'],
    ['of the same half', 'content', [aside({ aspect: 'content' })], 'c1'],
    ['of the other half', 'wording', [aside({ aspect: 'content' })], null],
    ['of half a quotation', null, [aside({ aspect: 'content' })], 'c1'],
  ] as const)('%s', (_, aspect, setAside, id) => {
    expect(riskLeftOn(aspect, setAside)?.id ?? null).toBe(id);
  });
});

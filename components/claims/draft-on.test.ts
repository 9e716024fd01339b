import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keptOn, saysNothingNew, type TypedOn, typedOn, versionToSend, wordsIn } from './draft-on';

const first = typedOn(3, { type: 'person', name: 'Maren Holt' });

describe('the version on top of which a draft is sent', () => {
  it.each<[string, TypedOn | null, TypedOn, number]>([
    ['nothing was typed', null, typedOn(7, 'anything'), 7],
    ['nobody has changed anything', first, first, 3],
    ['something beside it was changed', first, { ...first, version: 5 }, 5],
    ['the names come in another order', first, typedOn(4, { name: 'Maren Holt', type: 'person' }), 4],
    ['somebody has changed the very thing', first, typedOn(5, { type: 'us' }), 3],
    ['the page shows an older state than it was typed on', first, { ...first, version: 2 }, 3],
  ])('where %s', (_, on, now, version) => {
    expect(versionToSend(on, now)).toBe(version);
  });
});

describe('what is kept', () => {
  const versionOver = (kept: unknown, now: TypedOn) => {
    const read = keptOn(z.string()).safeParse(kept);
    return read.success ? versionToSend(read.data.typedOn, now) : null;
  };

  it('meets what was made since it was typed', () => {
    const kept = { words: 'So.', typedOn: typedOn(3, 'It was.') };
    expect(versionOver(kept, typedOn(5, 'It was.'))).toBe(5);
    expect(versionOver(kept, typedOn(5, 'It is.'))).toBe(3);
  });

  it('is nothing where it says what the record says', () => {
    const now = typedOn(3, { quote: 'So.', source: null });
    expect(saysNothingNew({ source: null, quote: 'So.' }, now)).toBe(true);
    expect(saysNothingNew({ source: null, quote: 'So' }, now)).toBe(false);
    expect(saysNothingNew('It was.', typedOn(3, 'It was.'))).toBe(true);
  });

  it('by an earlier page meets all that was ever made of the record', () => {
    expect(versionOver('So.', typedOn(5, 'It was.'))).toBe(1);
    expect(versionOver('So.', typedOn(1, 'It was.'))).toBe(1);
    expect(versionOver(7, typedOn(1, 'It was.'))).toBeNull();
  });

  it.each<[string, unknown, unknown]>([
    ['beside what it was typed over', { words: 'So.', typedOn: first }, 'So.'],
    ['by an earlier page', 'So.', 'So.'],
    ['by an earlier page, with words of that name', { words: 'So.' }, { words: 'So.' }],
    ['as nothing', null, null],
  ])('%s gives its words', (_, kept, words) => {
    expect(wordsIn(kept)).toEqual(words);
  });
});

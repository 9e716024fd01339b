import { describe, expect, it } from 'vitest';
import { quotedSentences } from './quoted-words';

describe('the quoted sentences that a range touches', () => {
  it.each([
    ['Ruiz said “We lost 47 boats” on Monday.', '47', ['“We lost 47 boats”']],
    ['Ruiz said “We lost 47 boats” on Monday.', 'Monday', []],
    ['Ruiz said “We lost 47 boats” on Monday.', 'Ruiz said ', []],
    ['“It rained. We lost 47 boats. It went on.”', '47', [' We lost 47 boats.']],
    ['“It rained. We lost 47 boats.”', 'rained. We', ['“It rained.', ' We lost 47 boats.”']],
    ['“I took it,” she said, “but paid.”', 'it,” she said, “but', ['“I took it,”', '“but paid.”']],
    ['«Ya no hay», dijo. "No more," he said.', 'hay», dijo. "No', ['«Ya no hay»', '"No more,"']],
    ['She said ‘it wasn’t 47 boats’ then.', '47', ['‘it wasn’t 47 boats’']],
    ['The boats’ owners lost 47 of them.', '47', []],
    ['“It goes on\nwith 47 boats” here.', 'on\nwith', ['“It goes on']],
    ['“Not this line.”\nRuiz lost 47 boats.\n“Nor this.”', '47', []],
  ])('%j, %j', (text, words, expected) => {
    const start = text.indexOf(words);
    expect(quotedSentences(text, { start, end: start + words.length })).toEqual(expected);
  });
});

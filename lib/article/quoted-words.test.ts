import { describe, expect, it } from 'vitest';
import { quotedLines, quotedSentences } from './quoted-words';

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

describe('the lines of a quotation block that are a quotation', () => {
  const stretches = (lines: string[]) => {
    const text = lines.join('\n');
    let at = 0;
    const block = lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return { start, end: start + line.length };
    });
    return quotedLines(text, [block]).map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    ['all of them', ['We lost 47 boats.', 'It rained.'], ['We lost 47 boats.', 'It rained.']],
    ['but for who said it', ['We lost 47 boats.', '— Ruiz, mayor'], ['We lost 47 boats.', '']],
    ['in the same line', ['We lost 47 boats. – Ruiz, mayor'], ['We lost 47 boats.']],
    ['after a break', ['We lost 47 boats\u2028-- Ruiz'], ['We lost 47 boats']],
    ['a speech that begins with a dash', ['— We lost 47 boats.'], ['— We lost 47 boats.']],
    ['a dash within a sentence', ['We lost boats — 47 of them'], ['We lost boats — 47 of them']],
    ['none where one has marks', ['“We lost 47 boats,” said Ruiz.', 'It rained.'], []],
    ['none where one has single marks', ['Ruiz said ‘we lost 47 boats’.'], []],
    ['an apostrophe is no mark', ['It wasn’t 47 boats.'], ['It wasn’t 47 boats.']],
  ])('%s', (_, lines, expected) => {
    expect(stretches(lines)).toEqual(expected);
  });
});

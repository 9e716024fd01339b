// Scores the sentence splitter against hand-split articles: npx tsx scripts/sentence-score.ts <folder of .json files>
// Each file holds `paragraphs`: a list of lists of sentences. Paragraph ends count as ends, as in the product.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from '../lib/article/sentences';

const folder = process.argv[2];
if (!folder) {
  console.error('Say which folder holds the hand-split articles: npx tsx scripts/sentence-score.ts <folder>');
  process.exit(2);
}

const total = { right: 0, wanted: 0, found: 0 };
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()) {
  const { paragraphs, language = 'en' } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
    paragraphs: string[][];
    language?: string;
  };
  const score = { right: 0, wanted: 0, found: 0 };
  for (const sentences of paragraphs) {
    const text = sentences.join(' ');
    let offset = -1;
    const wanted = new Set(sentences.map((sentence) => (offset += sentence.length + 1)));
    const found = new Set(
      sentencesOf(text, [{ start: 0, end: text.length }], language).map(({ end }) => end),
    );
    score.wanted += wanted.size;
    score.found += found.size;
    for (const end of new Set([...wanted, ...found])) {
      if (wanted.has(end) && found.has(end)) score.right += 1;
      else {
        const around = `${text.slice(Math.max(0, end - 50), end)}⏐${text.slice(end, end + 40)}`;
        console.log(`${name}: ${wanted.has(end) ? 'missed' : 'not in the gold'}: …${around}…`);
      }
    }
  }
  print(name, score);
  total.right += score.right;
  total.wanted += score.wanted;
  total.found += score.found;
}
print('all', total);

function print(name: string, { right, wanted, found }: typeof total): void {
  const figure = (part: number, whole: number) => `${part}/${whole} = ${(part / whole).toFixed(4)}`;
  console.log(`${name}: precision ${figure(right, found)}, recall ${figure(right, wanted)}`);
}

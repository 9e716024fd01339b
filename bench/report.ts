/** What a section found: printed as it is found, and kept for `bench/results.md`. */

type Cell = string | number;

const kept: string[] = [];

/** The lines of Markdown that were reported so far. */
export const reported = (): string => `${kept.join('\n\n')}\n`;

/** A table: the first column names the rows. Printed at once. */
export function reportTable(title: string, columns: readonly string[], rows: readonly (readonly Cell[])[]) {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)));
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...cells.map((row) => (row[at] ?? '').length)),
  );
  const pad = (text: string, at: number) =>
    at === 0 ? text.padEnd(widths[at]!) : text.padStart(widths[at]!);
  const line = (row: readonly string[]) => `| ${row.map(pad).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => `${'-'.repeat(width + 1)}${at === 0 ? '-' : ':'}`).join('|')}|`;
  const table = [line(columns), rule, ...cells.map(line)].join('\n');
  console.log(`\n${title}\n${table}`);
  kept.push(`**${title}**`, table);
}

/** A sentence on how it was measured, or what it means. */
export function reportNote(text: string) {
  console.log(`\n${text}`);
  kept.push(text);
}

/** Three digits are as much as a measurement is worth. */
function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(3);
}

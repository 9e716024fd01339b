/** Why: a list leaves as CSV (RFC 4180) that a spreadsheet shows as text: no cell of it is a formula. */

/** What spreadsheets take for the beginning of a formula; also behind blanks, and in full width. */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/u;

/** Quoted where it has to be; with an apostrophe before what would be a formula (SECURITY.md, 6). */
export function csvCell(value: string | number): string {
  const text = String(value);
  const isFormula = typeof value === 'string' && formula.test(text);
  return isFormula || /[",\r\n]|^\s|\s$/u.test(text)
    ? `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`
    : text;
}

export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

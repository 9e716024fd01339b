// A line that is nothing but a date says when the article was published.

const MONTHS: readonly string[][] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, month) => names.map((name) => [name, month + 1] as const)),
);

const PREFIX =
  /^(?:(?:first )?(?:published|updated|posted|publicad[oa]|actualizad[oa])(?: on| el)?\s*:?\s+|(?:date|fecha)\s*:\s*)/i;
const WEEKDAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\.?,?\s+/i;
const TIME =
  /(?:,?\s+(?:at |a las )?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*h)?(?:\s+[A-Z]{2,4})?|T\d{2}:\d{2}\S*)$/;

/**
 * The date that a whole line says, as YYYY-MM-DD; null if the line says anything else. Figures alone (03/04/2024) are
 * read as day and month in Spanish, and elsewhere only where they cannot be confused.
 */
export function readDate(line: string, language: string | undefined): string | null {
  if (line.length > 80) return null;
  const text = line
    .trim()
    .replace(PREFIX, '')
    .replace(WEEKDAY, '')
    .replace(TIME, '')
    .replace(/\.$/, '')
    .trim();
  let match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (match) return isoDate(match[1], Number(match[2]), match[3]);
  match = /^(\d{1,2})(?:st|nd|rd|th|\.?º)?\s+(?:of\s+|de\s+)?(\p{L}+)\.?,?\s+(?:de[l]?\s+)?(\d{4})$/iu.exec(
    text,
  );
  if (match) return isoDate(match[3], monthOf(match[2]), match[1]);
  match = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(text);
  if (match) return isoDate(match[3], monthOf(match[1]), match[2]);
  match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (language?.startsWith('es') || first > 12 || first === second) return isoDate(match[3], second, first);
    if (second > 12) return isoDate(match[3], first, second);
  }
  return null;
}

function monthOf(name = ''): number {
  return MONTH_NUMBERS.get(name.toLowerCase()) ?? 0;
}

/** Null for a day that no calendar has. */
function isoDate(year: string | undefined, month: number, day: string | number | undefined): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

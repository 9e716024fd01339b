/** Days and instants as they are printed, alike on the server and in every browser: no locale data decides. */

import type { InterfaceLanguage } from '@/lib/language/interface-language';
import type { Translate } from '@/lib/language/translate';

interface Names {
  /** From January. */
  months: readonly string[];
  /** From Sunday. */
  weekdays: readonly string[];
  day(day: number, month: string, year: number): string;
  /** A month or a weekday where there is little room. */
  short(name: string): string;
  dateline(weekday: string, day: string): string;
}

const names: Record<InterfaceLanguage, Names> = {
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    day: (day, month, year) => `${day} ${month} ${year}`,
    short: (name) => name.slice(0, 3),
    dateline: (weekday, day) => `${weekday} ${day}`,
  },
  es: {
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    short: (name) => (name === 'septiembre' ? 'sept' : name.slice(0, 3)),
    // It stands alone: its first letter is a capital, as that of a sentence.
    dateline: (weekday, day) => `${weekday[0]!.toUpperCase()}${weekday.slice(1)}, ${day}`,
  },
};

interface Wall {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const two = (number: number) => String(number).padStart(2, '0');
const weekdayOf = ({ weekdays }: Names, wall: Wall) => weekdays[(((dayNumber(wall) + 4) % 7) + 7) % 7]!;
const dayNumber = (wall: Wall) => Date.UTC(wall.year, wall.month - 1, wall.day) / 86_400_000;

/** By time zone: making one costs more than all the moments of a page. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** What the clock on the wall shows there. */
function wallAt(instant: number, timeZone: string): Wall {
  const parts = clockOf(timeZone).formatToParts(instant);
  const value = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return {
    year: value('year'),
    month: value('month'),
    day: value('day'),
    hour: value('hour'),
    minute: value('minute'),
  };
}

/** `2026-11-24` as "24 November 2026", "24 de noviembre de 2026". */
export function printDay({ language }: Translate, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return names[language].day(date!, names[language].months[month! - 1]!, year!);
}

/** The day of an instant in a time zone, as a newspaper prints it: "Monday 23 November 2026". */
export function printDateline({ language }: Translate, instant: string, timeZone: string): string {
  const wall = wallAt(Date.parse(instant), timeZone);
  const its = names[language];
  return its.dateline(weekdayOf(its, wall), its.day(wall.day, its.months[wall.month - 1]!, wall.year));
}

/**
 * An instant by the clock of a time zone, as near as `now` allows: "today 18:00", "tomorrow 09:30", "Thu 26 Nov, 18:00";
 * with the year where it is another one. Both in ISO 8601.
 */
export function printMoment(t: Translate, instant: string, timeZone: string, now: string): string {
  const wall = wallAt(Date.parse(instant), timeZone);
  const here = wallAt(Date.parse(now), timeZone);
  const clock = `${two(wall.hour)}:${two(wall.minute)}`;
  const away = dayNumber(wall) - dayNumber(here);
  if (away === 0) return t('today {clock}', { clock });
  if (away === 1) return t('tomorrow {clock}', { clock });
  if (away === -1) return t('yesterday {clock}', { clock });
  const its = names[t.language];
  const month = its.short(its.months[wall.month - 1]!);
  if (wall.year !== here.year) return `${wall.day} ${month} ${wall.year}, ${clock}`;
  return `${its.short(weekdayOf(its, wall))} ${wall.day} ${month}, ${clock}`;
}

/** An instant as a `datetime-local` field shows it in a time zone: `2026-11-24T18:00`. */
export function toField(instant: string, timeZone: string): string {
  const wall = wallAt(Date.parse(instant), timeZone);
  return `${wall.year}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}`;
}

/**
 * What a `datetime-local` field shows, as an instant in ISO 8601. A time that the clock skips in spring is read as if it
 * went on; of one that comes twice in autumn the first is meant. Null for what is no time.
 */
export function fromField(field: string, timeZone: string): string | null {
  const asUtc = Date.parse(`${field}Z`);
  if (Number.isNaN(asUtc)) return null;
  const offsetAt = (instant: number) => {
    const wall = wallAt(instant, timeZone);
    return (
      Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute) -
      Math.floor(instant / 60_000) * 60_000
    );
  };
  // The offsets of the day before and after are all that can hold; the earlier instant that shows this time is meant.
  const offsets = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)];
  const fits = offsets
    .map((offset) => asUtc - offset)
    .filter((instant) => instant + offsetAt(instant) === asUtc)
    .sort((a, b) => a - b);
  return new Date(fits[0] ?? asUtc - offsets[0]!).toISOString();
}

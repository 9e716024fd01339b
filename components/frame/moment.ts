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

export const two = (number: number) => String(number).padStart(2, '0');
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
export function wallAt(instant: number, timeZone: string): Wall {
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

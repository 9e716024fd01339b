/** Why: what a field for a day and a time holds, apart from what pages print: most have no such field. */
import { two, wallAt } from './moment';

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

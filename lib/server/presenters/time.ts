/** Why: days and instants leave in one form each. */

/** A calendar day, YYYY-MM-DD. */
export const dayView = (day: Date | null): string | null => day?.toISOString().slice(0, 10) ?? null;

/** The calendar day as a date column takes it. */
export const dayColumn = (day: string | null): Date | null =>
  day === null ? null : new Date(`${day}T00:00:00.000Z`);

/** An instant in UTC, or null. */
export const timeView = (time: Date | null): string | null => time?.toISOString() ?? null;

import { describe, expect, it } from 'vitest';
import frame from '@/lib/language/es/frame.json';
import { english, type Translate, translator } from '@/lib/language/translate';
import { printDateline, printDay, printMoment } from '@/components/frame/moment';
import { fromField, toField } from '@/components/frame/moment-field';

const now = '2026-11-23T12:00:00.000Z';
const spanish = translator('es', frame);

describe('printMoment', () => {
  it.each([
    ['2026-11-23T17:00:00.000Z', 'Europe/Madrid', 'today 18:00', 'hoy 18:00'],
    ['2026-11-23T23:30:00.000Z', 'Europe/Madrid', 'tomorrow 00:30', 'mañana 00:30'],
    ['2026-11-23T23:30:00.000Z', 'UTC', 'today 23:30', 'hoy 23:30'],
    ['2026-11-22T23:30:00.000Z', 'UTC', 'yesterday 23:30', 'ayer 23:30'],
    ['2026-11-26T17:05:00.000Z', 'Europe/Madrid', 'Thu 26 Nov, 18:05', 'jue 26 nov, 18:05'],
    ['2026-11-20T08:00:00.000Z', 'America/Lima', 'Fri 20 Nov, 03:00', 'vie 20 nov, 03:00'],
    ['2027-01-02T17:00:00.000Z', 'UTC', '2 Jan 2027, 17:00', '2 ene 2027, 17:00'],
    ['2026-09-01T00:00:00.000Z', 'UTC', 'Tue 1 Sep, 00:00', 'mar 1 sept, 00:00'],
    ['2026-11-25T00:00:00.000Z', 'UTC', 'Wed 25 Nov, 00:00', 'mié 25 nov, 00:00'],
  ])('%s in %s is %s, %s', (instant, zone, inEnglish, inSpanish) => {
    expect(printMoment(english, instant, zone, now)).toBe(inEnglish);
    expect(printMoment(spanish, instant, zone, now)).toBe(inSpanish);
  });
});

it('prints a day', () => {
  const dateline = (t: Translate) => printDateline(t, '2026-11-23T23:30:00.000Z', 'Europe/Madrid');
  expect(dateline(english)).toBe('Tuesday 24 November 2026');
  expect(dateline(spanish)).toBe('Martes, 24 de noviembre de 2026');
  expect(printDay(english, '2026-09-03')).toBe('3 September 2026');
  expect(printDay(spanish, '2026-09-03')).toBe('3 de septiembre de 2026');
});

describe('fields', () => {
  it.each([
    ['2026-11-24T18:00', 'Europe/Madrid', '2026-11-24T17:00:00.000Z'],
    ['2026-07-24T18:00', 'Europe/Madrid', '2026-07-24T16:00:00.000Z'],
    ['2026-07-24T18:00', 'America/Lima', '2026-07-24T23:00:00.000Z'],
    ['2026-07-24T18:15', 'Asia/Kathmandu', '2026-07-24T12:30:00.000Z'],
    // The night that the clock goes back in Madrid: 02:30 comes twice.
    ['2026-10-25T02:30', 'Europe/Madrid', '2026-10-25T00:30:00.000Z'],
    // The night that it goes forward: 02:30 does not come.
    ['2026-03-29T02:30', 'Europe/Madrid', '2026-03-29T01:30:00.000Z'],
  ])('%s in %s is %s', (field, zone, instant) => {
    expect(fromField(field, zone)).toBe(instant);
  });

  it('shows what it reads', () => {
    expect(toField('2026-11-24T17:00:00.000Z', 'Europe/Madrid')).toBe('2026-11-24T18:00');
    expect(fromField('', 'UTC')).toBeNull();
  });
});

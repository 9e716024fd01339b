import { expect, test } from 'vitest';
import { readDate } from './read-date';

test.each<[string, string | undefined, string | null]>([
  ['2024-05-03', undefined, '2024-05-03'],
  ['2024-05-03T10:00:00+02:00', undefined, '2024-05-03'],
  ['3 May 2024', undefined, '2024-05-03'],
  ['3rd of May, 2024', undefined, '2024-05-03'],
  ['Fri., 3 May 2024', undefined, '2024-05-03'],
  ['Friday, May 3, 2024', undefined, '2024-05-03'],
  ['Sept. 30, 2024, 5:30 p.m. EST', undefined, '2024-09-30'],
  ['Published: 3 May 2024, 10:15', undefined, '2024-05-03'],
  ['Publicado el 3 de mayo de 2024', 'es', '2024-05-03'],
  ['Miércoles 1.º de mayo del 2024', 'es', '2024-05-01'],
  ['03/04/2024', 'es', '2024-04-03'],
  ['03/04/2024', 'en', null],
  ['13/04/2024', 'en', '2024-04-13'],
  ['04/13/2024', undefined, '2024-04-13'],
  ['31 June 2024', undefined, null],
  ['29 February 2023', undefined, null],
  ['May 2024', undefined, null],
  ['On 3 May 2024 the dam held', undefined, null],
  ['3 dams 2024', undefined, null],
  ['', undefined, null],
])('%j (%s): %s', (line, language, date) => {
  expect(readDate(line, language)).toBe(date);
});

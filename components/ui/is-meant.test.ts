import { expect, it } from 'vitest';
import { isMeant } from './is-meant';

it.each([
  ['', ['Reviews'], true],
  ['rev', ['Reviews', 'Go to'], true],
  ['to revi', ['Reviews', 'Go to'], true],
  ['anadir', ['Añadir una prueba'], true],
  ['ÚNICA', ['unica'], true],
  ['rev x', ['Reviews', undefined], false],
])('%j means %j: %s', (typed, said, meant) => {
  expect(isMeant(typed, ...said)).toBe(meant);
});

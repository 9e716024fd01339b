import { expect, it } from 'vitest';
import { initials } from '@/components/frame/initials';

it.each([
  ['Lucía Ferrer', 'LF'],
  ['Ana María de la Cruz', 'AC'],
  ['Jean-Luc', 'JL'],
  ['Ines', 'IN'],
  ['𝒜da', '𝒜D'],
  ['', '?'],
])('%s is %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

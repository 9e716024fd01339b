import { expect, it } from 'vitest';
import { ownPath } from '@/components/session/own-path';

it.each(['/n/desk', '/n/desk/articles/1?tab=2#claim-3', '/'])('leads to %s', (path) => {
  expect(ownPath(path)).toBe(path);
});

it.each([
  undefined,
  '',
  'n/desk',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/a\\..\\..//evil.example',
  '/a/..//evil.example',
  'http://evil.example/',
  'https:evil.example',
  'javascript:alert(1)',
  '/\n/evil.example',
  ['/n/desk'],
])('leads nowhere else for %j', (path) => {
  expect(ownPath(path)).toBe('/');
});

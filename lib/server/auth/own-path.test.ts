import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path';

const origin = 'https://desk.example.org';

describe('SECURITY 23: where people go after signing in', () => {
  const ours: [string, string][] = [
    ['/', '/'],
    ['/n/courier', '/n/courier'],
    ['/n/courier?q=50%25#x', '/n/courier?q=50%25#x'],
    [`${origin}/n/courier`, '/n/courier'],
    [origin, '/'],
    ['/a/../b', '/b'],
  ];
  it.each(ours)('%s is ours', (address, path) => expect(ownPath(address, origin)).toBe(path));

  const notOurs = [
    '',
    'n/courier',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\evil.example',
    '/%5cevil.example',
    '/%2fevil.example',
    '%2f%2fevil.example',
    '/%252f%252fevil.example',
    '/\tevil.example',
    '/\n/evil.example',
    '/ /evil.example',
    'http://desk.example.org/',
    'https://desk.example.org.evil.example/',
    'https://desk.example.org@evil.example/',
    'https://desk.example.org:444/',
    'javascript:alert(1)',
    'data:text/html,x',
    '/..//evil.example',
    `/${'x'.repeat(3_000)}`,
    undefined,
    null,
    7,
    ['/n/courier'],
  ];
  it.each(notOurs)('%j is not', (address) => expect(ownPath(address, origin)).toBe('/'));
});

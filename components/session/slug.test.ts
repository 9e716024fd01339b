import { expect, it } from 'vitest';
import { slugOf } from '@/components/session/slug';

it.each([
  ['The Harbour Courier', 'the-harbour-courier'],
  ['Die Zeit & Söhne', 'die-zeit-sohne'],
  ['  ¡El Día! ', 'el-dia'],
  ['新聞', ''],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('%s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

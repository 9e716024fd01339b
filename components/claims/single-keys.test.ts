import { describe, expect, it } from 'vitest';
import { pressedName } from './single-keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

describe('pressedName', () => {
  it.each([
    ['a French keyboard, where the first digit key types &', { key: '&', code: 'Digit1', ...plain }, '1'],
    ['the number pad', { key: '9', code: 'Numpad9', ...plain }, '9'],
    ['nought, which is no rating', { key: '0', code: 'Digit0', ...plain }, '0'],
    ['a letter', { key: 'A', code: 'KeyA', ...plain }, 'a'],
    ['Ctrl Enter', { key: 'Enter', code: 'Enter', ...plain, ctrlKey: true }, 'mod+enter'],
    ['⌘ Enter', { key: 'Enter', code: 'Enter', ...plain, metaKey: true }, 'mod+enter'],
    ['Escape', { key: 'Escape', code: 'Escape', ...plain }, 'escape'],
    ['Ctrl A, which selects all', { key: 'a', code: 'KeyA', ...plain, ctrlKey: true }, null],
    ['Alt 1, which types on some keyboards', { key: '¡', code: 'Digit1', ...plain, altKey: true }, null],
  ])('knows %s', (_, pressed, name) => {
    expect(pressedName(pressed)).toBe(name);
  });
});

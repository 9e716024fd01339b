/** Why: one key is one act only while nobody types. */

/** Where a key means a character, or a move inside a widget, and never a shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  )
    return true;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return target.closest('[role="listbox"], [role="menu"], [role="combobox"], [role="textbox"]') !== null;
}

interface Pressed {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * The name of what was pressed: `mod+enter`, `escape`, `1`–`9` by their place on the keyboard, or the character.
 * Null where another modifier is held: that is somebody else's shortcut.
 */
export function pressedName({ key, code, ctrlKey, metaKey, altKey }: Pressed): string | null {
  if (ctrlKey || metaKey) return key === 'Enter' && !altKey ? 'mod+enter' : null;
  if (altKey) return null;
  const digit = /^Digit([1-9])$/u.exec(code)?.[1] ?? /^Numpad([1-9])$/u.exec(code)?.[1];
  return digit ?? key.toLowerCase();
}

/** Between two facts in a row: it stays with the one before it, so that no line begins with it. */
export const DOT = '\u00a0· ';

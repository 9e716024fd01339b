// Texts come from web pages, word processors and old systems: this brings them to one form before anything reads them.

const LINE_ENDS = /\r\n?|[\u0085\u2028\v]/g;
const PARAGRAPH_ENDS = /[\u2029\f]/g;
// Controls but tab and line feed; what is invisible and joins or parts nothing a reader sees (zero-width space, soft
// hyphen, word joiner, byte order mark); overrides of the direction, which can show other words than are there;
// the stand-in for an object, which means an inline atom in our plain text; code points that are no characters.
const UNWANTED =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffc\ufdd0-\ufdef\ufffe\uffff\p{Surrogate}]/gu;

/** Line ends become U+000A, unwanted characters go, what is left is NFC. */
export function cleanText(raw: string): string {
  return raw.replace(LINE_ENDS, '\n').replace(PARAGRAPH_ENDS, '\n\n').replace(UNWANTED, '').normalize('NFC');
}

/** White space as HTML shows it: runs of spaces and tabs are one space. No-break spaces stay. */
export function collapseSpace(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ');
}

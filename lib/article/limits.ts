// How large an article may be: the reader, the document check and the forms all refuse at the same figures.

/** A long book chapter; the product is measured up to 50,000. */
export const MAX_WORDS = 60_000;
/** UTF-16 units of the text as it came in, and of the plain text that is made of it. */
export const MAX_CHARACTERS = 600_000;
/** Containers inside one another: quotations, lists, items. */
export const MAX_DEPTH = 50;
/** Nodes of a document, text nodes included. */
export const MAX_NODES = 50_000;

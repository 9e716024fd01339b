/** The proof-reader's mark, and our name in every language: its outlines, so that no page loads an italic face for four letters. */
// Source Serif 4 Italic (SIL Open Font License), semibold, at its optical size 24; 250 to the type size.
const letters = {
  s: 'm37 4q-10 0-17-4-7-3-11-8-4-6-5-14 1-4 4-7 3-3 7-3 6 0 10 3 3 4 5 10l4 18-12-7q4 1 7 2 3 0 7 0 7 0 12-3 5-2 8-6 3-5 3-10 0-7-4-12-3-6-13-13-7-5-12-10-5-5-7-12-3-6-3-14 0-10 5-18 5-9 15-14 9-5 23-5 9 0 16 3 7 2 11 8 4 5 6 12-1 5-4 7-3 3-8 3-4 0-8-3-4-4-7-11l-5-14 12 6q-3-1-5-1-3 0-6 0-11 0-16 6-5 6-5 13 0 8 5 13 5 6 14 14 8 5 12 10 5 6 7 11 2 6 2 13 0 10-5 18-6 9-16 14-11 5-26 5z',
  t: 'm11-107l2-10 32-3v1h46l-3 14-44-2-1 0zm20 111q-7 0-12-4-5-4-5-11 0-4 1-9 1-6 2-13l18-80 17-40h17l-25 119q-1 4-1 7-1 4-1 6 0 2 2 4 1 1 3 1 3 0 6-2 3-2 7-5 4-4 9-10l6 5q-5 8-12 15-6 7-15 12-8 5-17 5z',
  e: 'm48 4q-11 0-21-6-9-5-14-15-5-11-5-26 0-15 5-30 6-14 15-25 10-12 22-18 13-7 27-7 14 0 22 7 8 6 8 18 0 7-5 15-4 7-14 15-10 7-25 14-16 6-39 12l-1-9q23-6 37-14 13-8 19-17 5-8 5-16 0-6-3-10-3-3-8-3-6 0-13 5-6 5-12 13-6 9-10 20-4 11-4 23 0 17 7 25 7 7 18 7 8 0 14-2 6-3 11-7 5-4 9-9l6 5q-4 7-9 13-5 6-12 11-6 5-14 8-7 3-16 3z',
};
const set = [
  [letters.s, 0],
  [letters.t, 97],
  [letters.e, 180.5],
  [letters.t, 289.25],
] as const;

/** As large as the words around it. `label` where nothing else says it. */
export function Wordmark({ label }: { label?: string }) {
  return (
    <svg
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      viewBox="0 -175 372.75 175"
      fill="currentColor"
      className="inline h-[0.7em] w-[1.491em] overflow-visible align-baseline"
    >
      {set.map(([letter, x]) => (
        <path key={x} d={letter} transform={`translate(${x})`} />
      ))}
    </svg>
  );
}

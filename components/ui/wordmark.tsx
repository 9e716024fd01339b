/** The proof-reader's mark, and our name in every language: its outlines, so that no page loads an italic face for four letters. */
// Source Serif 4 Italic (SIL Open Font License), semibold, at its optical size 24; 250 to the type size.
const letters = {
  s: 'M37 4Q27 4 20 0Q13 -3 9 -8Q5 -14 4 -22Q5 -26 8 -29Q11 -32 15 -32Q21 -32 25 -29Q28 -25 30 -19L34 -1L22 -8Q26 -7 29 -6Q32 -6 36 -6Q43 -6 48 -9Q53 -11 56 -15Q59 -20 59 -25Q59 -32 55 -37Q52 -43 42 -50Q35 -55 30 -60Q25 -65 23 -72Q20 -78 20 -86Q20 -96 25 -104Q30 -113 40 -118Q49 -123 63 -123Q72 -123 79 -120Q86 -118 90 -112Q94 -107 96 -100Q95 -95 92 -93Q89 -90 84 -90Q80 -90 76 -93Q72 -97 69 -104L64 -118L76 -112Q73 -113 71 -113Q68 -113 65 -113Q54 -113 49 -107Q44 -101 44 -94Q44 -86 49 -81Q54 -75 63 -67Q71 -62 75 -57Q80 -51 82 -46Q84 -40 84 -33Q84 -23 79 -15Q73 -6 63 -1Q52 4 37 4Z',
  t: 'M11 -107 13 -117 45 -120V-119H91L88 -105L44 -107L43 -107ZM31 4Q24 4 19 0Q14 -4 14 -11Q14 -15 15 -20Q16 -26 17 -33L35 -113L52 -153H69L44 -34Q43 -30 43 -27Q42 -23 42 -21Q42 -19 44 -17Q45 -16 47 -16Q50 -16 53 -18Q56 -20 60 -23Q64 -27 69 -33L75 -28Q70 -20 63 -13Q57 -6 48 -1Q40 4 31 4Z',
  e: 'M48 4Q37 4 27 -2Q18 -7 13 -17Q8 -28 8 -43Q8 -58 13 -73Q19 -87 28 -98Q38 -110 50 -116Q63 -123 77 -123Q91 -123 99 -116Q107 -110 107 -98Q107 -91 102 -83Q98 -76 88 -68Q78 -61 63 -54Q47 -48 24 -42L23 -51Q46 -57 60 -65Q73 -73 79 -82Q84 -90 84 -98Q84 -104 81 -108Q78 -111 73 -111Q67 -111 60 -106Q54 -101 48 -93Q42 -84 38 -73Q34 -62 34 -50Q34 -33 41 -25Q48 -18 59 -18Q67 -18 73 -20Q79 -23 84 -27Q89 -31 93 -36L99 -31Q95 -24 90 -18Q85 -12 78 -7Q72 -2 64 1Q57 4 48 4Z',
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

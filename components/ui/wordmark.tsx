/** The proof-reader's mark, and our name in every language: its outlines, so that no page loads an italic face for four letters. */
// Source Serif 4 Italic (SIL Open Font License), semibold, at its optical size 24; a thousandth of the type size each.
const letters = {
  s: 'M150 14Q110 14 81 2Q52 -11 35 -33Q19 -56 14 -87Q18 -106 30 -117Q43 -127 61 -127Q85 -127 99 -114Q113 -102 120 -74L137 -4L86 -30Q102 -27 115 -26Q127 -24 142 -24Q172 -24 193 -34Q213 -44 224 -61Q235 -79 235 -101Q235 -126 221 -148Q206 -170 167 -200Q142 -221 122 -241Q102 -262 90 -286Q79 -311 79 -342Q79 -383 100 -417Q120 -451 159 -471Q197 -491 251 -491Q288 -491 315 -481Q342 -470 359 -450Q376 -430 383 -398Q380 -381 368 -371Q356 -361 337 -361Q318 -361 303 -374Q287 -387 277 -414L256 -473L302 -449Q293 -450 284 -451Q274 -453 262 -453Q217 -453 197 -429Q177 -406 177 -376Q177 -345 196 -322Q214 -299 254 -269Q283 -247 302 -226Q320 -206 329 -184Q338 -161 338 -132Q338 -92 316 -58Q294 -25 252 -5Q210 14 150 14Z',
  t: 'M46 -428 53 -468 179 -481V-477H363L352 -422L175 -427L171 -428ZM123 14Q95 14 76 -1Q58 -16 58 -45Q58 -61 61 -82Q64 -103 70 -130L139 -454L210 -614H277L177 -136Q174 -119 172 -106Q169 -94 169 -86Q169 -75 175 -70Q181 -65 190 -65Q201 -65 213 -72Q226 -79 241 -94Q256 -109 274 -131L300 -112Q281 -81 254 -52Q227 -23 194 -4Q161 14 123 14Z',
  e: 'M193 14Q146 14 110 -7Q73 -28 52 -69Q32 -110 32 -171Q32 -233 54 -291Q75 -348 113 -393Q151 -439 202 -465Q252 -491 309 -491Q366 -491 397 -465Q427 -438 427 -393Q427 -363 410 -333Q392 -302 352 -273Q313 -244 250 -217Q187 -191 96 -169L93 -205Q186 -229 239 -261Q292 -293 314 -327Q337 -361 337 -391Q337 -417 324 -431Q311 -445 291 -445Q269 -445 242 -425Q215 -405 191 -371Q167 -336 151 -292Q136 -248 136 -199Q136 -132 163 -101Q190 -70 238 -70Q268 -70 293 -81Q318 -91 338 -108Q358 -125 372 -143L396 -125Q381 -98 360 -73Q339 -48 313 -28Q287 -8 257 3Q227 14 193 14Z',
};
const set = [
  [letters.s, 0],
  [letters.t, 388],
  [letters.e, 722],
  [letters.t, 1157],
] as const;

/** As large as the words around it. `label` where nothing else says it. */
export function Wordmark({ label }: { label?: string }) {
  return (
    <svg
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      viewBox="0 -700 1491 700"
      fill="currentColor"
      className="inline h-[0.7em] w-[1.491em] overflow-visible align-baseline"
    >
      {set.map(([letter, x]) => (
        <path key={x} d={letter} transform={`translate(${x})`} />
      ))}
    </svg>
  );
}

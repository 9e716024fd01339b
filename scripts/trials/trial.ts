/** What a trial is: a file `rN.ts` in this folder that exports `trial`. */
export interface Outcome {
  passed: boolean;
  /** What was measured, in words for the table: "105,030 acknowledged", "0 lost". */
  figures: string[];
}

export interface Trial {
  /** One line: load and fault. */
  title: string;
  /** Says with `say` what it is at. Whatever it begins, it ends, or hands to `onStop`. */
  run(say: (line: string) => void): Promise<Outcome>;
}

export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
export const count = (number: number) => number.toLocaleString('en-GB');

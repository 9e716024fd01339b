/** Why: which two versions an address asks for, in either order; what names no two of them means the newest two. */
import { z } from 'zod';

const Asked = z.object({ from: z.coerce.number().int(), to: z.coerce.number().int() });

/** @param current the number of the newest. @returns the older and the newer; the older is 0 where there is one only. */
export function chosenPair(address: unknown, current: number): [older: number, newer: number] {
  const { data } = Asked.safeParse(address);
  const older = data ? Math.min(data.from, data.to) : 0;
  const newer = data ? Math.max(data.from, data.to) : 0;
  return older >= 1 && older < newer && newer <= current ? [older, newer] : [current - 1, current];
}

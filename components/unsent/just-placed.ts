/** Why: a place that was made this moment, before the server has it: nothing has become of it yet. */
export const justPlaced = { outcome: 'placed' as const, isSettled: false, was: null, changes: [] };

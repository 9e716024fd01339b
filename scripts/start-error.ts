/** Something is wrong with the set-up, not with the code: shown as it is, without a stack. */
export class StartError extends Error {
  readonly isForPeople = true;
}

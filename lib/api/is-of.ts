/** Why: answers are told apart by fields that no other has; their schemas would weigh on every page. */
export const isOf =
  <View extends object>(...fields: (keyof View)[]) =>
  (answer: unknown): answer is View =>
    answer !== null && typeof answer === 'object' && fields.every((field) => field in answer);

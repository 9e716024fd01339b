/** Lighthouse as a phone, on sign-in, the desk and the workbench: medians of five. */
export async function benchLighthouse(): Promise<void> {
  throw new Error('not yet');
}

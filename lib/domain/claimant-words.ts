/** Why: a claimant as a person would write it; apart from the schemas, so that a page that only says them does not load zod. */
import type { Claimant } from './claimant';

/** As a person would write it: "we", "A. Person, mayor". */
export const claimantText = (claimant: Claimant): string =>
  claimant.type === 'us' ? 'we' : claimant.role ? `${claimant.name}, ${claimant.role}` : claimant.name;

/** Why: who says so. */
import { z } from 'zod';
import { line, optionalLine } from './text-field';

export const Claimant = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('us') }),
  z.strictObject({ type: z.literal('person'), name: line(200), role: optionalLine(200).default('') }),
  z.strictObject({ type: z.literal('organisation'), name: line(200), role: optionalLine(200).default('') }),
]);
export type Claimant = z.infer<typeof Claimant>;

/** The three columns that a claimant is kept in. */
export interface ClaimantColumns {
  claimantType: Claimant['type'];
  claimantName: string;
  claimantRole: string;
}

export const claimantColumns = (claimant: Claimant): ClaimantColumns =>
  claimant.type === 'us'
    ? { claimantType: 'us', claimantName: '', claimantRole: '' }
    : { claimantType: claimant.type, claimantName: claimant.name, claimantRole: claimant.role };

export const claimantOf = (row: ClaimantColumns): Claimant =>
  row.claimantType === 'us'
    ? { type: 'us' }
    : { type: row.claimantType, name: row.claimantName, role: row.claimantRole };

/** As a person would write it: "we", "A. Person, mayor". */
export const claimantText = (claimant: Claimant): string =>
  claimant.type === 'us' ? 'we' : claimant.role ? `${claimant.name}, ${claimant.role}` : claimant.name;

/** Why: who says so. */
import { z } from 'zod';
import type { ArticlePurpose } from './article';
import { invalidField } from './errors';
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

interface Publication {
  purpose: ArticlePurpose;
  byline: string;
  outlet: string;
}

/**
 * Who says what an article says: before publication we do; published elsewhere the person of its byline, or its
 * outlet. Null where neither is known.
 */
export function defaultClaimant({ purpose, byline, outlet }: Publication): Claimant | null {
  if (purpose === 'before_publication') return { type: 'us' };
  const person = byline
    .replace(/^(by|por)\s+/iu, '')
    .trim()
    .slice(0, 200);
  if (person) return { type: 'person', name: person, role: '' };
  const organisation = outlet.trim().slice(0, 200);
  return organisation ? { type: 'organisation', name: organisation, role: '' } : null;
}

/**
 * The claimant of a claim in this article.
 * @throws DomainError `invalid` where nobody is named, or "we" for what somebody else has published.
 */
export function claimantIn(article: Publication, given: Claimant | undefined, field = 'claimant'): Claimant {
  const claimant = given ?? defaultClaimant(article);
  if (claimant === null || (claimant.type === 'us' && article.purpose === 'published_elsewhere')) {
    throw invalidField(
      field,
      'This text was published elsewhere: name who says it, for instance its author or its outlet.',
    );
  }
  return claimant;
}

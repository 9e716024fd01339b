/** Why: what a member may be, and what a key may be limited to. */
import { text } from '@/lib/language/text';
import { z } from 'zod';

export const Role = z.enum(['writer', 'checker', 'editor', 'admin']);
export type Role = z.infer<typeof Role>;

/** A set of at least one. */
export const Roles = z
  .array(Role)
  .min(1, text('Choose at least one role.'))
  .max(4)
  .transform((roles) => Role.options.filter((role) => roles.includes(role)));

/**
 * What an API key may do: reading; editing (articles, claims, sources, evidence, comments); judging (verdicts);
 * deciding (reviews, states, by name); administering. Its rights are the member's roles ∩ these.
 */
export const Scope = z.enum(['read', 'edit', 'judge', 'decide', 'administer']);
export type Scope = z.infer<typeof Scope>;

/** Why: every page looks after what was refused, most of them without a form; so this stands apart from the forms. */
import { ApiProblem } from '@/lib/api/client';
import type { Entry, KeptProblem } from './entry';

const problems = new WeakMap<KeptProblem, ApiProblem>();

/** The refusal as the forms know it; the same object for the same entry. */
export function problemOf(entry: Pick<Entry, 'problem'> | null | undefined): ApiProblem | null {
  const kept = entry?.problem;
  if (!kept) return null;
  const known = problems.get(kept);
  if (known) return known;
  const { code, status, detail, fields, current, yours } = kept;
  const made = new ApiProblem(code as ApiProblem['code'], status, detail, fields, [], current, yours);
  problems.set(kept, made);
  return made;
}

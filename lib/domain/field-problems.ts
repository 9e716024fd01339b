/** Why: what a schema has against a value is told in one way, whether a form or the server finds it. */
import { type Said, say, text, type Text, type Values } from '@/lib/language/text';
import type { z } from 'zod';
import type { FieldProblem } from './errors';

/** For schemas: how long something may be. The figure is filled in by `fieldProblems`. */
export const atMost = text('At most {maximum, number} characters.');

/** Each field that did not parse, in the order of the schema. */
export const fieldProblems = ({ issues }: Pick<z.ZodError, 'issues'>): FieldProblem[] =>
  issues.flatMap((issue): FieldProblem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          field: [...issue.path, key].join('.'),
          message: text('There is no such field.'),
        }))
      : [{ field: issue.path.join('.'), message: messageOf(issue) }],
  );

/** What schemas of ours say has its figures in braces; zod's own sentences have none and are taken as they are. */
function messageOf(issue: z.core.$ZodIssue): Said | string {
  if (!/\{(maximum|minimum)\b/u.test(issue.message)) return issue.message;
  return say(issue.message as Text, valuesOf(issue));
}

function valuesOf(issue: z.core.$ZodIssue): Values {
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) };
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) };
  return issue.code === 'custom' ? ((issue.params ?? {}) as Values) : {};
}

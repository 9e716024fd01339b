/** Why: whatever comes in is parsed by the contract before anything else looks at it. */
import { contract, type Contract, type OperationName } from '@/lib/api/contract/contract';
import type { OperationInput } from '@/lib/api/operation';
import { DomainError, type FieldProblem } from '@/lib/domain/errors';
import { fieldProblems } from '@/lib/domain/field-problems';
import { type Said, saidOf, say } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import type { z } from 'zod';

export interface RawInput {
  params: unknown;
  query: unknown;
  body: unknown;
}

/** @throws DomainError `invalid` with every field that does not parse; `not_found` where an id in the path is no id. */
export function parseInput<Name extends OperationName>(
  name: Name,
  raw: RawInput,
  { parsing }: Pick<Translate, 'parsing'>,
): OperationInput<Contract[Name]> {
  const row = contract[name];
  const params = row.params.safeParse(raw.params);
  if (!params.success)
    throw new DomainError('not_found', 'There is nothing here, or nothing that you may see.');
  const told = { error: parsing };
  const query = row.query.safeParse(raw.query, told);
  const body = row.body === null ? null : (row.body as z.ZodType).safeParse(raw.body, told);
  const fields = [
    ...(query.success ? [] : problems(query.error)),
    ...(body === null || body.success ? [] : problems(body.error)),
  ];
  if (fields.length > 0) {
    throw new DomainError('invalid', allOf(fields), { fields });
  }
  return { params: params.data, query: query.data, body: body?.data } as OperationInput<Contract[Name]>;
}

const problems = (error: z.ZodError): FieldProblem[] => fieldProblems(error).slice(0, most);

/** Enough to go on with; a hostile body can be wrong in a hundred thousand places. */
const most = 20;

/** "title: Write something here. note: At most 4,000 characters." */
const allOf = (fields: readonly FieldProblem[]): Said =>
  fields
    .map(({ field, message }) =>
      field ? say('{field}: {problem}', { field, problem: saidOf(message) }) : saidOf(message),
    )
    .reduce((before, next) => say('{before} {next}', { before, next }));

/** Why: whatever comes in is parsed by the contract before anything else looks at it. */
import { contract, type Contract, type OperationName } from '@/lib/api/contract/contract';
import type { OperationInput } from '@/lib/api/operation';
import { DomainError, type FieldProblem } from '@/lib/domain/errors';
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
): OperationInput<Contract[Name]> {
  const row = contract[name];
  const params = row.params.safeParse(raw.params);
  if (!params.success)
    throw new DomainError('not_found', 'There is nothing here, or nothing that you may see.');
  const query = row.query.safeParse(raw.query);
  const body = row.body === null ? null : (row.body as z.ZodType).safeParse(raw.body);
  const fields = [
    ...(query.success ? [] : problems(query.error)),
    ...(body === null || body.success ? [] : problems(body.error)),
  ];
  if (fields.length > 0) {
    throw new DomainError(
      'invalid',
      fields.map((one) => (one.field ? `${one.field}: ${one.message}` : one.message)).join(' '),
      { fields },
    );
  }
  return { params: params.data, query: query.data, body: body?.data } as OperationInput<Contract[Name]>;
}

function problems(error: z.ZodError): FieldProblem[] {
  return error.issues.slice(0, 20).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          field: [...issue.path, key].join('.'),
          message: 'There is no such field.',
        }))
      : [{ field: issue.path.join('.'), message: issue.message }],
  );
}

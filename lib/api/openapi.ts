/** Why: the API described by the same table that it is made from. */
import { errorStatus } from '@/lib/domain/errors';
import { policies } from '@/lib/domain/policy';
import { z } from 'zod';
import { contract } from './contract/contract';
import { sampleWorld } from './example-world';
import type { OperationShape } from './operation';

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  return rest;
};

function parameters(row: OperationShape, example: ReturnType<OperationShape['example']>) {
  const of = (place: 'path' | 'query', schema: z.ZodObject, values: Record<string, string> = {}) =>
    Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => ({
      name,
      in: place,
      required: place === 'path' || !field.safeParse(undefined).success,
      schema: jsonSchema(field, 'input'),
      ...(values[name] === undefined ? {} : { example: values[name] }),
    }));
  return [...of('path', row.params, example.params), ...of('query', row.query, example.query)];
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

function describe(name: string, row: OperationShape) {
  const example = row.example(sampleWorld);
  const roles = [...new Set(row.policies.flatMap((policy) => policies[policy].roles))];
  const scopes = [...new Set(row.policies.map((policy) => policies[policy].scope))];
  return {
    operationId: name,
    summary: row.summary,
    tags: [name.split('.')[0]],
    ...(roles.length > 0
      ? { description: `Roles: ${roles.join(', ')}. Scope of a key: ${scopes.join(' or ')}.` }
      : {}),
    security: row.access === 'visitor' ? [] : [{ session: [] }, { key: [] }],
    parameters: [
      ...parameters(row, example),
      ...(row.changes
        ? [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: false,
              schema: { type: 'string', maxLength: 200 },
            },
          ]
        : []),
    ],
    ...(row.body === null
      ? {}
      : {
          requestBody: {
            required: !row.body.safeParse(undefined).success,
            content: { 'application/json': { schema: jsonSchema(row.body, 'input'), example: example.body } },
          },
        }),
    responses: {
      [row.status]:
        row.output === null
          ? { description: 'Done' }
          : {
              description: 'Done',
              content: row.file
                ? { [row.file.type]: { schema: { type: 'string' } } }
                : { 'application/json': { schema: jsonSchema(row.output, 'output') } },
            },
      default: problem('A problem, by its code'),
    },
  };
}

/** The OpenAPI 3.1 document of everything below /api/v1. */
export function openApiDocument(origin: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, row] of Object.entries(contract) as [string, OperationShape][]) {
    paths[row.path] = { ...paths[row.path], [row.method]: describe(name, row) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stet',
      version: '1',
      description:
        'A fact-check desk. Offsets count Unicode code points; ids are UUIDv7; lists are keyset-paged.',
    },
    servers: [{ url: `${origin}/api/v1` }],
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description: 'The cookie of a signed-in browser',
        },
        key: { type: 'http', scheme: 'bearer', description: 'An API key' },
      },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code', 'detail'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string', enum: [...Object.keys(errorStatus), 'internal'] },
            detail: { type: 'string' },
            instance: { type: 'string' },
            fields: {
              type: 'array',
              items: {
                type: 'object',
                properties: { field: { type: 'string' }, message: { type: 'string' } },
              },
            },
            current: {},
            yours: {},
            blockers: { type: 'array', items: {} },
          },
        },
      },
    },
  };
}

/** Why: the contract is a table; this is the shape of its rows. */
import type { z } from 'zod';
import type { PolicyName } from '@/lib/domain/policy';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Who may call at all: anybody, a signed-in user (no newsroom needed), a member (of the subject's newsroom). */
export type Access = 'visitor' | 'user' | 'member';

type ObjectSchema = z.ZodObject<z.ZodRawShape>;

export interface OperationShape {
  method: Method;
  /** Below /api/v1, with {parameters}. */
  path: string;
  summary: string;
  access: Access;
  /** The policies of lib/domain/policy.ts that decide on it: one of them is asked, by what is wanted. */
  policies: PolicyName[];
  params: ObjectSchema;
  query: ObjectSchema;
  body: z.ZodType | null;
  output: z.ZodType | null;
  status: 200 | 201 | 204;
  /** True where it changes something (then it takes Idempotency-Key and passes the cross-site checks). */
  changes: boolean;
  /** True where the answer holds a secret that is shown once: it is never kept for replays. */
  answersOnce?: true;
  /** Where it answers a file and no JSON: its media type, and the name that it is saved by. `output` is then FilePieces. */
  file?: { type: string; name: string };
  /** One call that works in the example world (lib/api/example-world.ts). */
  example: (world: ExampleWorld) => ExampleCall;
}

export interface ExampleCall {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** Which member of the example world makes it. */
  as: keyof ExampleWorld['people'];
}

/**
 * The ids that examples are made of. In the OpenAPI document they are fixed samples; in the test that calls every
 * operation they belong to rows that were made for the call, in the states that their names say.
 */
export interface ExampleWorld {
  newsroom: string;
  people: Record<'writer' | 'checker' | 'editor' | 'admin' | 'visitor', string>;
  /** In draft, written by the writer. */
  draftArticle: string;
  /** In check, with the claims below; version 1 reads `articleText`. */
  article: string;
  articleText: string;
  /** In check, every word and claim settled, ready to be cleared. */
  settledArticle: string;
  openClaim: string;
  otherClaim: string;
  /** With evidence and a verdict of the checker that waits for review. */
  submittedClaim: string;
  submittedRevision: string;
  /** On `article`: the checker's tick that waits for review, and its verdict. */
  tickClaim: string;
  tickRevision: string;
  staleClaim: string;
  /** Approved as `needs_context`. */
  contextClaim: string;
  contextRevision: string;
  secondPlacement: string;
  /** In check, with `wordingClaim`: approved as `inaccurate`, its wording not in the text yet. */
  wordingArticle: string;
  wordingClaim: string;
  /** In check, at version 2; the words of `followedClaim` changed in it. */
  revisedArticle: string;
  /** At version 2, its one place waiting to be confirmed. */
  followedClaim: string;
  changedPlacement: string;
  /** On `article`: a stretch marked as holding nothing to check. */
  coverageMark: string;
  source: string;
  /** Looks the same as `source`. */
  sameSource: string;
  /** Merged into `sameSource`; at version 2. */
  mergedSource: string;
  /** Created by the checker, who alone is named on it. */
  confidentialSource: string;
  evidence: string;
  comment: string;
  invitation: string;
  invitationToken: string;
  apiKey: string;
  setUpToken: string;
  resetToken: string;
  password: string;
  session: string;
}

/** Keeps a row's own types while checking its shape. */
export const operation = <const Row extends OperationShape>(row: Row): Row => row;

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Sent<T> = T extends z.ZodType ? z.input<T> : undefined;

/** What a handler gets, parsed. */
export interface OperationInput<Row extends OperationShape> {
  params: z.output<Row['params']>;
  query: z.output<Row['query']>;
  body: Parsed<Row['body']>;
}

/** What a client sends. */
export interface OperationRequest<Row extends OperationShape> {
  params: z.input<Row['params']>;
  query: z.input<Row['query']>;
  body: Sent<Row['body']>;
}

export type OperationOutput<Row extends OperationShape> = Row['output'] extends z.ZodType
  ? z.output<Row['output']>
  : null;

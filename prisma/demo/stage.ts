/** Why: the demo is played by its people through the same commands as everything else, so its record is true. */
import type { CallRequest } from '@/lib/api/client';
import type { Contract, OperationName } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { ArticleView } from '@/lib/api/views/article-view';
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { Actor } from '@/lib/domain/actor';
import { execute } from '@/lib/server/command';
import type { PrismaClient } from '@/lib/server/db/generated/client';
import { handlers } from '@/lib/server/handlers/handlers';
import { answer } from '@/lib/server/query';
import type { demoSources } from './sources';

/** Does an operation as somebody, and answers its view. */
export type Do = <Name extends OperationName>(
  actor: Actor,
  name: Name,
  request: CallRequest<Name>,
) => Promise<OperationOutput<Contract[Name]>>;

export const doOn =
  (database: PrismaClient): Do =>
  async (actor, name, request) => {
    const handler = handlers[name];
    if (!handler) throw new Error(`Nobody handles ${name}.`);
    const {
      params = {},
      query = {},
      body,
    } = request as { params?: unknown; query?: unknown; body?: unknown };
    const raw = { params, query, body };
    if ('read' in handler) return (await answer(handler as never, actor, raw, database)) as never;
    return (await execute(handler as never, actor, raw, { database })).view as never;
  };

export type Cast = Record<'editor' | 'checker' | 'secondChecker' | 'writer', Actor>;
type Evidence = CallRequest<'evidence.add'>['body'];
type Mark = Omit<CallRequest<'claim.create'>['body'], 'quote'>;
type Verdict = Omit<CallRequest<'verdict.submit'>['body'], 'expectedVersion'>;
type Decision = { decision: 'approve' } | { decision: 'request_changes'; reason: string };

/** What the scenes are played with: the people, the article, the sources, and the few things that people do. */
export type Stage = ReturnType<typeof stageOf>;

export function stageOf(
  act: Do,
  cast: Cast,
  article: ArticleView,
  source: Record<keyof typeof demoSources, string>,
) {
  const reread = (claim: ClaimView) => act(cast.checker, 'claim.read', { params: { id: claim.id } });
  const mark = async (who: Actor, exact: string, body: Mark): Promise<ClaimView[]> =>
    (await act(who, 'claim.create', { params: { id: article.id }, body: { quote: { exact }, ...body } }))
      .items;

  return {
    ...cast,
    act,
    article,
    source,
    reread,
    mark,
    one: async (who: Actor, exact: string, body: Mark): Promise<ClaimView> =>
      (await mark(who, exact, body))[0]!,
    show: (who: Actor, claim: ClaimView, body: Evidence) =>
      act(who, 'evidence.add', { params: { id: claim.id }, body }),
    judge: async (who: Actor, claim: ClaimView, verdict: Verdict) =>
      act(who, 'verdict.submit', {
        params: { id: claim.id },
        body: { ...verdict, expectedVersion: (await reread(claim)).version },
      }),
    decide: async (who: Actor, claim: ClaimView, decision: Decision) => {
      const { version, verdicts } = await reread(claim);
      await act(who, 'review.decide', {
        params: { id: verdicts[0]!.id },
        body: { ...decision, expectedVersion: version },
      });
    },
    quote: (sourceId: string, locator: string, words: string, rest: Partial<Evidence> = {}): Evidence => ({
      sourceId,
      level: 'primary',
      stance: 'supports',
      locator,
      detail: { form: 'quote', quote: words },
      ...rest,
    }),
    quill: { type: 'person', name: 'Marta Quill', role: 'director, Lodmere Water Board' } as const,
    memberIdOf: (actor: Actor): string => {
      const id = actor.kind === 'member' ? actor.memberships[0]?.memberId : undefined;
      if (!id) throw new Error('Nobody of the demo newsroom.');
      return id;
    },
  };
}

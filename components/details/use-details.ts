/** Why: what is said about an article is changed from wherever it is shown in one way: kept, sent once, undone, merged. */
import { useQueryClient } from '@tanstack/react-query';
import type { Chosen } from '@/components/claims/conflict-notice';
import { draftKey, useDraft } from '@/components/claims/drafts';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';
import { forget } from '@/components/unsent/sender';
import { offerUndo } from '@/components/unsent/undo';
import { useUnsent } from '@/components/unsent/unsent';
import { useSendChange } from '@/components/unsent/use-send-change';
import { problemOf } from '@/components/unsent/problem-of';
import { answerKey } from '@/lib/api/hooks';
import { ArticleView } from '@/lib/api/views/article-view';
import {
  type Changes,
  changesOf,
  DetailsDraft,
  detailsOf,
  mergedDetails,
  saidBody,
  untouched,
  withDraft,
} from './details-draft';
import { detailsParts, stuckDetails } from './details-parts';

export function useDetails(article: ArticleView, onSaved: () => void) {
  const t = useText();
  const { newsroom, me } = useNewsroom();
  const client = useQueryClient();
  const sendChange = useSendChange();
  const { timeZone } = newsroom;
  const key = draftKey(me.userId, article.id, 'article-details');
  const stored = useDraft(key, DetailsDraft);
  const draft = stored.value ?? untouched(article);
  const now = detailsOf(article, timeZone);
  const wanted = withDraft(now, draft);
  const stuck = stuckDetails(useUnsent(), article.id);
  const refused = stuck.find((one) => one.state === 'refused');
  const problem = problemOf(refused);
  const parsed = ArticleView.safeParse(problem?.code === 'conflict' ? problem.current : null);
  const current = parsed.success ? parsed.data : null;
  const reset = () => stuck.forEach(({ id }) => forget(id));

  /** @returns what was sent, by its name. */
  const sendAll = (
    { access, writerIds, said }: Partial<Changes>,
    expectedVersion: number,
    drafts: string[],
  ) => {
    const about = { subject: article.id, path: `articles/${article.id}` };
    const request = <Body extends object>(body: Body) => ({
      params: { id: article.id },
      body: { ...body, expectedVersion },
    });
    const how = { label: t('Article details'), drafts };
    const of = (name: keyof typeof detailsParts) => ({ ...about, part: detailsParts[name] });
    return [
      access && {
        name: 'access' as const,
        ...sendChange('article.set_access', of('access'), request(access), how),
      },
      writerIds && {
        name: 'writerIds' as const,
        ...sendChange('article.set_writers', of('writers'), request({ memberIds: writerIds }), how),
      },
      said && {
        name: 'said' as const,
        ...sendChange('article.change', of('said'), request(saidBody(said, timeZone)), how),
      },
    ].filter((one) => !!one);
  };

  /** `base`: what it is laid on: the article as it is here, or as a conflict has shown it. */
  const send = (words: DetailsDraft = draft, base: ArticleView = article) => {
    const before = detailsOf(base, timeZone);
    const changes = changesOf(before, withDraft(before, words));
    reset();
    const sent = sendAll(changes, words.version, [key]);
    if (sent.length === 0) stored.drop();
    // Nobody takes their own name off the writers, so who puts it there has no way back.
    const isBound =
      changes.writerIds?.includes(newsroom.me.memberId) && !before.writerIds.includes(newsroom.me.memberId);
    if (sent.length > 0 && !isBound)
      offerUndo({
        t,
        title: t('The article’s details were changed.'),
        changes: sent.map(({ name, id, answer }) => ({
          id,
          answer,
          inverse: (now) => void sendAll({ [name]: before[name] }, (now as { version: number }).version, []),
          isOnVersion: true,
        })),
      });
    onSaved();
  };

  return {
    now,
    wanted,
    draft,
    isLoaded: stored.isLoaded,
    hasDraft: stored.value !== null,
    change: (part: Partial<DetailsDraft>) => stored.keep({ ...draft, ...part }),
    send: () => send(),
    problem,
    /** It is who may see it that was refused. */
    isAccessRefused: refused?.part === detailsParts.access,
    /** The article as somebody else made it meanwhile. */
    current,
    onMine: (chosen: Chosen) => {
      if (!current) return;
      const merged = mergedDetails(draft, current, chosen);
      client.setQueryData(answerKey('article.read', { params: { id: article.id } }), current);
      stored.keep(merged);
      if (Object.values(chosen).includes('both')) reset();
      else send(merged, current);
    },
    reset,
    drop: () => {
      reset();
      stored.drop();
      if (current) client.setQueryData(answerKey('article.read', { params: { id: article.id } }), current);
      onSaved();
    },
  };
}

export type DetailsForm = ReturnType<typeof useDetails>;

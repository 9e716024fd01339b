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
import { problemOf } from '@/components/unsent/use-unsent-change';
import { answerKey } from '@/lib/api/hooks';
import { ArticleView } from '@/lib/api/views/article-view';
import {
  type Changes,
  changesOf,
  type Details,
  DetailsDraft,
  detailsOf,
  mergedDetails,
  saidBody,
  untouched,
  withDraft,
} from './details-draft';
import { detailsParts, stuckDetails } from './details-parts';

/** What of `whole` is named in `changes`. */
const sameParts = (changes: Changes, whole: Details): Changes => ({
  access: changes.access && whole.access,
  writerIds: changes.writerIds && whole.writerIds,
  said: changes.said && whole.said,
});

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

  const sendAll = ({ access, writerIds, said }: Changes, expectedVersion: number, drafts: string[]) => {
    const about = { subject: article.id, path: `articles/${article.id}` };
    const request = <Body extends object>(body: Body) => ({
      params: { id: article.id },
      body: { ...body, expectedVersion },
    });
    const how = { label: t('Article details'), drafts };
    return [
      access &&
        sendChange('article.set_access', { ...about, part: detailsParts.access }, request(access), how),
      writerIds &&
        sendChange(
          'article.set_writers',
          { ...about, part: detailsParts.writers },
          request({ memberIds: writerIds }),
          how,
        ),
      said &&
        sendChange(
          'article.change',
          { ...about, part: detailsParts.said },
          request(saidBody(said, timeZone)),
          how,
        ),
    ].filter((one) => one !== null);
  };

  /** `base`: what it is laid on: the article as it is here, or as a conflict has shown it. */
  const send = (words: DetailsDraft = draft, base: ArticleView = article) => {
    const before = detailsOf(base, timeZone);
    const changes = changesOf(before, withDraft(before, words));
    reset();
    const sent = sendAll(changes, words.version, [key]);
    const last = sent.at(-1);
    if (!last) stored.drop();
    // Nobody takes their own name off the writers, so who puts it there has no way back.
    const isBound =
      changes.writerIds?.includes(newsroom.me.memberId) && !before.writerIds.includes(newsroom.me.memberId);
    if (last && !isBound)
      offerUndo({
        t,
        title: t('The article’s details were changed.'),
        ids: sent.map(({ id }) => id),
        answer: last.answer,
        inverse: (view) => void sendAll(sameParts(changes, before), (view as ArticleView).version, []),
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

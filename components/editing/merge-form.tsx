'use client';

import { useEffect, useRef } from 'react';
import { useDraft } from '@/components/claims/drafts';
import { WordDiff } from '@/components/claims/word-diff';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { RadioList } from '@/components/ui/radio-list';
import { TextArea } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { ArticleVersionView } from '@/lib/api/views/article-view';
import { type MergedText, type Resolution, sideText, type TextConflict } from '@/lib/article/merged-text';
import { MergeChoices, pickOf, settledBy, withPick, writtenFor } from './merge-choices';
import { mergeDraftKey } from './text-draft';

interface MergeFormProps {
  articleId: string;
  merged: MergedText;
  theirs: ArticleVersionView;
  /** Not where a draft that was found opens it with the page. */
  takesFocus: boolean;
  onSettle: (chosen: ReadonlyMap<string, Resolution>) => void;
}

/** Two changed the same paragraphs: each is shown as it was, as they made it and as you made it, and you say which it is. */
export function MergeForm({ articleId, merged, theirs, takesFocus, onSettle }: MergeFormProps) {
  const t = useText();
  const { me } = useNewsroom();
  const { value, isLoaded, keep } = useDraft(mergeDraftKey(me.userId, articleId), MergeChoices);
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isLoaded && takesFocus) form.current?.querySelector('input')?.focus();
  }, [isLoaded, takesFocus]);
  const kept = value ?? [];
  const { conflicts } = merged;
  const chosen = settledBy(kept, conflicts);
  const left = conflicts.length - chosen.size;
  if (!isLoaded) return null;
  return (
    <section ref={form} role="group" aria-labelledby="merge-title" className="edit-merge">
      <h2 id="merge-title" className="font-serif text-xl font-semibold">
        {t('{name} has saved version {number} meanwhile', {
          name: theirs.savedBy.name,
          number: theirs.number,
        })}
      </h2>
      <p className="mt-1 text-ink-2">
        {t(
          '{count, plural, one {One paragraph was changed by both of you.} other {# paragraphs were changed by both of you.}} What only one of you changed is put together already. Nothing of yours is lost.',
          { count: conflicts.length },
        )}
      </p>
      {theirs.note ? (
        <p className="mt-1 text-ink-2">{t('Their note: “{note}”', { note: theirs.note })}</p>
      ) : null}
      <ol className="mt-3">
        {conflicts.map((conflict, at) => (
          <li key={conflict.id} className="border-t border-rule py-3">
            <Conflict
              conflict={conflict}
              title={t('{number} of {count}', { number: at + 1, count: conflicts.length })}
              kept={kept}
              onChoose={keep}
            />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3 border-t border-rule pt-3">
        <Button kind="primary" disabled={left > 0} onClick={() => onSettle(chosen)}>
          {t('Put the texts together')}
        </Button>
        <span className="text-ink-2" aria-live="polite">
          {left > 0
            ? t('{count, plural, one {One is still to be chosen.} other {# are still to be chosen.}}', {
                count: left,
              })
            : ''}
        </span>
      </div>
    </section>
  );
}

interface ConflictProps {
  conflict: TextConflict;
  title: string;
  kept: MergeChoices;
  onChoose: (kept: MergeChoices) => void;
}

function Conflict({ conflict, title, kept, onChoose }: ConflictProps) {
  const t = useText();
  const [base, theirs, mine] = [conflict.base, conflict.theirs, conflict.mine].map(sideText) as [
    string,
    string,
    string,
  ];
  const picked = pickOf(kept, conflict);
  const side = (words: string) =>
    words === '' ? (
      <span className="text-wrong">{t('Deleted')}</span>
    ) : (
      <span className="font-serif text-lg">
        <WordDiff before={base} after={words} />
      </span>
    );
  return (
    <>
      <p className="label mb-1">{title}</p>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <div>
          <dt className="text-sm font-medium text-ink-2">{t('Theirs')}</dt>
          <dd>{side(theirs)}</dd>
        </div>
        <div>
          <dt className="text-sm font-medium text-ink-2">{t('Mine')}</dt>
          <dd>{side(mine)}</dd>
        </div>
      </dl>
      <RadioList
        className="mt-2"
        label={<span className="sr-only">{t('{what}: which of the two', { what: title })}</span>}
        isRow
        options={[
          { value: 'theirs', label: t('Theirs') },
          { value: 'mine', label: t('Mine') },
          { value: 'write', label: t('Write it anew…') },
        ]}
        value={picked}
        onChange={(next: 'theirs' | 'mine' | 'write') => onChoose(withPick(kept, conflict, next))}
      />
      {picked === 'write' ? (
        <TextArea
          label={t('Written anew')}
          isLabelHidden
          rows={3}
          className="mt-1"
          value={writtenFor(kept, conflict)}
          onChange={(event) => onChoose(withPick(kept, conflict, 'write', event.target.value))}
          controlClassName="font-serif text-lg"
        />
      ) : null}
    </>
  );
}

'use client';

import { useText } from '@/components/ui/text';
import { useState } from 'react';
import { places } from '@/components/frame/known-keys';
import { usePageActions } from '@/components/frame/page-actions';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/late-menu';
import { useToast } from '@/components/ui/toast';
import { useChange } from '@/lib/api/hooks';
import type { ArticleView, BlockerView } from '@/lib/api/views/article-view';
import type { ArticleState } from '@/lib/domain/article';
import { StateDialog } from './state-dialog';
import { stateStep } from './state-steps';

interface StateActionsProps {
  article: ArticleView;
  onChanged: (article: ArticleView) => void;
  onShow: (blocker: BlockerView) => void;
}

/** The way forward is the one primary action; the others stand in a menu. */
const FORWARD: readonly ArticleState[] = ['cleared', 'concluded', 'published', 'in_check'];

/** Where the article can go from here, for whoever looks at it. */
export function StateActions({ article, onChanged, onShow }: StateActionsProps) {
  const t = useText();
  const [to, setTo] = useState<ArticleState | null>(null);
  const { show } = useToast();
  const change = useChange('article.set_state', onChanged);
  const allowed = article.next.filter((one) => one.refusal === null);
  const forward = FORWARD.map((state) => allowed.find((one) => one.to === state)).find(Boolean);
  const primary = forward?.needsReason ? undefined : forward;
  const rest = allowed.filter((one) => one !== primary);

  const go = (state: ArticleState) => {
    const step = stateStep(article.state, state);
    if (!step.isPlain) {
      setTo(state);
      return;
    }
    change.mutate(
      { params: { id: article.id }, body: { to: state, expectedVersion: article.version } },
      { onError: (problem) => show({ kind: 'problem', title: problem.detail }) },
    );
  };
  const label = (state: ArticleState) => t(stateStep(article.state, state).label);
  usePageActions(
    places.article,
    allowed.map((one) => ({
      label: stateStep(article.state, one.to).label,
      keys: [],
      run: () => go(one.to),
    })),
  );

  return (
    <>
      {rest.length > 1 ? (
        <Menu trigger={<Button kind="quiet">{t('More')}</Button>}>
          {rest.map((one) => (
            <MenuItem key={one.to} onPress={() => go(one.to)}>
              {label(one.to)}
            </MenuItem>
          ))}
        </Menu>
      ) : (
        rest.map((one) => (
          <Button key={one.to} onClick={() => go(one.to)}>
            {label(one.to)}
          </Button>
        ))
      )}
      {primary ? (
        <Button kind="primary" isBusy={change.isPending} onClick={() => go(primary.to)}>
          {label(primary.to)}
        </Button>
      ) : null}
      <StateDialog
        key={to}
        article={article}
        to={to}
        onClose={() => setTo(null)}
        onChanged={(view) => {
          setTo(null);
          onChanged(view);
        }}
        onShow={(blocker) => {
          setTo(null);
          onShow(blocker);
        }}
      />
    </>
  );
}

'use client';

import { ProblemNotice } from '@/components/claims/problem-notice';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import type { ApiProblem } from '@/lib/api/client';

interface PutInProblemProps {
  problem: ApiProblem | null;
  onLoad: () => Promise<void>;
  onDismiss: () => void;
}

/** Why wordings were not put in; where the text has gone on, with a way to it. */
export function PutInProblem({ problem, onLoad, onDismiss }: PutInProblemProps) {
  const t = useText();
  if (problem?.code !== 'conflict') return <ProblemNotice problem={problem} onDismiss={onDismiss} />;
  return (
    <Banner
      kind="problem"
      className="my-2"
      title={t('Somebody saved another version of the text. Nothing was put in.')}
      actions={<Button onClick={() => void onLoad().then(onDismiss)}>{t('Load the newest text')}</Button>}
    >
      {t('Look at it first, then put the wordings in.')}
    </Banner>
  );
}

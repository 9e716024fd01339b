'use client';

import { usePanelScope } from '@/components/claims/panel-context';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { PutInProblem } from './put-in-problem';
import { usePutIn } from './use-put-in';
import { wordingsToPutIn } from './wordings';

/** On an approved claim whose wording is not in the text yet: one press puts it there. */
export function PutIn({ claim }: { claim: ClaimView }) {
  const t = useText();
  const { article, onNewText } = usePanelScope();
  const putIn = usePutIn(onNewText);
  if (article.may.applyWordings !== null || wordingsToPutIn([claim]).length === 0) return null;
  return (
    <div>
      <Button
        isBusy={putIn.isPending}
        onClick={() =>
          putIn.mutate({
            params: { id: article.id },
            body: { baseVersion: article.currentVersion, claimIds: [claim.id] },
          })
        }
      >
        {t('Put it into the text')}
      </Button>
      <PutInProblem problem={putIn.error} onLoad={onNewText} onDismiss={putIn.reset} />
    </div>
  );
}

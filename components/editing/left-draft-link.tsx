'use client';

import { useEffect, useState } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Link } from '@/components/ui/link';
import { useText } from '@/components/ui/text';
import { readTextDraft, textDraftKey } from './text-draft';

/** Where the text is no longer to be edited: the way to what was written in it, if this browser keeps any. */
export function LeftDraftLink({ articleId, href }: { articleId: string; href: string }) {
  const t = useText();
  const { me } = useNewsroom();
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    void readTextDraft(textDraftKey(me.userId, articleId)).then((draft) => setLeft(draft !== null));
  }, [me.userId, articleId]);
  return isLeft ? (
    <>
      {' · '}
      <Link href={href} className="link print:hidden">
        {t('What you wrote and did not save')}
      </Link>
    </>
  ) : null;
}

'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import { useText } from '@/components/ui/text';
import { reading } from '@/lib/api/hooks';
import { RestingList } from './resting-list';

interface RestsOnItProps {
  sourceId: string;
  articleId: string;
  onOpenClaim: (claimId: string) => void;
}

/** As many as a page of the API holds. */
const most = 100;

/** What rests on the source in hand in this article; a press leads to the claim. */
export function RestsOnIt({ sourceId, articleId, onOpenClaim }: RestsOnItProps) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useQuery(
    reading('source_use.list', { params: { id: sourceId }, query: { articleId, limit: most } }),
  );
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <Popover
      title={t('What rests on it here')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      align="end"
      className="w-[24rem] max-h-[60dvh] overflow-y-auto"
      trigger={
        <Button kind="quiet">
          {data?.nextCursor
            ? t('More than {most, number} claims rest on it', { most })
            : t('{count, plural, one {# claim rests on it} other {# claims rest on it}}', { count })}
        </Button>
      }
    >
      <RestingList
        items={data?.items ?? []}
        isWithArticle={false}
        onOpen={({ claim }) => {
          setIsOpen(false);
          onOpenClaim(claim.id);
        }}
      />
    </Popover>
  );
}

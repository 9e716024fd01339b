'use client';

import type { ApiProblem } from '@/lib/api/client';
import { Button } from '@/components/ui/button';
import { ProblemBanner } from './problem-banner';

interface MoreButtonProps {
  list: { problem: ApiProblem | null; hasMore: boolean; isMoreComing: boolean; more: () => void };
  children: React.ReactNode;
}

/** Under a list: what did not arrive, and the next page. */
export function MoreButton({ list, children }: MoreButtonProps) {
  return (
    <>
      <ProblemBanner problem={list.problem} className="mt-4" />
      {list.hasMore ? (
        <Button className="mt-4" onClick={list.more} isBusy={list.isMoreComing}>
          {children}
        </Button>
      ) : null}
    </>
  );
}

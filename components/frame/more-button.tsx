'use client';

import type { ApiProblem } from '@/lib/api/client';
import { Button } from '@/components/ui/button';
import { latePart } from '@/components/ui/late';

const ProblemBanner = latePart(async () => (await import('./problem-banner')).ProblemBanner);

interface MoreButtonProps {
  list: { problem: ApiProblem | null; hasMore: boolean; isMoreComing: boolean; more: () => void };
  children: React.ReactNode;
}

/** Under a list: what did not arrive, and the next page. */
export function MoreButton({ list, children }: MoreButtonProps) {
  return (
    <>
      {list.problem ? <ProblemBanner problem={list.problem} className="mt-4" /> : null}
      {list.hasMore ? (
        <Button className="mt-4" onClick={list.more} isBusy={list.isMoreComing}>
          {children}
        </Button>
      ) : null}
    </>
  );
}

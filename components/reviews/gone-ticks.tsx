'use client';

import { useQuery } from '@tanstack/react-query';
import { useText } from '@/components/ui/text';
import { reading } from '@/lib/api/hooks';
import type { ClaimState } from '@/lib/domain/claim';

const decided: readonly ClaimState[] = ['approved', 'changes_requested'];
const setAside: readonly ClaimState[] = ['dismissed', 'cut', 'open'];

/** How many ticks wait no longer, and why: nobody need have decided on them. */
export function GoneTicks({ articleId, claimIds }: { articleId: string; claimIds: string[] }) {
  const t = useText();
  const { data } = useQuery(reading('claim.list', { params: { id: articleId } }));
  const gone = data?.items.filter((one) => claimIds.includes(one.id)) ?? [];
  const count = (states: readonly ClaimState[]) => gone.filter((one) => states.includes(one.state)).length;
  const [done, stale, aside] = [count(decided), count(['stale']), count(setAside)];
  return (
    <div role="status" className="mt-3 px-4 font-medium empty:hidden">
      {done > 0 ? (
        <p>
          {t('{count, plural, one {# tick} other {# ticks}} decided: no longer waiting here.', {
            count: done,
          })}
        </p>
      ) : null}
      {stale > 0 ? (
        <p>
          {t('{count, plural, one {# tick} other {# ticks}} became stale: no longer waiting here.', {
            count: stale,
          })}
        </p>
      ) : null}
      {aside > 0 ? (
        <p>
          {t('{count, plural, one {# tick} other {# ticks}} set aside: no longer waiting here.', {
            count: aside,
          })}
        </p>
      ) : null}
    </div>
  );
}

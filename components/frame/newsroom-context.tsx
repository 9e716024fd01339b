'use client';

import { createContext, use, useEffect } from 'react';
import { useText } from '@/components/ui/text';
import { may, type PolicyName } from '@/lib/domain/policy';
import type { PolicyFacts } from '@/lib/domain/separation';
import { changeInTheNameOf } from '@/lib/api/client';
import type { NewsroomView } from '@/lib/api/views/newsroom-view';
import type { MeView } from '@/lib/api/views/session-view';

export interface NewsroomHere {
  newsroom: NewsroomView;
  me: MeView;
}

const Context = createContext<NewsroomHere | null>(null);

export function NewsroomProvider({ value, children }: { value: NewsroomHere; children: React.ReactNode }) {
  const { userId } = value.me;
  useEffect(() => {
    changeInTheNameOf(userId);
    return () => changeInTheNameOf(null);
  }, [userId]);
  return <Context value={value}>{children}</Context>;
}

/** The newsroom whose desk this is, and who looks at it. */
export function useNewsroom(): NewsroomHere {
  const here = use(Context);
  if (!here) throw new Error('useNewsroom is for pages under /n/{newsroom}');
  return here;
}

/** `reason`: in the reader's language. */
export type MayHere = { isAllowed: true } | { isAllowed: false; reason: string };

/** What the reader's roles allow, to show or hide a way in. What holds is what the server says. */
export function useMay(name: PolicyName, facts: PolicyFacts = {}): MayHere {
  const t = useText();
  const { newsroom } = useNewsroom();
  const permission = may(
    { memberId: newsroom.me.memberId, newsroomId: newsroom.id, roles: newsroom.me.roles, scopes: null },
    name,
    facts,
  );
  return permission.isAllowed ? permission : { isAllowed: false, reason: t.said(permission.reason) };
}

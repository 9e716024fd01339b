'use client';

import { useQuery } from '@tanstack/react-query';
import { Link } from '@/components/ui/link';
import { useEffect, useState } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';
import { reading } from '@/lib/api/hooks';
import { WebAddress } from '@/lib/domain/text-field';

/** Milliseconds after the last key before the server is asked. */
const rest = 300;

/** Under a new source's address: the source that is there already. */
export function SameAddress({ url }: { url: string }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const [rested, setRested] = useState(url);
  useEffect(() => {
    const timer = setTimeout(() => setRested(url), rest);
    return () => clearTimeout(timer);
  }, [url]);
  const address = WebAddress.safeParse(rested).success ? rested.trim() : null;
  const { data } = useQuery({
    ...reading('source.list', {
      params: { slug: newsroom.slug },
      query: { limit: 3, address: address ?? 'https://example.org' },
    }),
    enabled: address !== null,
  });
  const found = address === null ? [] : (data?.items ?? []);
  return (
    <div role="status" className="-mt-2 text-sm empty:hidden">
      {found.length > 0 ? (
        <>
          {t('There is a source at this address already:')}{' '}
          {found.map((source, at) => (
            <span key={source.id}>
              {at > 0 ? ', ' : null}
              <Link href={`/n/${newsroom.slug}/sources/${source.id}`} className="link">
                {source.title}
              </Link>
            </span>
          ))}
        </>
      ) : null}
    </div>
  );
}

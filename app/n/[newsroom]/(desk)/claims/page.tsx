import type { Metadata } from 'next';
import { readPage } from '@/app/read-page';
import { FoundClaims } from '@/components/desk/found-claims';
import { Frame, Sheet } from '@/components/frame/frame';
import { SearchForm } from '@/components/frame/search-form';
import { ClaimKind, ClaimState } from '@/lib/domain/claim';
import { claimKindLabel, claimStateLabel } from '@/lib/domain/claim-words';

export const metadata: Metadata = { title: 'Claims' };

interface ClaimsPageProps {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const states = ClaimState.options.map((value) => ({ value, label: claimStateLabel[value] }));
const kinds = ClaimKind.options.map((value) => ({ value, label: claimKindLabel[value] }));

export default async function ClaimsPage({ params, searchParams }: ClaimsPageProps) {
  const { newsroom: slug } = await params;
  const asked = await searchParams;
  const q = typeof asked['q'] === 'string' ? asked['q'].trim().slice(0, 200) : '';
  const state = ClaimState.safeParse(asked['state']).data;
  const kind = ClaimKind.safeParse(asked['kind']).data;
  const query = { ...(q ? { q } : {}), ...(state ? { state } : {}), ...(kind ? { kind } : {}) };
  const initial = await readPage('claim.search', { params: { slug }, query });
  return (
    <Frame>
      <Sheet title="Claims" lead="How did we rate this before?" isWide>
        <SearchForm
          path={`/n/${slug}/claims`}
          label="Search statements and the words they stand on"
          q={q}
          filters={[
            {
              name: 'state',
              label: 'State',
              value: state ?? '',
              options: [{ value: '', label: 'Any state' }, ...states],
            },
            {
              name: 'kind',
              label: 'Kind',
              value: kind ?? '',
              options: [{ value: '', label: 'Any kind' }, ...kinds],
            },
          ]}
        />
        <FoundClaims query={query} initial={initial} now={new Date().toISOString()} />
      </Sheet>
    </Frame>
  );
}

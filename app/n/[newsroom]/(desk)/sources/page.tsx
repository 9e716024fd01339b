import type { Metadata } from 'next';
import { readPage } from '@/app/read-page';
import { Frame } from '@/components/frame/frame';
import { SearchForm } from '@/components/frame/search-form';
import { SourceList } from '@/components/sources/source-list';
import { SourceKind } from '@/lib/domain/source';
import { sourceKindLabel } from '@/lib/domain/source-words';

export const metadata: Metadata = { title: 'Sources' };

interface SourcesPageProps {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const kinds = SourceKind.options.map((value) => ({ value, label: sourceKindLabel[value] }));

export default async function SourcesPage({ params, searchParams }: SourcesPageProps) {
  const { newsroom: slug } = await params;
  const asked = await searchParams;
  const q = typeof asked['q'] === 'string' ? asked['q'].trim().slice(0, 200) : '';
  const kind = SourceKind.safeParse(asked['kind']).data;
  const query = { ...(q ? { q } : {}), ...(kind ? { kind } : {}) };
  const initial = await readPage('source.list', { params: { slug }, query });
  return (
    <Frame>
      <SourceList query={query} initial={initial}>
        <SearchForm
          path={`/n/${slug}/sources`}
          label="Search titles, publishers, authors, addresses"
          q={q}
          filters={[
            {
              name: 'kind',
              label: 'Kind',
              value: kind ?? '',
              options: [{ value: '', label: 'Any kind' }, ...kinds],
            },
          ]}
        />
      </SourceList>
    </Frame>
  );
}

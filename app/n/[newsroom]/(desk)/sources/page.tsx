import { titledHere } from '@/app/n/titled-here';
import { pageText } from '@/app/page-text';
import { readPage } from '@/app/read-page';
import { Frame } from '@/components/frame/frame';
import { SearchForm } from '@/components/frame/search-form';
import { SourceList } from '@/components/sources/source-list';
import { SourceKind } from '@/lib/domain/source';
import { sourceKindLabel } from '@/lib/domain/source-words';
import { text } from '@/lib/language/text';

export const generateMetadata = titledHere(text('Sources'));

interface SourcesPageProps {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SourcesPage({ params, searchParams }: SourcesPageProps) {
  const { newsroom: slug } = await params;
  const t = await pageText();
  const kinds = SourceKind.options.map((value) => ({ value, label: t(sourceKindLabel[value]) }));
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
          label={t('Search titles, publishers, authors, addresses')}
          q={q}
          filters={[
            {
              name: 'kind',
              label: t('Kind'),
              value: kind ?? '',
              options: [{ value: '', label: t('Any kind') }, ...kinds],
            },
          ]}
        />
      </SourceList>
    </Frame>
  );
}

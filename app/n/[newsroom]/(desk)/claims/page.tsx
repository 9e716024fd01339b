import { pageText, titled } from '@/app/page-text';
import { readPage } from '@/app/read-page';
import { FoundClaims } from '@/components/desk/found-claims';
import { Frame, Sheet } from '@/components/frame/frame';
import { SearchForm } from '@/components/frame/search-form';
import { ClaimKind, claimKindLabel, ClaimState, claimStateLabel } from '@/lib/domain/claim';
import { saidOf, text } from '@/lib/language/text';

export const generateMetadata = titled(text('Claims'));

interface ClaimsPageProps {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ClaimsPage({ params, searchParams }: ClaimsPageProps) {
  const { newsroom: slug } = await params;
  const t = await pageText();
  const asked = await searchParams;
  const q = typeof asked['q'] === 'string' ? asked['q'].trim().slice(0, 200) : '';
  const state = ClaimState.safeParse(asked['state']).data;
  const kind = ClaimKind.safeParse(asked['kind']).data;
  const query = { ...(q ? { q } : {}), ...(state ? { state } : {}), ...(kind ? { kind } : {}) };
  const optionsOf = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
    values.map((value) => ({ value, label: t.said(saidOf(labels[value])) }));
  const initial = await readPage('claim.search', { params: { slug }, query });
  return (
    <Frame>
      <Sheet title={t('Claims')} lead={t('How did we rate this before?')} isWide>
        <SearchForm
          path={`/n/${slug}/claims`}
          label={t('Search statements and the words they stand on')}
          q={q}
          filters={[
            {
              name: 'state',
              label: t('State'),
              value: state ?? '',
              options: [
                { value: '', label: t('Any state') },
                ...optionsOf(ClaimState.options, claimStateLabel),
              ],
            },
            {
              name: 'kind',
              label: t('Kind'),
              value: kind ?? '',
              options: [{ value: '', label: t('Any kind') }, ...optionsOf(ClaimKind.options, claimKindLabel)],
            },
          ]}
        />
        <FoundClaims query={query} initial={initial} now={new Date().toISOString()} />
      </Sheet>
    </Frame>
  );
}

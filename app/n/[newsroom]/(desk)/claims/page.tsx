import { titledHere } from '@/app/n/titled-here';
import { pageText } from '@/app/page-text';
import { readPage } from '@/app/read-page';
import { ClaimFilters, type ClaimSearchAsked } from '@/components/desk/claim-filters';
import { FoundClaims } from '@/components/desk/found-claims';
import { Frame, Sheet } from '@/components/frame/frame';
import { contract } from '@/lib/api/contract/contract';
import { text } from '@/lib/language/text';

export const generateMetadata = titledHere(text('Claims'));

interface ClaimsPageProps {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const fields = contract['claim.search'].query.shape;
const names = [
  'q',
  'rating',
  'kind',
  'state',
  'claimant',
  'personId',
  'sourceId',
  'articleId',
  'decidedSince',
  'decidedUntil',
  'since',
  'until',
] as const;

export default async function ClaimsPage({ params, searchParams }: ClaimsPageProps) {
  const { newsroom: slug } = await params;
  const t = await pageText();
  const said = await searchParams;
  // What an address says wrongly is left out, as if it had not been said.
  const asked = Object.fromEntries(
    names.map((name) => {
      const value = said[name];
      const cut = typeof value === 'string' ? value.trim().slice(0, 200) : '';
      return [name, cut !== '' && fields[name].safeParse(cut).success ? cut : ''];
    }),
  ) as ClaimSearchAsked;
  const query = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
  const initial = await readPage('claim.search', { params: { slug }, query });
  return (
    <Frame>
      <Sheet title={t('Claims')} lead={t('How did we rate this before?')} isWide>
        <ClaimFilters asked={asked} />
        <FoundClaims query={query} initial={initial} now={new Date().toISOString()} />
      </Sheet>
    </Frame>
  );
}

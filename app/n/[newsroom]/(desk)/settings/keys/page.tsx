import { titledHere } from '@/app/n/titled-here';
import { readPage } from '@/app/read-page';
import { ApiKeys } from '@/components/settings/api-keys';
import { text } from '@/lib/language/text';

export const generateMetadata = titledHere(text('API keys'));

export default async function ApiKeysPage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  const initial = await readPage('api_key.list', { params: { slug }, query: {} });
  return <ApiKeys initial={initial} now={new Date().toISOString()} />;
}

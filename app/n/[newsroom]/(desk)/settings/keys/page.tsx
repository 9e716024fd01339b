import { titled } from '@/app/page-text';
import { readPage } from '@/app/read-page';
import { ApiKeys } from '@/components/settings/api-keys';
import { text } from '@/lib/language/text';

export const generateMetadata = titled(text('API keys'));

export default async function ApiKeysPage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  const initial = await readPage('api_key.list', { params: { slug }, query: {} });
  return <ApiKeys initial={initial} now={new Date().toISOString()} />;
}

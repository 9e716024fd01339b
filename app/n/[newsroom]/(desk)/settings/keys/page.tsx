import type { Metadata } from 'next';
import { pageText } from '@/app/page-text';
import { readPage } from '@/app/read-page';
import { ApiKeys } from '@/components/settings/api-keys';

export async function generateMetadata(): Promise<Metadata> {
  const t = await pageText();
  return { title: t('API keys') };
}

export default async function ApiKeysPage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  const initial = await readPage('api_key.list', { params: { slug }, query: {} });
  return <ApiKeys initial={initial} now={new Date().toISOString()} />;
}

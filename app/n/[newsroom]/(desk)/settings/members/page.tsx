import type { Metadata } from 'next';
import { pageText } from '@/app/page-text';
import { readPage } from '@/app/read-page';
import { Members } from '@/components/settings/members';

export async function generateMetadata(): Promise<Metadata> {
  const t = await pageText();
  return { title: t('Members') };
}

export default async function MembersPage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  const initial = await readPage('member.list', { params: { slug } });
  return <Members initial={initial} now={new Date().toISOString()} />;
}

import { titledHere } from '@/app/n/titled-here';
import { readPage } from '@/app/read-page';
import { Members } from '@/components/settings/members';
import { text } from '@/lib/language/text';

export const generateMetadata = titledHere(text('Members'));

export default async function MembersPage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  const initial = await readPage('member.list', { params: { slug } });
  return <Members initial={initial} now={new Date().toISOString()} />;
}

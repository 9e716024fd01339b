import { titledHere } from '@/app/n/titled-here';
import { pageText } from '@/app/page-text';
import { readHere, readPage } from '@/app/read-page';
import { Invitations } from '@/components/settings/invitations';
import { OnlyAdmins } from '@/components/settings/only-admins';
import { text } from '@/lib/language/text';

export const generateMetadata = titledHere(text('Invitations'));

export default async function InvitationsPage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  const { newsroom } = await readHere(slug);
  if (!newsroom.me.roles.includes('admin')) return <OnlyAdmins title={(await pageText())('Invitations')} />;
  const initial = await readPage('invitation.list', { params: { slug }, query: {} });
  return <Invitations initial={initial} now={new Date().toISOString()} />;
}

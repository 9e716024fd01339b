import { pageText, titled } from '@/app/page-text';
import { readHere, readPage } from '@/app/read-page';
import { AuditLog } from '@/components/settings/audit-log';
import { OnlyAdmins } from '@/components/settings/only-admins';
import { text } from '@/lib/language/text';

export const generateMetadata = titled(text('Audit log'));

export default async function AuditLogPage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  const { newsroom } = await readHere(slug);
  if (!newsroom.me.roles.includes('admin')) return <OnlyAdmins title={(await pageText())('Audit log')} />;
  const initial = await readPage('audit_event.list', { params: { slug }, query: {} });
  return <AuditLog initial={initial} now={new Date().toISOString()} />;
}

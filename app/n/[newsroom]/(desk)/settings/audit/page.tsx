import type { Metadata } from 'next';
import { readHere, readPage } from '@/app/read-page';
import { AuditLog } from '@/components/settings/audit-log';
import { OnlyAdmins } from '@/components/settings/only-admins';

export const metadata: Metadata = { title: 'Audit log' };

export default async function AuditLogPage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  const { newsroom } = await readHere(slug);
  if (!newsroom.me.roles.includes('admin')) return <OnlyAdmins title="Audit log" />;
  const initial = await readPage('audit_event.list', { params: { slug }, query: {} });
  return <AuditLog initial={initial} now={new Date().toISOString()} />;
}

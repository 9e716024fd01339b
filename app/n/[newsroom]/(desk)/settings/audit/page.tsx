import { titledHere } from '@/app/n/titled-here';
import { pageText } from '@/app/page-text';
import { readHere, readPage } from '@/app/read-page';
import type { AuditAsked } from '@/components/audit/audit-filters';
import { AuditLog } from '@/components/audit/audit-log';
import { OnlyAdmins } from '@/components/settings/only-admins';
import { contract } from '@/lib/api/contract/contract';
import { text } from '@/lib/language/text';

export const generateMetadata = titledHere(text('Audit log'));

interface AuditLogPageProps {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const fields = contract['audit_event.list'].query.shape;
const names = ['personId', 'type', 'outcome', 'articleId', 'since', 'until'] as const;

export default async function AuditLogPage({ params, searchParams }: AuditLogPageProps) {
  const { newsroom: slug } = await params;
  const t = await pageText();
  const { newsroom } = await readHere(slug);
  if (!newsroom.me.roles.includes('admin')) return <OnlyAdmins title={t('Audit log')} />;
  const said = await searchParams;
  // What an address says wrongly is left out, as if it had not been said.
  const asked = Object.fromEntries(
    names.map((name) => {
      const value = said[name];
      return [name, typeof value === 'string' && fields[name].safeParse(value).success ? value : ''];
    }),
  ) as AuditAsked;
  const query = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
  const initial = await readPage('audit_event.list', { params: { slug }, query });
  const now = new Date().toISOString();
  return <AuditLog key={JSON.stringify(query)} initial={initial} asked={asked} query={query} now={now} />;
}

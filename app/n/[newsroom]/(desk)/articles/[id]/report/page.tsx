import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageText } from '@/app/page-text';
import { readHere, readPage } from '@/app/read-page';
import { Frame } from '@/components/frame/frame';
import { PrintButton } from '@/components/report/print-button';
import { Report } from '@/components/report/report';
import { Id } from '@/lib/domain/ids';

interface ReportPageProps {
  params: Promise<{ newsroom: string; id: string }>;
}

const readReport = cache((id: string) => readPage('report.read', { params: { id } }));

const reportOf = async (params: ReportPageProps['params']) => {
  const id = Id.safeParse((await params).id);
  return id.success ? readReport(id.data) : notFound();
};

export async function generateMetadata({ params }: ReportPageProps): Promise<Metadata> {
  const t = await pageText();
  const { article } = await reportOf(params);
  return { title: t('Report: {title}', { title: article.title }) };
}

export default async function ReportPage({ params }: ReportPageProps) {
  const { newsroom: slug } = await params;
  const [report, { newsroom }, t] = await Promise.all([reportOf(params), readHere(slug), pageText()]);
  if (report.article.newsroomSlug !== slug) notFound();
  const article = `/n/${slug}/articles/${report.article.id}`;
  return (
    <Frame
      crumbs={[
        { label: report.article.title || t('Without a headline'), href: article },
        { label: t('Report') },
      ]}
    >
      <Report
        report={report}
        newsroomName={newsroom.name}
        action={<PrintButton />}
        t={t}
        timeZone={newsroom.timeZone}
        slug={slug}
      />
    </Frame>
  );
}

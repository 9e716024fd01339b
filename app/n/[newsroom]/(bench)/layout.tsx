import { readHere } from '@/app/read-page';
import { NewsroomProvider } from '@/components/frame/newsroom-context';

export default async function BenchLayout({
  params,
  children,
}: {
  params: Promise<{ newsroom: string }>;
  children: React.ReactNode;
}) {
  const { newsroom: slug } = await params;
  return <NewsroomProvider value={await readHere(slug)}>{children}</NewsroomProvider>;
}

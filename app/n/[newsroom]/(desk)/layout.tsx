import { NewsroomProvider } from '@/components/frame/newsroom-context';
import { readHere } from '@/app/read-page';

export default async function DeskLayout({
  params,
  children,
}: {
  params: Promise<{ newsroom: string }>;
  children: React.ReactNode;
}) {
  const { newsroom: slug } = await params;
  return <NewsroomProvider value={await readHere(slug)}>{children}</NewsroomProvider>;
}

import type { Metadata } from 'next';
import { pageText } from '@/app/page-text';
import { readHere } from '@/app/read-page';
import type { Text } from '@/lib/language/text';

/** For a page of a newsroom: what its tab is called; where there is no such newsroom, that of the page that says so. */
export const titledHere =
  (title: Text) =>
  async ({ params }: { params: Promise<{ newsroom: string }> }): Promise<Metadata> => {
    await readHere((await params).newsroom);
    return { title: (await pageText())(title) };
  };

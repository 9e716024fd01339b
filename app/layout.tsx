import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import { Language } from '@/components/frame/language';
import { Providers } from '@/components/frame/providers';
import { sans, sansExt, serif, serifExt, serifItalic } from './fonts';
import { pageText } from './page-text';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await pageText();
  return {
    title: { default: 'Stet', template: '%s · Stet' },
    description: t('A fact-check desk: every claim of an article marked, sourced, judged and reviewed.'),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#171613' },
  ],
};

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  // Made for each request: a page made beforehand, the 404 too, has no nonce for its scripts.
  await connection();
  const { language } = await pageText();
  const faces = [serif, serifItalic, serifExt, sans, sansExt].map((face) => face.variable).join(' ');
  return (
    <html lang={language} className={faces}>
      <body>
        <Language language={language}>
          <Providers>{children}</Providers>
        </Language>
      </body>
    </html>
  );
}

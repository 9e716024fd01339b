import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { cache } from 'react';
import type { Text } from '@/lib/language/text';
import { translateFor } from '@/lib/server/language';

/** What a page says, in its reader's language. */
export const pageText = cache(async () => translateFor(await headers()));

/** For a page's `generateMetadata`: what its tab is called. */
export const titled = (title: Text) => async (): Promise<Metadata> => ({ title: (await pageText())(title) });

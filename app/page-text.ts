import { headers } from 'next/headers';
import { cache } from 'react';
import { translateFor } from '@/lib/server/language';

/** What a page says, in its reader's language. */
export const pageText = cache(async () => translateFor(await headers()));

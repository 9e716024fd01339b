import { database } from '@/lib/server/db/client';
import { readyResponse } from '@/lib/server/readiness';

export const dynamic = 'force-dynamic';

export const GET = () => readyResponse(database());

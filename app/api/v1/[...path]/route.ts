import { createApi } from '@/lib/server/http';
import { database } from '@/lib/server/db/client';

export const dynamic = 'force-dynamic';

const handle = (request: Request) => createApi(database()).fetch(request);

export { handle as GET, handle as POST, handle as PUT, handle as PATCH, handle as DELETE };

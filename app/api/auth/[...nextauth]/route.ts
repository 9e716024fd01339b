import { createAuthApi } from '@/lib/server/auth/auth-api';
import { database } from '@/lib/server/db/client';

let api: ReturnType<typeof createAuthApi> | undefined;

const handle = (request: Request) => (api ??= createAuthApi(database())).fetch(request);

export { handle as DELETE, handle as GET, handle as OPTIONS, handle as PATCH, handle as POST, handle as PUT };

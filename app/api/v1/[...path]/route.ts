import { database } from '@/lib/server/db/client';
import { createApi } from '@/lib/server/http';

let api: ReturnType<typeof createApi> | undefined;

const handle = (request: Request) => (api ??= createApi(database())).fetch(request);

export { handle as DELETE, handle as GET, handle as OPTIONS, handle as PATCH, handle as POST, handle as PUT };

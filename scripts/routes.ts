/** `npm run routes`: writes lib/api/routes.ts from the contract, after rows came or changed. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contract } from '@/lib/api/contract/contract';
import { routesFile } from '@/lib/api/routes-file';
import { ROOT } from '@/scripts/set-up.mjs';

writeFileSync(path.join(ROOT, 'lib', 'api', 'routes.ts'), routesFile(contract));

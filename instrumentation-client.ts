// Before any schema is made: zod would otherwise try whether it may compile code, which our policy stops and reports.
// Where zod itself looks for it, because `config({ jitless: true })` would bring 6 kB of zod to pages without a schema.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};

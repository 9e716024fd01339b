import { config } from 'zod/v4/core';

// Before any schema is made: zod would otherwise try whether it may compile code, which our policy stops and reports.
config({ jitless: true });

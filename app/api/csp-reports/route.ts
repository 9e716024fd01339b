import { receiveCspReports } from '@/lib/server/csp-reports';

export const POST = receiveCspReports;

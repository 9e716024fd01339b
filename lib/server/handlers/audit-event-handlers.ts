/** Why: who handles the operations of lib/api/contract/audit-event-contract.ts. */
import type { auditEventContract } from '@/lib/api/contract/audit-event-contract';
import { exportAuditEvents } from '../queries/export-audit-events';
import { listAuditEvents } from '../queries/list-audit-events';
import type { Handlers } from './handler';

export const auditEventHandlers: Handlers<keyof typeof auditEventContract> = {
  'audit_event.list': listAuditEvents,
  'audit_event.export': exportAuditEvents,
};

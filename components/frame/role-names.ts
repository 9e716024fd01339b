import type { Role } from '@/lib/domain/role';
import { text, type Text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';

const names: Record<Role, Text> = {
  writer: text('writer'),
  checker: text('checker'),
  editor: text('editor'),
  admin: text('admin'),
};

/** "checker, editor", as a line lists what somebody is. */
export const roleNames = (t: Translate, roles: readonly Role[]): string =>
  roles.map((role) => t(names[role])).join(', ');

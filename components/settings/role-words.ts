/** What roles and scopes are called. */
import type { Role, Scope } from '@/lib/domain/role';
import { text, type Text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';

export const roleLabel: Record<Role, Text> = {
  writer: text('Writer'),
  checker: text('Checker'),
  editor: text('Editor'),
  admin: text('Admin'),
};

const roleName: Record<Role, Text> = {
  writer: text('writer'),
  checker: text('checker'),
  editor: text('editor'),
  admin: text('admin'),
};

export const scopeLabel: Record<Scope, Text> = {
  read: text('read'),
  edit: text('edit'),
  judge: text('judge'),
  decide: text('decide'),
  administer: text('administer'),
};

/** In a line: "checker, editor". */
export const rolesText = (t: Translate, roles: readonly Role[]): string =>
  roles.map((role) => t(roleName[role])).join(', ');

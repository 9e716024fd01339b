/** Why: how a role is called in a sentence; apart from the schemas, so that a page that only says them does not load zod. */
import { type Text, text } from '@/lib/language/text';
import type { Role } from './role';

/** As it stands in a sentence: "the role …". */
export const roleWord: Record<Role, Text> = {
  writer: text('role:: writer'),
  checker: text('role:: checker'),
  editor: text('role:: editor'),
  admin: text('role:: admin'),
};

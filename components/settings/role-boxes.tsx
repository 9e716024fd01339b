'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { FieldGroup } from '@/components/ui/field';
import { useText } from '@/components/ui/text';
import type { Role } from '@/lib/domain/role';
import { text, type Text } from '@/lib/language/text';
import { roleLabel } from './role-words';

const does: Record<Role, Text> = {
  writer: text('Writes articles, adds sources, answers. Does not judge.'),
  checker: text('Marks claims, finds evidence, submits verdicts.'),
  editor: text('Reviews verdicts, clears and publishes; never what they wrote or rated themselves.'),
  admin: text('Members, invitations, keys, audit log. No more rights over verdicts than anybody.'),
};

const all = Object.keys(does) as Role[];

interface RoleBoxesProps {
  roles: readonly Role[];
  onChange: (roles: Role[]) => void;
  error?: string | null;
}

/** A set of roles. */
export function RoleBoxes({ roles, onChange, error }: RoleBoxesProps) {
  const t = useText();
  return (
    <FieldGroup label={t('Roles')} error={error ?? null}>
      {all.map((role) => (
        <Checkbox
          key={role}
          label={t(roleLabel[role])}
          hint={t(does[role])}
          checked={roles.includes(role)}
          onChange={(isOn) => onChange(all.filter((one) => (one === role ? isOn : roles.includes(one))))}
        />
      ))}
    </FieldGroup>
  );
}

'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { FieldGroup } from '@/components/ui/field';
import type { Role } from '@/lib/domain/role';

const does: Record<Role, string> = {
  writer: 'Writes articles, adds sources, answers. Does not judge.',
  checker: 'Marks claims, finds evidence, submits verdicts.',
  editor: 'Reviews verdicts, clears and publishes; never what they wrote or rated themselves.',
  admin: 'Members, invitations, keys, audit log. No more rights over verdicts than anybody.',
};

const all = Object.keys(does) as Role[];

interface RoleBoxesProps {
  roles: readonly Role[];
  onChange: (roles: Role[]) => void;
  error?: string | null;
}

/** A set of roles. */
export function RoleBoxes({ roles, onChange, error }: RoleBoxesProps) {
  return (
    <FieldGroup label="Roles" error={error ?? null}>
      {all.map((role) => (
        <Checkbox
          key={role}
          label={role[0]!.toUpperCase() + role.slice(1)}
          hint={does[role]}
          checked={roles.includes(role)}
          onChange={(isOn) => onChange(all.filter((one) => (one === role ? isOn : roles.includes(one))))}
        />
      ))}
    </FieldGroup>
  );
}

'use client';

import { rolesText } from '@/components/settings/role-words';
import { Checkbox } from '@/components/ui/checkbox';
import { FieldGroup } from '@/components/ui/field';
import { useText } from '@/components/ui/text';
import type { MemberView } from '@/lib/api/views/newsroom-view';

interface MemberBoxesProps {
  label: string;
  hint?: string | undefined;
  error: string | null;
  members: readonly MemberView[];
  chosen: readonly string[];
  onChange: (memberIds: string[]) => void;
  /** Whom nobody can take off or put on here, with the reason. */
  fixed?: { memberId: string; isChosen: boolean; why: string } | null;
}

/** Some of the newsroom's members. */
export function MemberBoxes(props: MemberBoxesProps) {
  const { label, hint, error, members, chosen, onChange, fixed = null } = props;
  const t = useText();
  const offered = members.filter((one) => !one.isDisabled || chosen.includes(one.id));
  return (
    <FieldGroup label={label} {...(hint ? { hint } : {})} error={error}>
      <div className="max-h-48 overflow-y-auto border-l-2 border-rule pl-3">
        {offered.map(({ id, name, roles }) => {
          const isFixed = fixed?.memberId === id;
          return (
            <Checkbox
              key={id}
              label={
                <>
                  {name} <span className="text-ink-3">{rolesText(t, roles)}</span>
                </>
              }
              {...(isFixed ? { hint: fixed.why } : {})}
              checked={isFixed ? fixed.isChosen : chosen.includes(id)}
              disabled={isFixed}
              onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
          );
        })}
      </div>
    </FieldGroup>
  );
}

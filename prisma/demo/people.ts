/** Why: the five people of the demo newsroom. */
import type { Role } from '@/lib/domain/role';

export const demoNewsroom = { name: 'The Arrow Courier', slug: 'arrow-courier', timeZone: 'Europe/London' };

export interface DemoPerson {
  key: 'admin' | 'editor' | 'checker' | 'secondChecker' | 'writer';
  name: string;
  email: string;
  roles: Role[];
}

/** The admin sets the newsroom up and invites the others. */
export const demoPeople: DemoPerson[] = [
  { key: 'admin', name: 'Viktor Lund', email: 'viktor@example.org', roles: ['admin'] },
  { key: 'editor', name: 'Irene Calloway', email: 'irene@example.org', roles: ['editor'] },
  { key: 'checker', name: 'Ben Achterberg', email: 'ben@example.org', roles: ['checker'] },
  { key: 'secondChecker', name: 'Sofia Marques', email: 'sofia@example.org', roles: ['checker', 'editor'] },
  { key: 'writer', name: 'Nadia Oyelaran', email: 'nadia@example.org', roles: ['writer'] },
];

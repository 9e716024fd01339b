export interface ProcessIdentity {
  pid: number;
  began: string | undefined;
}
export function isAlive(pid: number): boolean;
export function beginningOf(pid: number): string | undefined;
export function identityOf(pid: number): ProcessIdentity;
export function isSame(identity: ProcessIdentity): boolean;
export function waitUntilGone(pid: number, milliseconds: number): Promise<boolean>;

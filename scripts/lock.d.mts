export const STATE_FOLDER: string;
export interface LockState {
  address?: string;
  isStopping?: boolean;
}
export interface Lock {
  /** Tells others what the holder is at. */
  note(state: LockState): void;
}
export function makeStateFolder(): void;
export function lockHolder(): ({ pid: number; doing: string } & LockState) | undefined;
export function takeLock(doing: string): Promise<Lock>;

export const ROOT: string;
export class SetUpError extends Error {}
export function say(line: string): void;
export function giveUp(error: unknown): Promise<never>;
export function run(
  command: string,
  args: string[],
  options?: { env?: NodeJS.ProcessEnv; isQuiet?: boolean },
): Promise<{ code: number; signal: NodeJS.Signals | null; output: string }>;
export function filesUnder(folder: string, accept?: (name: string) => boolean): string[];
export function hashFiles(files: string[], salt?: string): string;
export function setUp(): Promise<void>;

export function rememberWeb(pid: number): void;
export function forgetWeb(): void;

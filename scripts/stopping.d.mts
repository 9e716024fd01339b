export function onStop(step: () => unknown): () => void;
export function isStopping(): boolean;
export function stopAll(code: number): Promise<never>;
export function stopOnSignals(): void;

import type { Toast } from '@base-ui/react/toast';

/** What a message has besides its words. */
export interface MessageData {
  action?: { label: string; keys?: string; onPress: () => void };
}

type Manager = ReturnType<typeof Toast.createToastManager>;
type Step = (messages: Manager) => void;

let listening: Manager | null = null;
const waiting: Step[] = [];

/** A message that comes before its region waits for it. */
export function whenListening(step: Step): void {
  if (listening) step(listening);
  else waiting.push(step);
}

/** Told by the region once it listens. */
export function regionListens(messages: Manager): void {
  listening = messages;
  waiting.splice(0).forEach((step) => step(messages));
}

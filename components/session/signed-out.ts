/** What one page of a browser tells the others: this user is gone, show nothing of theirs and keep nothing. */
const name = 'stet.signed-out';

export function tellOtherPages(userId: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(userId);
  channel.close();
}

/** @returns how to stop listening. */
export function onSignedOutElsewhere(userId: string, leave: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === userId) leave();
  };
  return () => channel.close();
}

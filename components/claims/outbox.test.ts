// The outbox guards the page of a browser; here there is none but what it asks of it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putInOutbox, sendNow, takeBack, takeBackKept, timeToTakeBack, type ToSend } from './outbox';

const page = new EventTarget();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', page);
});
afterEach(() => {
  takeBack('c');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const mayLeave = () => page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const put = (send: ToSend['send'], onTakenBack?: () => void, more: Partial<ToSend> = {}) =>
  putInOutbox({
    claimId: 'c',
    action: 'submit',
    label: 'Submit',
    send,
    ...(onTakenBack ? { onTakenBack } : {}),
    ...more,
  });

describe('what binds', () => {
  it('is sent once, after the time to take it back, and holds the page until then', async () => {
    let sent = 0;
    put(async () => void (sent += 1));
    expect(mayLeave()).toBe(false);
    await vi.advanceTimersByTimeAsync(timeToTakeBack - 1);
    expect(sent).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toBe(1);
    expect(mayLeave()).toBe(true);
    expect(takeBack('c')).toBe(false);
  });

  it('is not sent when it was taken back', async () => {
    const events: string[] = [];
    put(
      async () => void events.push('sent'),
      () => void events.push('taken back'),
    );
    expect(takeBack('c')).toBe(true);
    await vi.advanceTimersByTimeAsync(timeToTakeBack);
    expect(events).toEqual(['taken back']);
  });

  it('cannot be taken back, nor sent twice, while it is being sent', async () => {
    let sent = 0;
    let answer: () => void = () => undefined;
    put(() => {
      sent += 1;
      return new Promise((resolve) => (answer = resolve));
    });
    sendNow('c');
    sendNow('c');
    expect(takeBack('c')).toBe(false);
    expect(put(async () => void (sent += 10))).toBe(false);
    answer();
    await vi.advanceTimersByTimeAsync(timeToTakeBack);
    expect(sent).toBe(1);
  });

  it('is free again when it was given up while it waited for the server', async () => {
    const events: string[] = [];
    let giveUp: () => void = () => undefined;
    put(
      () => new Promise((resolve) => (giveUp = () => resolve('dropped'))),
      () => events.push('taken back'),
    );
    sendNow('c');
    giveUp();
    await vi.advanceTimersByTimeAsync(0);
    expect(events).toEqual(['taken back']);
    expect(put(async () => void events.push('sent'))).toBe(true);
    await vi.advanceTimersByTimeAsync(timeToTakeBack);
    expect(events).toEqual(['taken back', 'sent']);
  });

  it('is taken back by the entry that keeps it, and by no other', () => {
    const keeping = { entryId: 'kept', keep: () => undefined, forget: () => undefined };
    put(async () => undefined, undefined, { keeping });
    expect(takeBackKept('another')).toBe(false);
    expect(takeBackKept('kept')).toBe(true);
  });

  it('stays when it failed, and can be sent again', async () => {
    let tries = 0;
    put(async () => {
      tries += 1;
      if (tries === 1) throw new Error('The line is down.');
    });
    await vi.advanceTimersByTimeAsync(timeToTakeBack);
    expect(mayLeave()).toBe(true);
    sendNow('c');
    await vi.advanceTimersByTimeAsync(0);
    expect(tries).toBe(2);
    expect(takeBack('c')).toBe(false);
  });
});

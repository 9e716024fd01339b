// One number for what is the same word, in both of two texts: comparing them is comparing numbers.
import { borrow, giveBack } from './borrowed';
import { fold } from './fold';

/** Longest way to look for a word in the table; past it a word is taken for one never seen, and merely not matched. */
const MOST_PROBES = 256;

const MOST_TEXTS = 256;

/** Gives one id to what is the same word; the texts that are compared share one. */
export class Vocabulary {
  /** Of each slot in turn: the id, -1 where it is free, and its hash. */
  private slots = borrow(1 << 16).fill(-1);
  private hashes = borrow(1 << 13);
  private starts = borrow(1 << 13);
  private ends = borrow(1 << 13);
  private owners = new Uint8Array(1 << 13);
  private readonly texts: string[] = [];
  size = 0;

  /** Whether no more texts may share it: an owner is kept in a byte. */
  get isFull(): boolean {
    return this.texts.length === MOST_TEXTS;
  }

  /** Gives its tables back: nobody may ask it any more. */
  release(): void {
    giveBack(this.slots, this.hashes, this.starts, this.ends);
  }

  addText(text: string): number {
    return this.texts.push(text) - 1;
  }

  idOf(owner: number, start: number, end: number, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 2;
    let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
    for (let probes = 0; probes < MOST_PROBES; probes += 1) {
      const id = slots[slot]!;
      if (id === -1) {
        slots[slot] = this.size;
        slots[slot + 1] = hash;
        return this.add(owner, start, end, hash);
      }
      if (slots[slot + 1] === hash && this.same(id, owner, start, end)) return id;
      slot = (slot + 2) & mask;
    }
    return this.add(owner, start, end, hash);
  }

  private same(id: number, owner: number, start: number, end: number): boolean {
    const known = this.texts[this.owners[id]!]!;
    const text = this.texts[owner]!;
    const from = this.starts[id]!;
    const length = end - start;
    let at = this.ends[id]! - from === length ? 0 : -1;
    while (at >= 0 && at < length && known.charCodeAt(from + at) === text.charCodeAt(start + at)) at += 1;
    return at === length || fold(known.slice(from, this.ends[id])) === fold(text.slice(start, end));
  }

  private add(owner: number, start: number, end: number, hash: number): number {
    const id = this.size;
    if (id === this.hashes.length) this.grow();
    this.hashes[id] = hash;
    this.starts[id] = start;
    this.ends[id] = end;
    this.owners[id] = owner;
    this.size += 1;
    return id;
  }

  private grow(): void {
    const size = this.hashes.length * 2;
    this.hashes = exchanged(this.hashes, size);
    this.starts = exchanged(this.starts, size);
    this.ends = exchanged(this.ends, size);
    const owners = new Uint8Array(size);
    owners.set(this.owners);
    this.owners = owners;
    giveBack(this.slots);
    this.slots = borrow(size * 8).fill(-1);
    const mask = this.slots.length - 2;
    for (let id = 0; id < this.size; id += 1) {
      const hash = this.hashes[id]!;
      let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
      while (this.slots[slot] !== -1) slot = (slot + 2) & mask;
      this.slots[slot] = id;
      this.slots[slot + 1] = hash;
    }
  }
}

function exchanged(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = borrow(size);
  larger.set(array);
  giveBack(array);
  return larger;
}

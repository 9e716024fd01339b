/** Why: what is typed over a record is sent on top of what it was typed on, so that no change goes under unseen. */
import { type Draft, type Reader, useDraft } from './drafts';

/** A record as it was when somebody began to type over it. */
export interface TypedOn {
  version: number;
  /** What it said of that which the draft changes: the rest of a record may change meanwhile, and nothing meets. */
  said: string;
}

interface KeptOn<T> {
  words: T;
  typedOn: TypedOn;
}

/** Whether two values say the same as plain JSON; the order of names does not count. */
const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one, byName) === JSON.stringify(other, byName);

/** Whether these parts of a draft are as the record had them: one’s own hand did not change them. */
export const isUntouched = (typedOver: unknown, draft: object, parts: readonly string[]): boolean =>
  isRecord(typedOver) && parts.every((part) => isSame(typedOver[part], (draft as Fields)[part]));

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const byName = (_name: string, value: unknown) =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** @param said plain JSON; the order of names in it does not count. */
export const typedOn = (version: number, said: unknown): TypedOn => ({
  version,
  said: JSON.stringify(said, byName),
});

/** Nobody knows any more what it was typed on: unless the record is as it was made, both are shown. */
const unknown: TypedOn = { version: 1, said: '' };

const isTypedOn = (value: unknown): value is TypedOn =>
  isRecord(value) && Number.isInteger(value['version']) && typeof value['said'] === 'string';

const isKeptOn = (value: unknown): value is KeptOn<unknown> =>
  isRecord(value) && isTypedOn(value['typedOn']) && 'words' in value;

/** The words alone, however old the page is that has kept them: earlier ones kept nothing beside. */
export const wordsIn = (kept: unknown): unknown => (isKeptOn(kept) ? kept.words : kept);

const readers = new WeakMap<object, Reader<KeptOn<unknown>>>();

/** Reads a draft of a schema with what it was typed on. The same reader for the same schema. */
export function keptOn<T>(schema: Reader<T>): Reader<KeptOn<T>> {
  const known = readers.get(schema);
  if (known) return known as Reader<KeptOn<T>>;
  const made: Reader<KeptOn<T>> = {
    safeParse(value) {
      const parsed = schema.safeParse(wordsIn(value));
      if (!parsed.success) return { success: false };
      return {
        success: true,
        data: { words: parsed.data, typedOn: isKeptOn(value) ? value.typedOn : unknown },
      };
    },
  };
  readers.set(schema, made);
  return made;
}

/**
 * The version to send. Where the record still says what it said, that of now: what was changed beside it is no conflict.
 * Else the one that it was typed on, and the server answers with both.
 */
export const versionToSend = (on: TypedOn | null, now: TypedOn): number => {
  if (on === null) return now.version;
  return on.said === now.said ? Math.max(on.version, now.version) : on.version;
};

/** Typed and taken back, or a key that changed nothing: that is no draft. */
export const saysNothingNew = (words: unknown, now: TypedOn): boolean =>
  typedOn(now.version, words).said === now.said;

export interface DraftOn<T> extends Omit<Draft<T>, 'keep'> {
  /** `on`: where both were seen and put together, what they are on top of. */
  keep: (words: T, on?: TypedOn) => void;
  /** On top of which it is to be sent. */
  version: number;
  /** What the record said when it was begun, null where nobody knows: what is still so was not typed. */
  typedOver: unknown;
}

/** As useDraft, for words over a record; `now` is the record as it is, and the first key keeps it beside them. */
export function useDraftOn<T>(key: string, schema: Reader<T>, now: TypedOn): DraftOn<T> {
  const { value, keep, ...rest } = useDraft(key, keptOn(schema));
  const typed = value?.typedOn ?? null;
  return {
    ...rest,
    value: value && value.words,
    keep: (words, on) => {
      if (on === undefined && saysNothingNew(words, now)) rest.drop();
      else keep({ words, typedOn: on ?? typed ?? now });
    },
    version: versionToSend(typed, now),
    typedOver: typed?.said ? JSON.parse(typed.said) : null,
  };
}

/** Whether something is kept, for whom the record is of no matter. */
export const useHasDraftOn = <T>(key: string, schema: Reader<T>): boolean =>
  useDraft(key, keptOn(schema)).value !== null;

// Whether a stop ends its sentence, judged by the word before it and the words after it.
import {
  AFTER_A_TIME,
  AMBIGUOUS,
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  SENTENCE_STARTERS,
  SPEECH_VERBS,
  STARTERS_IN_NAMES,
  UNITS,
} from './sentence-words';

const CLOSERS = /(?:[)\]}"'”’»›*]|\[\d{1,3}\]|[\u00a0\u202f]»)*$/;
const QUOTE = /["'”’»›]/;
const OPENERS = /^[\s([{"'“‘«‹¿¡*_–—―-]*/;
/** No rule looks further than this in either direction (UTF-16 units). */
const SIGHT = 80;

/**
 * `end` is where the stop and what closes with it end, `from` where the sentence begins (UTF-16 offsets into `line`).
 * White space follows `end`.
 */
export function endsSentence(line: string, from: number, end: number): boolean {
  const before = line.slice(Math.max(from, end - SIGHT), end);
  const closers = CLOSERS.exec(before)?.[0] ?? '';
  const stopped = before.slice(0, before.length - closers.length);
  const stop = /[.!?…]+$/.exec(stopped)?.[0] ?? '';
  const word = wordBefore(stopped.slice(0, stopped.length - stop.length));
  const after = line.slice(end, end + SIGHT);
  const next = after.replace(OPENERS, '');

  if (next === '') return true;
  if (beginsSmall(next)) return false;
  if (QUOTE.test(closers) && isAttribution(after)) return false;
  if (stop.includes('?') || stop.includes('!'))
    return !isAside(line, from, end, closers) && !(QUOTE.test(closers) && isSpokenBy(next));
  // Dots set apart from the word before them (" ... ", "[…]") stand for words left out.
  if (stop !== '.') return !/[\s([]$/.test(stopped.slice(0, stopped.length - stop.length));
  if (closers !== '' && !word.text.includes('.') && word.text.length > 1)
    return !isAbbreviationFor(word.text, next);
  return !goesOn(line, from, end, word, next);
}

type Word = { readonly text: string; readonly before: string };

/** The last run without white space, without what opens it, and what stands before that. */
function wordBefore(text: string): Word {
  const run = /\S*$/.exec(text)?.[0] ?? '';
  return {
    text: run.replace(/^[([{"'“‘«‹¿¡*_–—―-]+/, ''),
    before: text.slice(0, text.length - run.length).trimEnd(),
  };
}

/** Lower case goes on, unless it is a name written so (iPhone, eBay). */
function beginsSmall(next: string): boolean {
  return /^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next);
}

/** “We won.” — A. Smith */
function isAttribution(after: string): boolean {
  return /^\s*[–—―]\s*\p{Lu}/u.test(after);
}

/** “Is it over?” Ana Ruiz asked. */
function isSpokenBy(next: string): boolean {
  const verb = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(\p{Ll}+)/u.exec(next)?.[1];
  return verb !== undefined && SPEECH_VERBS.has(verb);
}

/** A question or an exclamation in brackets inside a sentence: the sentence goes on after it. */
function isAside(line: string, from: number, end: number, closers: string): boolean {
  const bracket = /^[)\]]/.exec(closers)?.[0];
  if (bracket === undefined) return false;
  const near = line.slice(Math.max(from, end - 2 * SIGHT), end);
  const opened = near.lastIndexOf(bracket === ')' ? '(' : '[');
  return opened > 0 && near.slice(0, opened).trim() !== '';
}

function isAbbreviationFor(word: string, next: string): boolean {
  return BEFORE_A_NUMBER.has(word.toLowerCase()) && /^\d/.test(next);
}

function goesOn(line: string, from: number, end: number, word: Word, next: string): boolean {
  const { text } = word;
  const lower = text.toLowerCase();
  const starter = /^(\p{L}+)(?=[\s,]|$)/u.exec(next)?.[1] ?? '';
  const begins = SENTENCE_STARTERS.has(starter);
  const isFirst = word.before === '' && end - from < SIGHT;

  // 1. The plan · a. The plan · IV. The plan
  if (isFirst && /^(?:\d{1,3}|\p{L}|[IVXLC]+)$/u.test(text)) return true;
  if (BEFORE_A_NAME.has(lower)) return true;
  if (BEFORE_A_NUMBER.has(lower) && /^(?:\d|[IVXLC]+\b)/.test(next)) return true;
  // EE. UU., FF. AA.: the first half never ends anything, the second is an acronym.
  if (/^(\p{Lu})\1$/u.test(text)) {
    if (/^(\p{Lu})\1\./u.test(next)) return true;
    if (/\p{Lu}{2}\.$/u.test(word.before)) return !begins && !/^\d/.test(next);
  }
  // 40 kg. Mide · 5 p.m. Nobody; but: 44 a. C. · 5 p.m. Tuesday
  if (UNITS.has(lower) && /\d$/.test(word.before)) return /^\p{Lu}\./u.test(next);
  if (/^[ap]\.m$/.test(lower)) return AFTER_A_TIME.has(/^\p{L}+/u.exec(next)?.[0] ?? '');
  if (/^\p{L}$/u.test(text)) return initialGoesOn(word, next, starter);
  // U.S, D.C, a.m, EE.UU
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(text) || AMBIGUOUS.has(lower))
    return !begins && !/^\d/.test(next);
  return false;
}

/** J. Smith · George W. Bush · a. C.; but: vitamin C. The · 2 m. Es */
function initialGoesOn(word: Word, next: string, starter: string): boolean {
  if (/^\d/.test(next)) return BEFORE_A_NUMBER.has(word.text.toLowerCase());
  if (!SENTENCE_STARTERS.has(starter)) return true;
  const afterName = /(?:^|\s)\p{Lu}[\p{L}.'’-]*$/u.test(word.before);
  return STARTERS_IN_NAMES.has(starter) && (afterName || word.before === '');
}

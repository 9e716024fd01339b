/**
 * Has a browser compile the modules of a script while it reads it, on a thread of its own. A module is a function in a
 * list, and a function is first only glanced through; when the page then asks for it, its main thread reads it again from
 * the start, before anything answers: some 60 ms of a first visit, four times as much on a phone. Parentheses around a
 * function say that it will be called at once (what is inside it stays lazy), and V8 and SpiderMonkey go by them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesUnder, ROOT } from '@/scripts/set-up.mjs';

/** The functions among what a chunk of Turbopack registers: `(globalThis.TURBOPACK ||= []).push([…, id, function, …])`. */
function modulesOf(script: string): ts.Node[] {
  const { statements } = ts.createSourceFile(
    'chunk.js',
    script,
    ts.ScriptTarget.Latest,
    false,
    ts.ScriptKind.JS,
  );
  return statements.flatMap((statement) => {
    const call = ts.isExpressionStatement(statement) ? statement.expression : statement;
    if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
    const [list] = call.arguments;
    if (call.expression.name.text !== 'push' || !list || !ts.isArrayLiteralExpression(list)) return [];
    return list.elements.filter((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one));
  });
}

/** The same script with its modules in parentheses; as it was where it registers none. */
export function withEagerModules(script: string): string {
  let done = '';
  let end = 0;
  for (const { pos, end: to } of modulesOf(script)) {
    done += `${script.slice(end, pos)}(${script.slice(pos, to)})`;
    end = to;
  }
  return done + script.slice(end);
}

/** Of every script in the folder, in place. */
export function compileModulesEarly(folder: string): void {
  for (const file of filesUnder(folder, (name) => name.endsWith('.js'))) {
    const script = readFileSync(path.join(ROOT, file), 'utf8');
    writeFileSync(path.join(ROOT, file), withEagerModules(script));
  }
}

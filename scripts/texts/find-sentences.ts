/** Reads a source file for what people will read: what is said through `t`, `text` or `say`, and what is not but should be. */
import ts from 'typescript';

export interface Found {
  sentences: string[];
  problems: string[];
}

/** Which argument of a call is a sentence. */
const speaking: Record<string, number> = {
  t: 0,
  't.rich': 0,
  text: 0,
  say: 0,
  english: 0,
  DomainError: 1,
  invalidField: 1,
};
/** Attributes that are read out or shown. */
const shown = new Set(
  'title label aria-label alt placeholder hint lead header caption description explain mineLabel dropLabel'.split(
    ' ',
  ),
);
const hasLetters = /\p{L}{2}/u;

export function findSentences(file: string, source: string): Found {
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Found = { sentences: [], problems: [] };
  const complain = (node: ts.Node, what: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.problems.push(`${file}:${line + 1}: ${what}`);
  };

  /** Both sides of a choice are sentences; what comes out of a call or a name was marked where it was written. */
  const take = (node: ts.Expression): void => {
    if (ts.isStringLiteralLike(node)) found.sentences.push(node.text);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
    else if (ts.isParenthesizedExpression(node)) take(node.expression);
    else if (ts.isTemplateExpression(node) || ts.isBinaryExpression(node))
      complain(node, 'a sentence that is put together cannot be translated: give it values');
  };

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const at = speaking[node.expression.getText().replace(/^.*\.(?=t(\.rich)?$)/u, '')];
      const argument = at === undefined ? undefined : node.arguments?.[at];
      if (argument) take(argument);
    }
    if (ts.isJsxText(node) && hasLetters.test(node.text))
      complain(node, `not translated: ${node.text.trim()}`);
    if (ts.isJsxAttribute(node) && shown.has(node.name.getText()) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value && ts.isStringLiteralLike(value) && hasLetters.test(value.text))
        complain(node, `not translated: ${value.text}`);
    }
    if (ts.isPropertyAssignment(node) && shown.has(node.name.getText().replace(/'/gu, ''))) {
      const { initializer } = node;
      if (
        ts.isStringLiteralLike(initializer) &&
        hasLetters.test(initializer.text) &&
        /^(app|components)\//u.test(file)
      )
        complain(node, `not translated: ${initializer.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

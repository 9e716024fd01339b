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
  says: 0,
  english: 0,
  DomainError: 1,
  invalidField: 1,
};
/** Attributes, and fields of that name, that are read out or shown. */
const shown = new Set(
  'title label aria-label alt placeholder hint lead header caption description explain mineLabel dropLabel'.split(
    ' ',
  ),
);
/** A name is not translated. */
const ours = /^(Stet|· Stet)$/u;
const hasLetters = { test: (words: string) => /\p{L}{2}/u.test(words) && !ours.test(words.trim()) };
const isRoomOfScreens = /^(app|components)\//u;

/** `reading.t`, `context.t.rich` and the like are `t` and `t.rich`. */
const nameOf = (call: ts.CallExpression | ts.NewExpression): string =>
  call.expression.getText().replace(/^[\w.]+\.(?=t(\.rich)?$)/u, '');

/** What a cast or brackets are put around. */
function bare(node: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return bare(node.expression);
  return node;
}

/** Both sides of `a ? b : c`, `a ?? b` and `a || b`; what comes out of a call or a name stands alone. */
function choices(given: ts.Expression): ts.Expression[] {
  const node = bare(given);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(choices);
  const isChoice =
    ts.isBinaryExpression(node) &&
    [
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.AmpersandAmpersandToken,
    ].includes(node.operatorToken.kind);
  return isChoice ? [node.left, node.right].flatMap(choices) : [node];
}

const isPutTogether = (node: ts.Expression): boolean =>
  (ts.isTemplateExpression(node) &&
    [node.head, ...node.templateSpans.map((one) => one.literal)].some((one) => hasLetters.test(one.text))) ||
  (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken);

/** `claimStateLabel[state]`: a text that somebody has to translate where it is shown. */
const isLabel = (node: ts.Expression): boolean =>
  (ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node)) &&
  /^[a-z]\w*(Label|Word)$/u.test(node.expression.getText());

export function findSentences(file: string, source: string): Found {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Found = { sentences: [], problems: [] };
  const isScreen = isRoomOfScreens.test(file);
  const complain = (node: ts.Node, what: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.problems.push(`${file}:${line + 1}: ${what}`);
  };

  const take = (given: ts.Expression): void => {
    for (const node of choices(given)) {
      if (ts.isStringLiteralLike(node)) found.sentences.push(node.text);
      else if (ts.isTemplateExpression(node) || isPutTogether(node))
        complain(node, 'a sentence that is put together cannot be translated: give it values');
    }
  };

  /** What is shown as it stands: words of ours in it have not gone through `t`. */
  const show = (given: ts.Expression): void => {
    for (const node of choices(given)) {
      if (ts.isStringLiteralLike(node) && hasLetters.test(node.text))
        complain(node, `not translated: ${node.text}`);
      else if (isPutTogether(node)) complain(node, `not translated: ${node.getText()}`);
      else if (isLabel(node)) complain(node, `not translated: show it by t(${node.getText()})`);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const at = speaking[nameOf(node)];
      const argument = at === undefined ? undefined : node.arguments?.[at];
      if (argument) take(argument);
      // A label in small letters has not been translated before.
      if (
        ts.isPropertyAccessExpression(node.expression) &&
        /^to\w*LowerCase$/u.test(node.expression.name.text)
      ) {
        if (isScreen) show(node.expression.expression);
      }
    }
    if (ts.isTemplateSpan(node) && isLabel(node.expression) && isScreen) show(node.expression);
    if (ts.isJsxText(node) && hasLetters.test(node.text))
      complain(node, `not translated: ${node.text.trim()}`);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) show(node.expression);
    if (ts.isJsxAttribute(node) && shown.has(node.name.getText()) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value && ts.isExpression(value)) show(value);
    }
    if (isScreen && ts.isPropertyAssignment(node) && shown.has(node.name.getText().replace(/'/gu, ''))) {
      const value = node.initializer;
      // A label's text may be kept in a field, to be translated by who shows the field.
      if (!isLabel(bare(value))) show(value);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

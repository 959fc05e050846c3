import { type AnyNode, type CallExpression, type Expression, type Program, parse } from 'acorn';
import { transformSync } from 'esbuild';

/** Attributes and properties that people read or hear. */
const SHOWN =
  /^(?:children|title|alt|placeholder|label|ariaLabel|textContent|innerText|innerHTML|aria-(?:label|description|roledescription|valuetext|placeholder))$/;
/** What a component of ours is handed to show. */
const HANDED = /^(?:name|legend|hint|introduction|text|shown)$|Label$/;
/** What the browser is handed to show. */
const TOLD_BROWSER = /^(?:title|text|message)$/;
/** Methods that put text into the document or before the user. */
const WRITERS =
  /^(?:append|prepend|replaceChildren|replaceWith|createTextNode|alert|confirm|prompt)$/;

/** The program of a TypeScript file, its JSX made into calls. */
export function parseCode(code: string, isJsx: boolean): Program {
  const { code: plain } = transformSync(code, {
    loader: isJsx ? 'tsx' : 'ts',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2022',
  });
  return parse(plain, { ecmaVersion: 2022, sourceType: 'module' });
}

/** Every node below one, itself included. */
export function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const part of [value].flat()) {
      if (typeof part === 'object' && part !== null && 'type' in part) {
        yield* nodesOf(part as AnyNode);
      }
    }
  }
}

/**
 * Finds words that a program would show as they are written, whatever the language of the user: in
 * elements and their attributes, in properties and calls that write into the document, in what the
 * browser itself is told to show.
 */
export function findHardCoded(program: Program): string[] {
  const found: string[] = [];
  const note = (value: AnyNode | null | undefined) => {
    for (const text of textsOf(value)) if (/\p{L}/u.test(text)) found.push(text.trim());
  };
  for (const node of nodesOf(program)) {
    if (node.type === 'AssignmentExpression' && SHOWN.test(memberName(node.left) ?? '')) {
      note(node.right);
    }
    if (node.type === 'CallExpression') noteCall(node, note);
  }
  return found;
}

function noteCall({ callee, arguments: given }: CallExpression, note: (value: AnyNode) => void) {
  const name = callee.type === 'Identifier' ? callee.name : (memberName(callee) ?? '');
  const [first, second] = given;
  if (/^_?jsxs?$/.test(name)) {
    // The name of a picture is not read by anybody.
    const isOurs = first?.type === 'Identifier' && first.name !== 'Icon';
    const shows = (key: string) => SHOWN.test(key) || (isOurs && HANDED.test(key));
    noteProperties(second, shows, note);
  } else if (WRITERS.test(name)) {
    given.forEach(note);
  } else if (name === 'setAttribute' && first && second) {
    if (textsOf(first).some((text) => SHOWN.test(text))) note(second);
  } else if (rootName(callee) === 'browser') {
    for (const one of given) noteProperties(one, (key) => TOLD_BROWSER.test(key), note);
  }
}

function noteProperties(
  object: AnyNode | undefined,
  wanted: (key: string) => boolean,
  note: (value: AnyNode) => void,
): void {
  if (object?.type !== 'ObjectExpression') return;
  for (const property of object.properties) {
    if (property.type === 'Property' && wanted(keyOf(property.key))) note(property.value);
  }
}

/** The texts that an expression may come to, as far as they are written in it. */
function textsOf(node: AnyNode | null | undefined): string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [
        ...node.quasis.map(({ value }) => value.cooked ?? ''),
        ...node.expressions.flatMap(textsOf),
      ];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(textsOf);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return isComparison(node.operator) ? [] : [node.left, node.right].flatMap(textsOf);
    case 'ArrayExpression':
      return node.elements.flatMap(textsOf);
    default:
      return [];
  }
}

function isComparison(operator: string): boolean {
  return /^(?:[<>=!]|in)/.test(operator);
}

function keyOf(key: AnyNode): string {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : '';
}

function memberName(node: AnyNode): string | null {
  return node.type === 'MemberExpression' ? keyOf(node.property) : null;
}

/** The name at the front of `a.b.c`. */
function rootName(node: AnyNode | Expression): string | null {
  if (node.type === 'MemberExpression') return rootName(node.object);
  return node.type === 'Identifier' ? node.name : null;
}

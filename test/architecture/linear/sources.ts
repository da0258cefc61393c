/** Where patterns stand in the sources: literals, and the places that build one at run time. */
import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

/** A pattern as written, and the line it stands on. */
export interface FoundPattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** What one source file holds: its literals, and how often it builds a pattern from strings. */
export interface PatternsOfFile {
  readonly literals: readonly FoundPattern[];
  readonly built: number;
}

const READS_STRINGS_AS_PATTERNS = new Set(['match', 'matchAll']);

/** Every pattern of a file, read from its syntax tree. Throws when the file does not parse. */
export function patternsOf(file: string, text = readFileSync(file, 'utf8')): PatternsOfFile {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new SyntaxError(`${file}: ${errors[0].message}`);
  const literals: FoundPattern[] = [];
  let built = 0;
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const line = text.slice(0, node.start).split('\n').length;
      literals.push({ file, line, source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp') built += 1;
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp') built += 1;
      const method = node.callee.type === 'MemberExpression' ? node.callee.property : null;
      if (method?.type !== 'Identifier' || !READS_STRINGS_AS_PATTERNS.has(method.name)) return;
      const [argument] = node.arguments;
      if (argument?.type === 'TemplateLiteral') built += 1;
      if (argument?.type === 'Literal' && typeof argument.value === 'string') built += 1;
    },
  }).visit(program);
  return { literals, built };
}

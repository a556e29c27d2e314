// Finds the mutants of a source file: every one-line change of the operators.
import { createHash } from 'node:crypto';
import babel from '@babel/core';
import { changesAt, isWorded } from './operators.mjs';

/** Returns the SHA-256 of a text, 64 hex digits. */
export const hashOf = (text) => createHash('sha256').update(text).digest('hex');

const treeOf = (text, file) =>
  babel.parseSync(text, {
    ...{ filename: file, configFile: false, babelrc: false },
    parserOpts: { plugins: ['typescript'], sourceType: 'module' },
  }).program;

/** Returns the names that a statement at the top of a module declares. */
const namesOf = (statement) => {
  const declaration = statement.declaration ?? statement;
  return (declaration.declarations ?? [declaration]).map(({ id }) => id?.name).filter(Boolean);
};

/** Calls `see(node, parent, words)` for a node and all below it that exist at run time. */
const walk = (node, parent, words, see) => {
  if (/^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|^ImportDeclaration|Pattern$/.test(node.type)) return;
  see(node, parent, words);
  for (const key of babel.types.VISITOR_KEYS[node.type] ?? []) {
    const within = words || isWorded(node, key);
    for (const child of [node[key]].flat()) if (child) walk(child, node, within, see);
  }
};

/** Returns the line of a text that contains a range. */
const lineAround = (text, start, end) => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return { from, to: to < 0 ? text.length : to };
};

/** Returns the text of a file with a mutant applied. */
export const mutate = (text, { start, end, put }) => text.slice(0, start) + put + text.slice(end);

/** Operators whose result may not parse, such as `a ?? b && c`. Only these are parsed again. */
const risky = /^(?:by-hand|and-or|drop-(?:left|right|not|await|alternative|anchor|flag|piece)|pass-through)$/;

/** True if the statement around a change still parses with the change. */
const parses = (text, { start, end }, change, file) => {
  const shifted = { ...change, start: change.start - start, end: change.end - start };
  try {
    return Boolean(treeOf(mutate(text.slice(start, end), shifted), file));
  } catch {
    return false;
  }
};

/** Returns the place of a change by hand. Throws unless its text is in the file once, on one line. */
const placed = (file, text, [from, put]) => {
  const start = text.indexOf(from);
  if (start < 0 || text.indexOf(from, start + 1) >= 0 || from.includes('\n'))
    throw new Error(`${file} does not hold once and on one line: ${from}`);
  return { operator: 'by-hand', rank: 0, start, end: start + from.length, put };
};

/** Returns the statements of a guard. Throws for a name that no statement declares. */
const guarding = (file, { body }, names) => {
  if (names === undefined) return body;
  const declared = body.flatMap(namesOf);
  const missing = names.filter((name) => !declared.includes(name));
  if (missing.length > 0) throw new Error(`${file} declares no ${missing.join(', ')}`);
  return body.filter((statement) => namesOf(statement).some((name) => names.includes(name)));
};

const byPlace = (one, other) =>
  one.start - other.start || one.end - other.end || (one.operator < other.operator ? -1 : 1);

/**
 * Returns every mutant of a file: `{ id, file, operator, rank, start, end, put, line, before, after }`. The id is made
 * of the file, the operator, the text of the line and a count, so that it stays what it is when other lines change.
 * `names` limits them to declarations at the top of the module, `changes` adds some by hand: what of these does not fit
 * the file any more is an error.
 */
export const mutantsOf = (file, text, { names, changes = [] } = {}) => {
  const program = treeOf(text, file);
  const found = [];
  for (const statement of guarding(file, program, names))
    walk(statement, program, false, (node, parent, words) =>
      found.push(...changesAt(node, parent, text, words).map((change) => ({ statement, ...change }))),
    );
  const byHand = changes.map((change) => ({
    statement: { start: 0, end: text.length },
    ...placed(file, text, change),
  }));
  const counts = new Map();
  const texts = new Set([text]);
  return [...byHand, ...found.filter(({ start, end }) => !text.slice(start, end).includes('\n')).sort(byPlace)].flatMap(
    ({ statement, ...change }) => {
      const { from, to } = lineAround(text, change.start, change.end);
      const before = text.slice(from, to);
      const key = `${file.replace(/^src\//, '')}:${change.operator}:${hashOf(before.trim()).slice(0, 6)}`;
      const ordinal = (counts.get(key) ?? 0) + 1;
      counts.set(key, ordinal);
      const mutated = mutate(text, change);
      if (texts.has(mutated) || (risky.test(change.operator) && !parses(text, statement, change, file))) return [];
      texts.add(mutated);
      const after = mutated.slice(from, to + change.put.length - (change.end - change.start));
      const line = text.slice(0, change.start).split('\n').length;
      return [{ id: `${key}:${ordinal}`, file, ...change, line, before: before.trim(), after: after.trim() }];
    },
  );
};

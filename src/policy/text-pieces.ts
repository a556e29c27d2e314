import { type Expression, isMap } from '../cloudformation/expression.ts';

/** Returns the function for a name in `Fn::Sub` or a `Fn::GetAtt` that is written as text: `Dlq.Arn`. */
const referenceTo = (name: string): Expression => {
  const dot = name.indexOf('.');
  return dot < 0 ? { Ref: name } : { 'Fn::GetAtt': [name.slice(0, dot), name.slice(dot + 1)] };
};

/** Returns pieces without empty texts, adjacent texts joined. */
const joined = (pieces: readonly Expression[]): Expression[] => {
  const found: Expression[] = [];
  let texts: string[] = [];
  const close = () => {
    const text = texts.join('');
    if (text !== '') found.push(text);
    texts = [];
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') texts.push(piece);
    else {
      close();
      found.push(piece);
    }
  }
  close();
  return found;
};

/** Returns the pieces of each variable of `Fn::Sub`; null for a long one, which a text could repeat until it fills the memory. */
const piecesOfVariables = (variables: Expression | undefined): ReadonlyMap<string, Expression[]> =>
  new Map(
    Object.entries<Expression>(isMap(variables) ? variables : {}).map(([name, value]) => [
      name,
      JSON.stringify(value).length > 100 ? [null] : piecesOf(value),
    ]),
  );

/** Returns the pieces of a text of `Fn::Sub`. */
const piecesOfSub = (text: string, variables: ReadonlyMap<string, Expression[]>): Expression[] =>
  text.split(/\$\{([^{}]*)\}/).flatMap((part, at): Expression[] => {
    if (at % 2 === 0) return [part];
    return part.startsWith('!') ? [`\${${part.slice(1)}}`] : (variables.get(part) ?? [referenceTo(part)]);
  });

/** The most characters that are read between the parts of `Fn::Join`: a long delimiter of many parts would fill the memory. */
const longest = 1_000_000;

/**
 * Returns the texts and functions that a text is made of, in their order: those of `Fn::Join` and `Fn::Sub`, and
 * `Fn::GetAtt` as a list, and null for what is not known. Any other value is one piece. An empty text has none.
 */
export const piecesOf = (value: Expression): Expression[] => {
  if (!isMap(value)) return value === '' ? [] : [value];
  const { 'Fn::Join': join, 'Fn::Sub': sub, 'Fn::GetAtt': attribute } = value;
  if (typeof attribute === 'string') return [referenceTo(attribute)];
  if (Array.isArray(join) && typeof join[0] === 'string' && Array.isArray(join[1])) {
    const [by, parts] = join as [string, readonly Expression[]];
    if (by.length * parts.length > longest) return [value];
    return joined(parts.flatMap((part, at) => (at === 0 ? piecesOf(part) : [by, ...piecesOf(part)])));
  }
  const [text, variables] = Array.isArray(sub) ? sub : [sub];
  return typeof text === 'string' ? joined(piecesOfSub(text, piecesOfVariables(variables))) : [value];
};

// Two Unicode noncharacters around the number of a function in a text, which no config contains.
const marked = /\uFDD0(\d+)\uFDD1/;

/** Returns a text with a mark for each function in it. */
export const markedText = (pieces: readonly Expression[]): string =>
  pieces.map((piece, at) => (typeof piece === 'string' ? piece : `\uFDD0${at}\uFDD1`)).join('');

/** Returns the pieces of a part of the text that `markedText` returned for pieces. */
export const unmarked = (text: string, pieces: readonly Expression[]): Expression[] =>
  joined(text.split(marked).map((part, at) => (at % 2 ? (pieces[Number(part)] ?? '') : part)));

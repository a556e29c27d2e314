import { concat, type Expression } from './expression.ts';
import { symbolOf, type TemplateSymbol } from './symbol.ts';
import { expressionOf, hasToken } from './token.ts';

/** Returns the expression for a symbol; undefined leaves the symbol in place. */
export type RenderSymbol = (symbol: TemplateSymbol) => Expression | undefined;

/**
 * Returns a value with every token replaced by its expression and every symbol by the result of `renderSymbol`. Drops
 * undefined values and flattens the joins that result. Returns the same object if nothing changes.
 */
export const render = (value: unknown, renderSymbol: RenderSymbol): Expression => {
  if (typeof value === 'string') return hasToken(value) ? render(expressionOf(value), renderSymbol) : value;
  if (value === null || typeof value !== 'object') return value as Expression;
  if (Array.isArray(value)) return renderList(value, renderSymbol);
  const symbol = symbolOf(value);
  if (symbol) {
    const rendered = renderSymbol(symbol);
    return rendered === undefined ? (value as Expression) : render(rendered, renderSymbol);
  }
  const join = (value as { 'Fn::Join'?: unknown })['Fn::Join'];
  if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1])) {
    const parts = renderList(join[1], renderSymbol);
    return parts === join[1] ? (value as Expression) : concat(...parts);
  }
  return renderMap(value as Readonly<Record<string, unknown>>, renderSymbol);
};

/** Loops without callbacks, and copies only what changes: see `sortedMap` in canonical.ts. */
const renderList = (list: readonly unknown[], renderSymbol: RenderSymbol): readonly Expression[] => {
  let other: Expression[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = render(list[index], renderSymbol);
    if (other === undefined && item !== list[index]) other = list.slice(0, index) as Expression[];
    other?.push(item);
  }
  return other ?? (list as readonly Expression[]);
};

const renderMap = (map: Readonly<Record<string, unknown>>, renderSymbol: RenderSymbol): Expression => {
  const keys = Object.keys(map);
  let other: Record<string, Expression> | undefined;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    const item = map[key];
    const rendered = item === undefined ? undefined : render(item, renderSymbol);
    if (other === undefined && (rendered !== item || item === undefined)) {
      other = {};
      for (const before of keys.slice(0, index)) other[before] = map[before] as Expression;
    }
    if (other !== undefined && rendered !== undefined) other[key] = rendered;
  }
  return other ?? (map as Expression);
};

/** A symbol in a value, with the path of the value that contains it. */
export interface FoundSymbol {
  readonly symbol: TemplateSymbol;
  readonly path: readonly (string | number)[];
}

/** Returns every symbol in a value, also from tokens in texts; `path` is the path of the value itself. */
export const symbolsIn = (value: unknown, path: readonly (string | number)[] = []): readonly FoundSymbol[] => {
  const found: FoundSymbol[] = [];
  const steps = [...path];
  const search = (part: unknown): void => {
    if (typeof part === 'string') {
      if (hasToken(part))
        for (const { symbol } of symbolsIn(expressionOf(part))) found.push({ symbol, path: [...steps] });
      return;
    }
    if (part === null || typeof part !== 'object') return;
    const symbol = symbolOf(part);
    if (symbol) {
      found.push({ symbol, path: [...steps] });
      return;
    }
    const isList = Array.isArray(part);
    for (const key of Object.keys(part)) {
      steps.push(isList ? Number(key) : key);
      search((part as Readonly<Record<string, unknown>>)[key]);
      steps.pop();
    }
  };
  search(value);
  return found;
};

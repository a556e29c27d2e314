import { concat, type Expression } from './expression.ts';
import { symbolOf, type TemplateSymbol } from './symbol.ts';
import { expressionOf, hasToken } from './token.ts';

/** How a symbol is spelt; undefined keeps it for later. */
export type Spelling = (symbol: TemplateSymbol) => Expression | undefined;

/**
 * The value with every token replaced by its expression and every symbol by its spelling. Undefined values go.
 * A text in `Fn::Join` or a list may hold tokens too; joins that arise are melted. What nothing changes in is itself.
 */
export const render = (value: unknown, spell: Spelling): Expression => {
  if (typeof value === 'string') return hasToken(value) ? render(expressionOf(value), spell) : value;
  if (value === null || typeof value !== 'object') return value as Expression;
  if (Array.isArray(value)) {
    const items = value.map((item) => render(item, spell));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const symbol = symbolOf(value);
  if (symbol) {
    const spelled = spell(symbol);
    return spelled === undefined ? (value as Expression) : render(spelled, spell);
  }
  const join = (value as { 'Fn::Join'?: unknown })['Fn::Join'];
  if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1])) {
    const parts = render(join[1], spell) as readonly Expression[];
    return parts === join[1] ? (value as Expression) : concat(...parts);
  }
  const rendered: Record<string, Expression> = {};
  let same = true;
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    if (item !== undefined) rendered[key] = render(item, spell);
    if (rendered[key] !== item || item === undefined) same = false;
  }
  return same ? (value as Expression) : rendered;
};

/** Every symbol inside a value, tokens in texts included, with the path at which it stands. */
export function* symbolsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<{ symbol: TemplateSymbol; path: readonly (string | number)[] }> {
  if (typeof value === 'string') {
    if (hasToken(value)) for (const { symbol } of symbolsIn(expressionOf(value))) yield { symbol, path };
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const symbol = symbolOf(value);
  if (symbol) return yield { symbol, path };
  for (const [key, item] of Object.entries(value))
    yield* symbolsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

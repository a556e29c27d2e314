import { symbolOf } from '../cloudformation/symbol.ts';
import { hasToken, soleExpression } from '../cloudformation/token.ts';

/** The resolved config as people read it: every token as the directive that it came from. */
export const effectiveConfig = (value: unknown): unknown => {
  if (typeof value === 'string') return hasToken(value) ? written(value) : value;
  if (Array.isArray(value)) return value.map(effectiveConfig);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, effectiveConfig(item)]));
};

const written = (text: string): string => {
  const symbol = symbolOf(soleExpression(text));
  switch (symbol?.kind) {
    case 'resource-param':
      return `$ResourceParam('${symbol.resource}', '${symbol.param}')`;
    case 'cf-resource-param':
      return `$CfResourceParam('${symbol.id}', '${symbol.attribute}')`;
    case 'secret':
      return `$Secret('${symbol.name}${symbol.key === undefined ? '' : `.${symbol.key}`}')`;
    default:
      return text.replace(/[\uFDD0\uFDD1]/g, '');
  }
};

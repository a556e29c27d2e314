import { partsOf } from '../cloudformation/expression.ts';
import { symbolOf } from '../cloudformation/symbol.ts';
import { expressionOf, hasToken } from '../cloudformation/token.ts';
import { literal } from '../diagnostics/visible.ts';
import { type Directive, Misuse, type Parameter } from '../directives/directive.ts';

/** Throws `Misuse` if a call has too few or too many arguments. */
export const assertArgumentCount = (name: string, directive: Directive, values: readonly unknown[]): void => {
  const { parameters, rest, example } = directive;
  const many = values.length;
  const needed = parameters.filter(({ optional }) => !optional).length;
  if (many < needed) {
    const missing = parameters[many] as Parameter;
    throw new Misuse(
      `\`$${name}\` needs ${count(needed)}${rest || parameters.length > needed ? ' or more' : ''}; number ${many + 1}, the ${missing.name}, is missing.`,
      separateArguments(name, values, needed) ?? `Write it like \`${example}\`.`,
    );
  }
  if (many > parameters.length && !rest)
    throw new Misuse(
      `\`$${name}\` takes ${parameters.length > needed ? 'at most ' : ''}${count(parameters.length)}, and ${many} are written.`,
      `Write it like \`${example}\`.`,
    );
};

/** Returns the hint for `$ResourceParam(orders.arn)`, whose parts are arguments of their own; undefined for others. */
const separateArguments = (name: string, values: readonly unknown[], needed: number): string | undefined => {
  const parts = typeof values[0] === 'string' && values.length === 1 ? values[0].split('.') : [];
  return parts.length === needed && needed > 1 && parts.every((part) => /^[A-Za-z0-9]+$/.test(part))
    ? `Write \`$${name}(${parts.map((part) => `'${part}'`).join(', ')})\`.`
    : undefined;
};

const count = (many: number): string => {
  if (many === 0) return 'no argument';
  return many === 1 ? '1 argument' : `${many} arguments`;
};

/**
 * Returns `known` if a call can be evaluated now, and `open` if an argument is a stand-in for an unanswered question.
 * Throws `Misuse` if an argument must be known now and is a reference, or must be a text and is none.
 */
export const checkArguments = (name: string, directive: Directive, values: readonly unknown[]): 'known' | 'open' => {
  let knowledge: 'known' | 'open' = 'known';
  for (const [index, value] of values.entries()) {
    const parameter = (directive.parameters[index] ?? directive.rest) as Parameter;
    if (parameter.type === 'anything' && directive.meaning.kind !== 'lookup') continue;
    const kind = knowledgeOf(value);
    if (kind === 'reference')
      throw new Misuse(
        `The ${parameter.name} of \`$${name}\` is only known when CloudFormation deploys.`,
        'Use a value that is known now.',
      );
    if (kind === 'open') knowledge = 'open';
    else if (parameter.type === 'text' && (typeof value !== 'string' || value === ''))
      throw new Misuse(
        `The ${parameter.name} of \`$${name}\` must be a text; it is ${literal(value)}.`,
        `Write it like \`${directive.example}\`.`,
      );
  }
  return knowledge;
};

/**
 * Returns how much is known of a value: `known` now, `open` if it contains a stand-in for an unanswered question, or
 * `reference` if it contains what only CloudFormation knows.
 */
const knowledgeOf = (value: unknown): 'known' | 'open' | 'reference' => {
  if (typeof value === 'string') {
    if (!hasToken(value)) return 'known';
    const parts = partsOf(expressionOf(value)).filter((part) => typeof part !== 'string');
    return parts.every((part) => symbolOf(part)?.kind === 'open') ? 'open' : 'reference';
  }
  if (value === null || typeof value !== 'object') return 'known';
  const kinds = Object.values(value).map(knowledgeOf);
  if (kinds.includes('reference')) return 'reference';
  return kinds.includes('open') ? 'open' : 'known';
};

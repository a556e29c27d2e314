import { symbolOf, type TemplateSymbol } from '../../src/cloudformation/symbol.ts';
import { soleExpression } from '../../src/cloudformation/token.ts';
import type { Outcome } from '../../src/diagnostics/diagnostic.ts';
import type { Answers } from '../../src/directives/directive.ts';
import { resolveDirectives } from '../../src/evaluation/resolve.ts';

export const facts = { stage: 'dev', region: 'eu-west-1' };

/** No question is answered. */
export const none: Answers = new Map();

/** Returns answers with a value for each key of a question. */
export const answering = (known: Readonly<Record<string, unknown>>): Answers =>
  new Map(Object.entries(known).map(([key, value]) => [key, { kind: 'found', value }]));

/** Resolves the directives of a value. */
export const resolved = (value: unknown, answers = none): Outcome<unknown> => resolveDirectives(value, facts, answers);

/** Returns the symbol of the reference to which a text resolves. */
export const symbolIn = (text: string, answers = none): TemplateSymbol | undefined =>
  symbolOf(soleExpression(resolved(text, answers).value));

import type { Expression } from './expression.ts';

/** References that only the linked graph can spell; they stand inside tokens until the template is synthesized. */
export type TemplateSymbol =
  | { readonly kind: 'resource-param'; readonly resource: string; readonly param: string }
  | { readonly kind: 'cf-resource-param'; readonly id: string; readonly attribute: string }
  | { readonly kind: 'secret'; readonly name: string; readonly key?: string; readonly arn?: string }
  | { readonly kind: 'image'; readonly job: string }
  /** An exported output of another stack; without the name of the export where nobody could ask for it. */
  | { readonly kind: 'import'; readonly stack: string; readonly output: string; readonly name?: string }
  /** A call that only AWS could answer and nobody could ask; `stands` is the text in its place. */
  | { readonly kind: 'open'; readonly call: string; readonly stands: string };

const mark = 'Stp::Symbol';

export const symbolExpression = (symbol: TemplateSymbol): Expression => ({ [mark]: symbol as unknown as Expression });

export const symbolOf = (expression: unknown): TemplateSymbol | undefined =>
  expression !== null && typeof expression === 'object' && mark in expression
    ? ((expression as Record<string, unknown>)[mark] as TemplateSymbol)
    : undefined;

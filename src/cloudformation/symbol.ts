import type { Expression } from './expression.ts';

/**
 * A reference whose expression is known only to the linked graph; part of a token until the template is synthesized.
 */
export type TemplateSymbol =
  | { readonly kind: 'resource-param'; readonly resource: string; readonly param: string }
  | { readonly kind: 'cf-resource-param'; readonly id: string; readonly attribute: string }
  | {
      readonly kind: 'secret';
      readonly name: string;
      readonly key?: string;
      readonly arn?: string;
      /** The customer's KMS key of the secret, as DescribeSecret names it. */
      readonly kmsKeyId?: string;
    }
  | { readonly kind: 'image'; readonly job: string }
  /** Bucket or key of the code of a function, which is planned after the graph is linked. */
  | { readonly kind: 'code'; readonly function: string; readonly part: 'S3Bucket' | 'S3Key' }
  /** An exported output of another stack; without the name of the export if it was not looked up. */
  | { readonly kind: 'import'; readonly stack: string; readonly output: string; readonly name?: string }
  /** The call of a directive whose value only AWS knows and was not looked up; `placeholder` is a readable text for it. */
  | { readonly kind: 'open'; readonly call: string; readonly placeholder: string };

const mark = 'Stp::Symbol';

/** Returns a symbol as an expression. */
export const symbolExpression = (symbol: TemplateSymbol): Expression => ({ [mark]: symbol as unknown as Expression });

/** Returns the symbol of an expression; undefined if it is none. */
export const symbolOf = (expression: unknown): TemplateSymbol | undefined =>
  expression !== null && typeof expression === 'object' && mark in expression
    ? ((expression as Record<string, unknown>)[mark] as TemplateSymbol)
    : undefined;

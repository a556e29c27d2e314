import type { Expression } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { flag, integer, list, object, oneOf, required, type TypeOf, text } from '../../schema/shape.ts';

const corsRule = object('A rule.', {
  allowedOrigins: list('Sites that may; all without it.', text('A site, or `*` for any.')),
  allowedHeaders: list('Headers that they may send; all without it.', text('The name of a header, or `*` for any.')),
  allowedMethods: list(
    'Methods that they may use; all of S3 without it.',
    oneOf('A method.', ['GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH', '*']),
  ),
  exposedResponseHeaders: list('Headers of the response that they may read.', text('The name of a header.')),
  maxAge: integer('Seconds for which a browser remembers this.', { minimum: 0, maximum: 2_147_483_647 }),
});

/** The shape of `cors`. */
export const cors = object('What browsers of other sites may do.', {
  enabled: required(flag('Whether they may do anything.')),
  corsRules: list('What they may do; everything without it.', corsRule, { maxItems: 100 }),
});

type Cors = TypeOf<typeof cors>;

/** The methods that S3 knows: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CORSRule.html */
const methods = ['GET', 'PUT', 'HEAD', 'POST', 'DELETE'];

/** Returns the `CorsConfiguration` of a bucket; undefined unless it is enabled. */
export const corsConfiguration = ({ enabled, corsRules = [] }: Cors = { enabled: false }): Expression | undefined => {
  if (!enabled) return undefined;
  const rules = corsRules.length > 0 ? corsRules : [{}];
  return {
    CorsRules: rules.map(
      ({
        allowedOrigins,
        allowedHeaders,
        allowedMethods,
        exposedResponseHeaders = [],
        maxAge,
      }: Partial<(typeof corsRules)[number]>) => ({
        AllowedOrigins: orAll(allowedOrigins),
        AllowedHeaders: orAll(allowedHeaders),
        AllowedMethods:
          allowedMethods?.length && !allowedMethods.includes('*')
            ? methods.filter((method) => (allowedMethods as readonly string[]).includes(method))
            : methods,
        ...(exposedResponseHeaders.length > 0 ? { ExposedHeaders: distinct(exposedResponseHeaders) } : {}),
        ...(maxAge === undefined ? {} : { MaxAge: maxAge }),
      }),
    ),
  };
};

const distinct = (texts: readonly string[]): Expression[] => [...new Set(texts)].map(expressionOf);
const orAll = (texts: readonly string[] | undefined): Expression[] => (texts?.length ? distinct(texts) : ['*']);

/** Returns the errors of rules that S3 refuses; `path` leads to `cors`. */
export const checkCors = ({ enabled, corsRules = [] }: Cors = { enabled: false }, path: Path): Diagnostic[] =>
  corsRules.flatMap(({ allowedMethods = [], allowedOrigins = [], allowedHeaders = [] }, rule) => {
    if (!enabled) return [];
    const at = [...path, 'corsRules', rule];
    return [
      ...allowedMethods.flatMap((method, index) =>
        method === 'PATCH'
          ? [
              errorAt(
                'config/bucket-rule',
                [...at, 'allowedMethods', index],
                'S3 has no method PATCH, and refuses a rule with it.',
                `Remove it; S3 knows ${methods.join(', ')}.`,
              ),
            ]
          : [],
      ),
      // https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html
      ...Object.entries({ allowedOrigins, allowedHeaders }).flatMap(([key, texts]) => {
        const what = key === 'allowedOrigins' ? 'origin' : 'header';
        return texts.flatMap((one, index) =>
          one.split('*').length > 2
            ? [
                errorAt(
                  'config/bucket-rule',
                  [...at, key, index],
                  `"${one}" has more than one *, and S3 takes one in ${what === 'origin' ? 'an' : 'a'} ${what}.`,
                  `Write one ${what} for each, or * for any.`,
                ),
              ]
            : [],
        );
      }),
    ];
  });

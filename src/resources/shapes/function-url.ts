import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { FunctionProperties } from './function-properties.ts';

type UrlProperties = NonNullable<FunctionProperties['url']>;

/** Returns the address of a function, `https://….lambda-url.<region>.on.aws/`. */
export const functionUrl = (fn: NamedResource): Expression => getAtt(fn.id('Url'), 'FunctionUrl');

/**
 * Returns an error for the method OPTIONS, which Lambda refuses in the CORS of an address; `path` leads to `url`.
 * https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html
 */
export const checkUrl = ({ enabled, cors }: UrlProperties, path: Path): Diagnostic[] => {
  const index = enabled && cors?.enabled ? (cors.allowedMethods ?? []).indexOf('OPTIONS') : -1;
  return index < 0
    ? []
    : [
        errorAt(
          'config/not-allowed',
          [...path, 'cors', 'allowedMethods', index],
          'Lambda takes no OPTIONS among the methods of an address: it answers those requests itself.',
          'Remove it.',
        ),
      ];
};

/**
 * Headers that browsers may send unless the config lists some: those of Stacktape's HTTP APIs. A `*` would not include
 * Authorization: https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name
 */
const usualHeaders = 'Content-Type Authorization X-Api-Key X-Amz-Date X-Amz-Security-Token X-Amz-User-Agent'.split(' ');

/** Returns CORS as Lambda takes it, without empty lists, which it refuses; undefined where it is off. */
const corsOf = (cors: UrlProperties['cors']): Expression | undefined => {
  if (!cors?.enabled) return undefined;
  const given = {
    AllowOrigins: cors.allowedOrigins,
    AllowMethods: cors.allowedMethods ?? ['*'],
    AllowHeaders: cors.allowedHeaders ?? usualHeaders,
    AllowCredentials: cors.allowCredentials,
    ExposeHeaders: cors.exposedResponseHeaders,
    MaxAge: cors.maxAge,
  };
  const isGiven = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(given).filter(([, value]) => isGiven(value))) as Expression;
};

/**
 * Returns the address of a function and, where anybody may call it, the two permissions that Lambda requires since October
 * 2025: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html. Empty without an address.
 */
export const urlContributions = (fn: ResourceContext, url: UrlProperties | undefined): ResourceContribution[] => {
  if (!url?.enabled) return [];
  const resource = (id: string, Type: string, Properties: Readonly<Record<string, Expression | undefined>>) =>
    ({
      kind: 'resource',
      id,
      from: fn.path,
      tags: 'none',
      holdsData: 'no',
      body: { Type, Metadata: fn.metadata, Properties },
    }) as const;
  const target = ref(fn.id('Function'));
  const anybody = (kind: string, Action: string, condition: Readonly<Record<string, Expression>>) =>
    resource(fn.id(kind), 'AWS::Lambda::Permission', { FunctionName: target, Action, Principal: '*', ...condition });
  return [
    {
      ...resource(fn.id('Url'), 'AWS::Lambda::Url', {
        TargetFunctionArn: target,
        AuthType: url.authMode,
        InvokeMode: url.responseStreamEnabled ? 'RESPONSE_STREAM' : 'BUFFERED',
        Cors: corsOf(url.cors),
      }),
      // Another one has another address.
      holdsData: 'deleted',
    },
    ...(url.authMode === 'NONE'
      ? [
          anybody('UrlPermission', 'lambda:InvokeFunctionUrl', { FunctionUrlAuthType: 'NONE' }),
          anybody('UrlInvokePermission', 'lambda:InvokeFunction', { InvokedViaFunctionUrl: true }),
        ]
      : []),
  ];
};

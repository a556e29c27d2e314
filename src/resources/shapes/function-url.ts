import type { Contribution } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { pascalCase } from '../../cloudformation/names.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import { cdnResources, distributionArn } from './cdn-distribution.ts';
import { functionOrigin } from './cdn-origin.ts';
import { routedFrom } from './cdn-routes.ts';
import { type Addressed, isGuarded, type UrlProperties, urlOf } from './function-address.ts';
import { calledName, isVersioned, qualifierOf, type Versioned } from './function-version.ts';

/** The properties of a function that its address and who may call it follow from. */
type Called = Addressed & Versioned;

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

/** Returns methods, each once; `*` alone where it is among them, or where none are written. */
const methodsOf = (methods: readonly string[] = ['*']): string[] =>
  methods.includes('*') ? ['*'] : [...new Set(methods)];

/** Returns CORS as Lambda takes it, without empty lists, which it refuses; undefined where it is off. */
const corsOf = (cors: UrlProperties['cors']): Expression | undefined => {
  if (!cors?.enabled) return undefined;
  const given = {
    AllowOrigins: cors.allowedOrigins,
    // Six at most, and `*` is all of them: https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html
    AllowMethods: methodsOf(cors.allowedMethods),
    AllowHeaders: cors.allowedHeaders ?? usualHeaders,
    AllowCredentials: cors.allowCredentials,
    ExposeHeaders: cors.exposedResponseHeaders,
    MaxAge: cors.maxAge,
  };
  const isGiven = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(given).filter(([, value]) => isGiven(value))) as Expression;
};

/**
 * Returns the address of a function and, where anybody or its CDN may call it, the two permissions that Lambda requires
 * since October 2025: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html. Empty without an address.
 */
export const urlContributions = (fn: ResourceContext, own: Called): Contribution[] => {
  const url = urlOf(own);
  if (url === undefined) return [];
  const resource = (
    id: string,
    Type: string,
    Properties: Readonly<Record<string, Expression | undefined>>,
    after: readonly string[] = [],
  ) =>
    ({
      kind: 'resource',
      id,
      from: fn.path,
      tags: 'none',
      holdsData: 'no',
      body: { Type, ...(after.length > 0 ? { DependsOn: after } : {}), Metadata: fn.metadata, Properties },
    }) as const;
  const target = calledName(fn, own);
  const { qualifier, dependsOn } = qualifierOf(fn, own);
  const mayCall = (kind: string, Action: string, caller: Readonly<Record<string, Expression>>) =>
    resource(fn.id(kind), 'AWS::Lambda::Permission', { FunctionName: target, Action, ...caller });
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html
  const mayCallFrom = (kind: string, cdnOwner: NamedResource) => {
    const distribution = { Principal: 'cloudfront.amazonaws.com', SourceArn: distributionArn(cdnOwner) };
    return [
      mayCall(`${kind}UrlPermission`, 'lambda:InvokeFunctionUrl', distribution),
      mayCall(`${kind}InvokePermission`, 'lambda:InvokeFunction', distribution),
    ];
  };
  return [
    {
      ...resource(
        fn.id('Url'),
        'AWS::Lambda::Url',
        {
          TargetFunctionArn: ref(fn.id('Function')),
          Qualifier: isVersioned(fn, own) ? qualifier : undefined,
          AuthType: url.authMode,
          InvokeMode: url.responseStreamEnabled ? 'RESPONSE_STREAM' : 'BUFFERED',
          Cors: corsOf(url.cors),
        },
        dependsOn,
      ),
      // Another one has another address.
      holdsData: 'deleted',
    },
    ...(url.authMode === 'NONE'
      ? [
          mayCall('UrlPermission', 'lambda:InvokeFunctionUrl', { Principal: '*', FunctionUrlAuthType: 'NONE' }),
          mayCall('UrlInvokePermission', 'lambda:InvokeFunction', { Principal: '*', InvokedViaFunctionUrl: true }),
        ]
      : []),
    ...(isGuarded(own)
      ? [
          ...(own.cdn?.enabled ? mayCallFrom('Cdn', fn) : []),
          ...routedFrom(fn).flatMap((other) => mayCallFrom(`CdnOf${pascalCase(other.name)}`, other)),
        ]
      : []),
    ...cdnResources(own.cdn, functionOrigin(functionUrl(fn), isGuarded(own)), fn),
  ];
};

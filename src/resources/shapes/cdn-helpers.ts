import type { Contribution } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { Cdn } from './cdn.ts';
import { edgeProgram } from './cdn-function.ts';
import type { CdnOrigin } from './cdn-origin.ts';
import type { CdnRoute } from './cdn-routes.ts';

/** The type of an origin for which CloudFront signs its requests. */
type SignedType = 's3' | 'lambda';

/** Returns the type of an origin for which CloudFront signs its requests; undefined for any other. */
export const signedType = ({ kind, isSignedFunction }: CdnOrigin): SignedType | undefined => {
  if (kind === 'bucket') return 's3';
  return isSignedFunction ? 'lambda' : undefined;
};

/** Words for the access controls of origins that only routes lead to. */
const controlWords = { s3: 'Bucket', lambda: 'Function' } as const;

/** Returns the logical id of what CloudFront signs its requests by; `own` is the origin of all other paths. Frozen. */
export const accessControlId = (type: SignedType, own: CdnOrigin, { id }: ResourceContext): string =>
  id(signedType(own) === type ? 'CdnOriginAccessControl' : `Cdn${controlWords[type]}OriginAccessControl`);

const accessControl = (type: SignedType, own: CdnOrigin, resource: ResourceContext): Contribution => ({
  kind: 'resource',
  from: resource.path,
  id: accessControlId(type, own, resource),
  tags: 'none',
  holdsData: 'no',
  body: {
    Type: 'AWS::CloudFront::OriginAccessControl',
    Metadata: resource.metadata,
    Properties: {
      OriginAccessControlConfig: {
        // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginAccessControlConfig.html
        Name: physicalName(
          resource.stage.stack,
          signedType(own) === type ? resource.nameInAws : `${resource.nameInAws}-${type}`,
          64,
        ),
        OriginAccessControlOriginType: type,
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    },
  },
});

/** References to the functions at the edge: of all paths, and of the routes that find files. */
export interface EdgeFunctions {
  readonly all: Expression | undefined;
  readonly routes: Expression | undefined;
}

/** The programs at the edge. */
interface Programs {
  readonly all: Expression | undefined;
  /** Undefined if no route needs it, or if it is that of all paths. */
  readonly routes: Expression | undefined;
}

/** Returns the program that finds the files of paths. */
const findsFiles = edgeProgram({ enabled: true });

const programsOf = (cdn: Cdn, own: CdnOrigin, routes: readonly CdnRoute[]): Programs => {
  const all = own.kind === 'bucket' ? edgeProgram(cdn) : undefined;
  return { all, routes: routes.some((route) => route.findsFiles) && all !== findsFiles ? findsFiles : undefined };
};

const arnOf = (id: string): Expression => getAtt(id, 'FunctionARN');

/** Returns references to the functions at the edge of a distribution. */
export const edgeFunctionsOf = (
  cdn: Cdn,
  own: CdnOrigin,
  routes: readonly CdnRoute[],
  { id }: ResourceContext,
): EdgeFunctions => {
  const programs = programsOf(cdn, own, routes);
  const all = programs.all === undefined ? undefined : arnOf(id('CdnFunction'));
  return { all, routes: programs.routes === undefined ? all : arnOf(id('CdnRouteFunction')) };
};

const edgeFunction = (id: string, name: string, code: Expression, resource: ResourceContext): Contribution => ({
  kind: 'resource',
  from: resource.path,
  id,
  tags: 'in-place',
  holdsData: 'no',
  body: {
    Type: 'AWS::CloudFront::Function',
    Metadata: resource.metadata,
    Properties: {
      // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html
      Name: physicalName(resource.stage.stack, name, 64),
      AutoPublish: true,
      FunctionConfig: { Comment: 'Finds the file of a path', Runtime: 'cloudfront-js-2.0' },
      FunctionCode: code,
    },
  },
});

/** Returns what a distribution needs besides its policies: access controls, and functions at the edge. */
export const helperResources = (
  cdn: Cdn,
  own: CdnOrigin,
  routes: readonly CdnRoute[],
  resource: ResourceContext,
): Contribution[] => {
  const signed = [own, ...routes.map(({ origin }) => origin)].flatMap((origin) => signedType(origin) ?? []);
  const programs = programsOf(cdn, own, routes);
  const { nameInAws: name, id } = resource;
  return [
    ...[...new Set(signed)].map((type) => accessControl(type, own, resource)),
    ...(programs.all === undefined ? [] : [edgeFunction(id('CdnFunction'), name, programs.all, resource)]),
    ...(programs.routes === undefined
      ? []
      : [edgeFunction(id('CdnRouteFunction'), `${name}-route`, programs.routes, resource)]),
  ];
};

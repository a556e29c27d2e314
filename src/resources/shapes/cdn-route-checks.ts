import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { checkCalledHost } from '../../stage/public-host.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { Cdn } from './cdn.ts';
import { checkBehaviour } from './cdn-behaviour-checks.ts';
import { traitsOf } from './cdn-origin.ts';
import { type RouteTo, routedBalancer, targetOf } from './cdn-routes.ts';
import { type Addressed, isGuarded, urlOf } from './function-address.ts';
import { checkBalancerOrigin, isReachable } from './load-balancer-origin.ts';

/** Returns what CloudFront refuses in the name and port of a server; `at` is the config path of its properties. */
const checkServer = (to: RouteTo & { readonly type: 'custom-origin' }, cdn: Cdn, at: Path): Diagnostic[] => {
  const { domainName, port } = to.properties;
  const isOwn = (cdn.customDomains ?? []).some((one) => one.domainName.toLowerCase() === domainName.toLowerCase());
  const fault = (key: string, sentence: string, hint: string) => errorAt('config/cdn', [...at, key], sentence, hint);
  return [
    ...(isOwn
      ? [
          fault(
            'domainName',
            `The domain ${domainName} is one of the CDN, so CloudFront would call itself.`,
            'Write another domain, which leads to the server.',
          ),
        ]
      : []),
    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html
    ...(/^\d+(?:\.\d+){3}$/.test(domainName)
      ? [
          fault(
            'domainName',
            'CloudFront calls servers by name, and this is an address.',
            'Write a name that leads to it.',
          ),
        ]
      : checkCalledHost({ host: domainName, caller: 'CloudFront', code: 'config/cdn', path: [...at, 'domainName'] })),
    ...(port === undefined || isReachable(port)
      ? []
      : [
          fault(
            'port',
            `CloudFront reaches servers at ports 80, 443 and from 1024 on, and not at ${port}.`,
            'Write another port, at which the server listens too.',
          ),
        ]),
  ];
};

/** Returns the error for a resource of another stage, which lets in its own CDN alone. */
const guardedByLender = (name: string, at: Path): Diagnostic =>
  errorAt(
    'config/borrowed',
    at,
    `The preview borrows "${name}", which belongs to another stage and lets in the CDN of that stage alone.`,
    'Take the resource out of stackConfig.preview.borrow, so that the preview makes one of its own, or borrow this one as well.',
  );

/** Returns what keeps CloudFront from where a route leads; `at` is the config path of `routeTo`. */
const checkTarget = (to: RouteTo, cdn: Cdn, { neighbours, stage }: ResourceContext, at: Path): Diagnostic[] => {
  const inside = [...at, 'properties'];
  if (to.type === 'custom-origin') return checkServer(to, cdn, inside);
  const name = targetOf(to) as string;
  const target = neighbours.get(name);
  // The complaint about names says it.
  if (target?.type !== to.type) return [];
  if (to.type === 'application-load-balancer')
    return checkBalancerOrigin(routedBalancer(target.properties, to.properties, cdn), {
      access: [...inside, 'loadBalancerName'],
      options: inside,
      instead: 'let the path lead to another resource',
      madeIn: target.borrowed ? undefined : stage,
    });
  if (to.type === 'bucket' && target.borrowed) return [guardedByLender(name, [...inside, 'bucketName'])];
  if (to.type !== 'function') return [];
  if (urlOf(target.properties as Addressed) === undefined)
    return [
      errorAt(
        'config/cdn',
        [...inside, 'functionName'],
        `The function "${name}" has no address by which CloudFront could call it.`,
        'Add url with enabled: true to the function.',
      ),
    ];
  return target.borrowed && isGuarded(target.properties as Addressed)
    ? [guardedByLender(name, [...inside, 'functionName'])]
    : [];
};

/** Returns what is wrong with the path of a route; `before` are the paths before it, without their first slash. */
const checkPath = (path: string, before: ReadonlySet<string>, at: Path): Diagnostic[] => {
  if (hasToken(path)) return [];
  // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CacheBehavior.html
  if (path === '*')
    return [
      errorAt(
        'config/cdn',
        at,
        'The path `*` is that of all requests, which CloudFront keeps for what no other path matches.',
        'Write its options under `cdn` itself, or a path such as `/api/*`.',
      ),
    ];
  return before.has(path.replace(/^\//, ''))
    ? [
        errorAt(
          'config/cdn',
          at,
          `The path \`${path}\` stands twice, and the first one counts (with or without a slash at its beginning).`,
          'Remove one of the two.',
        ),
      ]
    : [];
};

/** Routes that a distribution takes unless AWS raised the quota: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const mostRoutes = 75;

/** Returns a warning for more routes than a distribution usually takes. */
const checkCount = (count: number, at: Path): Diagnostic[] =>
  count <= mostRoutes
    ? []
    : [
        warningAt(
          'config/cdn',
          at,
          `These are ${count} routes, and CloudFront takes ${mostRoutes} in a distribution unless AWS raised that quota of the account.`,
          'Let one path stand for several, such as `/api/*`, or ask for a larger quota.',
        ),
      ];

/** Returns what CloudFront refuses in the routes of a CDN, and what keeps it from where they lead. */
export const checkRoutes = (cdn: Cdn, ownType: string, resource: ResourceContext, at: Path): Diagnostic[] => {
  const before = new Set<string>();
  const rewrites = cdn.routeRewrites ?? [];
  const faults = rewrites.flatMap((rewrite, index) => {
    const here = [...at, index];
    const { path, routeTo } = rewrite;
    const found = [
      ...checkPath(path, before, [...here, 'path']),
      ...(routeTo === undefined ? [] : checkTarget(routeTo, cdn, resource, [...here, 'routeTo'])),
      ...checkBehaviour(rewrite, traitsOf(routeTo?.type ?? ownType), here),
    ];
    before.add(path.replace(/^\//, ''));
    return found;
  });
  return [...checkCount(rewrites.length, at), ...faults];
};

import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import type { CachingOptions, ForwardingOptions } from './cdn.ts';
import type { OriginTraits } from './cdn-origin.ts';
import { cachePolicyOf } from './cdn-policies.ts';

/** A choice as the config has it, such as `{none: true}` or `{whitelist: [lang]}`. */
type Choice = Readonly<Record<string, unknown>>;

/**
 * Cookies, headers or parameters that one policy takes, unless AWS raised the quota:
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
 */
const mostNames = 10;

/** Returns an error for a choice that is switched off, and a warning for more names than a policy usually takes. */
const checkChoice = (choice: Choice | undefined, at: Path): Diagnostic[] =>
  Object.entries(choice ?? {}).flatMap(([key, value]) => [
    ...(value === false
      ? [
          errorAt(
            'config/cdn',
            [...at, key],
            `\`${key}: false\` chooses nothing.`,
            `Remove \`${at.at(-1)}\`, or write another choice.`,
          ),
        ]
      : []),
    ...(Array.isArray(value) && new Set(value).size > mostNames
      ? [
          warningAt(
            'config/cdn',
            [...at, key],
            `These are ${new Set(value).size} names, and CloudFront takes ${mostNames} in a policy unless AWS raised that quota of the account.`,
            'Remove those that nothing depends on.',
          ),
        ]
      : []),
  ]);

/** Returns a warning for each option that the id of a policy leaves without effect. */
const checkOverruled = (options: object, id: string, keys: readonly string[], at: Path): Diagnostic[] =>
  keys.flatMap((key) =>
    (options as Choice)[key] === undefined
      ? []
      : [
          warningAt(
            'config/cdn',
            [...at, key],
            `The policy of \`${id}\` decides this, so \`${key}\` is without effect.`,
            `Remove \`${key}\`, or \`${id}\`.`,
          ),
        ],
  );

/** Returns the lists of headers of a choice, each name with its path. */
const namesOf = (choice: Choice | undefined, keys: readonly string[], at: Path): [name: string, path: Path][] =>
  keys.flatMap((key) =>
    ((choice?.[key] ?? []) as readonly string[]).flatMap((name, index): [string, Path][] =>
      hasToken(name) ? [] : [[name.toLowerCase(), [...at, key, index]]],
    ),
  );

/** Returns the error for `Host`, by which origins of AWS know themselves. */
const hostIn = (path: Path): Diagnostic =>
  errorAt(
    'config/cdn',
    path,
    'With `Host` the domain of the CDN reaches the origin, which finds itself by that header and answers 403 to a domain that it does not know.',
    'Remove it; the domain that the viewer asked for can go along as a header of customRequestHeaders.',
  );

const lifetimes = ['minTTL', 'defaultTTL', 'maxTTL'] as const;

/** Returns an error for lifetimes in another order than CloudFront wants. */
const checkLifetimes = (caching: CachingOptions, at: Path): Diagnostic[] => {
  const given = lifetimes.filter((key) => caching[key] !== undefined);
  return given.flatMap((key, index) => {
    const less = given.slice(0, index).find((one) => (caching[one] as number) > (caching[key] as number));
    if (less === undefined) return [];
    return [
      errorAt(
        'config/cdn',
        [...at, key],
        `\`${key}\` is ${caching[key]} seconds, and \`${less}\` ${caching[less]}: CloudFront wants minTTL, defaultTTL and maxTTL in ascending order.`,
        `Write ${caching[less]} or more, or less for \`${less}\`.`,
      ),
    ];
  });
};

/** Returns what CloudFront refuses in a cache policy; `at` is the config path of `cachingOptions`. */
export const checkCaching = (caching: CachingOptions, origin: OriginTraits, at: Path): Diagnostic[] => {
  const key = caching.cacheKeyParameters;
  if (caching.cachePolicyId !== undefined)
    return checkOverruled(caching, 'cachePolicyId', [...lifetimes, 'cacheKeyParameters'], at);
  const inKey = [...at, 'cacheKeyParameters'];
  const hasKey = Object.values(key ?? {}).some((choice) => choice !== undefined && !(choice as Choice).none);
  // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CachePolicyConfig.html, https://github.com/aws/aws-cdk/issues/16977
  const keepsNothing = hasKey && cachePolicyOf(caching, origin).MaxTTL === 0;
  return [
    ...checkLifetimes(caching, at),
    ...(keepsNothing
      ? [
          errorAt(
            'config/cdn',
            inKey,
            'Nothing is kept (maxTTL: 0), and CloudFront refuses a key for that.',
            'Remove cacheKeyParameters: what the origin needs goes into forwardingOptions; or write a maxTTL of at least 1.',
          ),
        ]
      : []),
    ...(['cookies', 'headers', 'queryString'] as const).flatMap((one) =>
      checkChoice(key?.[one] as Choice | undefined, [...inKey, one]),
    ),
    ...namesOf(key?.headers, ['whitelist'], [...inKey, 'headers']).flatMap(([name, path]) => {
      if (name === 'host' && origin.isNamedByHost) return [hostIn(path)];
      // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ParametersInCacheKeyAndForwardedToOrigin.html
      if (name !== 'accept-encoding' || caching.disableCompression) return [];
      return [
        errorAt(
          'config/cdn',
          path,
          '`Accept-Encoding` is in the key anyway while responses are compressed, and CloudFront refuses it here.',
          'Remove it, or write disableCompression: true.',
        ),
      ];
    }),
  ];
};

/** Returns what CloudFront refuses in an origin request policy; `at` is the config path of `forwardingOptions`. */
export const checkForwarding = (forwarding: ForwardingOptions, origin: OriginTraits, at: Path): Diagnostic[] => {
  const { headers } = forwarding;
  const keys = ['cookies', 'headers', 'queryString'] as const;
  if (forwarding.originRequestPolicyId !== undefined)
    return checkOverruled(forwarding, 'originRequestPolicyId', keys, at);
  const here = [...at, 'headers'];
  const fault = (path: Path, sentence: string, hint: string) => errorAt('config/cdn', path, sentence, hint);
  return [
    ...keys.flatMap((one) => checkChoice(forwarding[one] as Choice | undefined, [...at, one])),
    ...namesOf(headers, ['whitelist'], here).flatMap(([name, path]) => {
      if (name === 'host' && origin.isNamedByHost) return [hostIn(path)];
      // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html, https://github.com/aws/aws-cdk/pull/13410
      if (name === 'authorization')
        return [
          fault(
            path,
            'CloudFront forwards `Authorization` by the key of the cache, or with all headers of the viewer, and refuses it here.',
            'Write it under cacheKeyParameters.headers, or write headers with allViewer: true.',
          ),
        ];
      if (name !== 'accept-encoding') return [];
      return [
        fault(
          path,
          'CloudFront forwards `Accept-Encoding` by itself while responses are compressed, and refuses it here.',
          'Remove it.',
        ),
      ];
    }),
    ...(headers?.allViewerAndWhitelistCloudFront && origin.isNamedByHost
      ? [
          fault(
            [...here, 'allViewerAndWhitelistCloudFront'],
            'With all headers of the viewer and some of CloudFront, `Host` reaches the origin too, which finds itself by that header and answers 403 to a domain that it does not know.',
            'Write a whitelist with the headers that it needs, those of CloudFront included.',
          ),
        ]
      : []),
    ...namesOf(headers, ['allViewerAndWhitelistCloudFront'], here).flatMap(([name, path]) =>
      name.startsWith('cloudfront-')
        ? []
        : [
            fault(
              path,
              'This list is for headers that CloudFront adds, and all of those begin with CloudFront-.',
              'Remove it: headers of the viewer are forwarded all.',
            ),
          ],
    ),
  ];
};

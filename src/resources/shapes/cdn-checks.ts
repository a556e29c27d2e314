import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { Cdn } from './cdn.ts';
import { checkCdnDomains } from './cdn-domains.ts';

/**
 * The methods that CloudFront lets through together:
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_AllowedMethods.html
 */
const methodSets = ['GET HEAD', 'GET HEAD OPTIONS', 'DELETE GET HEAD OPTIONS PATCH POST PUT'];

/** Headers that CloudFront adds to no request: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html */
const refusedHeader =
  /^(?:cache-control|connection|content-length|cookie|host|if-match|if-modified-since|if-none-match|if-range|if-unmodified-since|max-forwards|pragma|proxy-authenticate|proxy-authorization|proxy-connection|range|request-range|te|trailer|transfer-encoding|upgrade|via|x-real-ip|x-amz-.*|x-edge-.*)$/i;

const checkMethods = ({ cachingOptions, forwardingOptions }: Cdn, at: Path): Diagnostic[] => {
  const setOf = (methods: readonly string[]): string => [...new Set(methods)].sort().join(' ');
  const { allowedMethods: allowed } = forwardingOptions ?? {};
  const { cacheMethods: cached } = cachingOptions ?? {};
  const isBeyond = cached?.includes('OPTIONS') && allowed !== undefined && !allowed.includes('OPTIONS');
  return [
    ...(allowed === undefined || methodSets.includes(setOf(allowed))
      ? []
      : [
          errorAt(
            'config/cdn',
            [...at, 'forwardingOptions', 'allowedMethods'],
            'CloudFront does not let these methods through together.',
            'Write GET and HEAD, or OPTIONS as well, or all seven.',
          ),
        ]),
    ...(cached === undefined || (methodSets.slice(0, 2).includes(setOf(cached)) && !isBeyond)
      ? []
      : [
          errorAt(
            'config/cdn',
            [...at, 'cachingOptions', 'cacheMethods'],
            isBeyond
              ? 'OPTIONS is cached here, and not let through.'
              : 'CloudFront does not cache these methods alone.',
            isBeyond ? 'Add OPTIONS to allowedMethods, or remove it here.' : 'Write GET and HEAD, or OPTIONS as well.',
          ),
        ]),
  ];
};

/** Returns what CloudFront refuses in a CDN. */
export const checkCdn = (cdn: Cdn | undefined, resource: ResourceContext): Diagnostic[] => {
  if (!cdn?.enabled) return [];
  const at = [...resource.path, 'properties', 'cdn'];
  const headers = cdn.forwardingOptions?.customRequestHeaders ?? [];
  const seen = new Set<string>();
  return [
    ...checkCdnDomains(cdn, resource, [...at, 'customDomains']),
    ...checkMethods(cdn, at),
    ...headers.flatMap(({ headerName }, index) => {
      const key = headerName.toLowerCase();
      const isTwice = seen.has(key);
      seen.add(key);
      if (!isTwice && !refusedHeader.test(headerName)) return [];
      return [
        errorAt(
          'config/cdn',
          [...at, 'forwardingOptions', 'customRequestHeaders', index, 'headerName'],
          isTwice ? `The header "${headerName}" stands twice.` : `CloudFront does not add a header "${headerName}".`,
          isTwice ? 'Remove one of the two.' : 'Write a name of your own, such as X-Origin-Key.',
        ),
      ];
    }),
  ];
};

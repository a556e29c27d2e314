import { concat, type Expression, ref, region, select, split } from '../../cloudformation/expression.ts';
import { resourceOf } from '../../events/parts/event-source.ts';
import type { Neighbour } from '../../stage/resource.ts';

/** The traits of an origin that the policies of a behaviour depend on. */
export interface OriginTraits {
  /** A bucket, which answers signed requests alone, or a server. */
  readonly kind: 'bucket' | 'server';
  /** True for an origin of AWS that finds itself by the header `Host`, and so must not get that of a viewer. */
  readonly isNamedByHost: boolean;
}

/** The server that a distribution fetches from. */
export interface CdnOrigin extends OriginTraits {
  readonly domain: Expression;
  /** The listener of a server; HTTPS at 443 without it. */
  readonly listener?: { readonly protocol: 'HTTP' | 'HTTPS'; readonly port: number };
  /** True for a Lambda function that answers signed requests alone. */
  readonly isSignedFunction?: boolean;
  /** Logical ids of resources that must exist before the distribution. */
  readonly dependsOn?: readonly string[];
}

/** Returns what the policies of a behaviour depend on, by the type of its resource or of its `routeTo`. */
export const traitsOf = (type: string): OriginTraits => ({
  kind: type === 'bucket' ? 'bucket' : 'server',
  isNamedByHost: type !== 'application-load-balancer' && type !== 'custom-origin',
});

/** An event of a job, as the config has it. */
interface BucketEvent {
  readonly type: string;
  readonly properties?: { readonly bucketArn?: string };
}

/** True if objects of a bucket start a job. */
const hasNotifications = (name: string, neighbours: ReadonlyMap<string, Neighbour>): boolean =>
  [...neighbours.values()].some(({ properties }) =>
    ((properties.events ?? []) as readonly BucketEvent[]).some(
      ({ type, properties: own }) => type === 's3' && resourceOf(own?.bucketArn ?? '', neighbours)?.name === name,
    ),
  );

/** A bucket in front of which a distribution stands. */
interface OriginBucket {
  readonly name: string;
  /** The logical id of the bucket. */
  readonly id: string;
  readonly bucketName: Expression;
}

/**
 * Returns a bucket as an origin, by its name as text: the bucket depends on its events, and these on jobs, which may need
 * the address of the CDN. Where it has no events, the bucket comes first.
 */
export const bucketOrigin = (
  { name, id, bucketName }: OriginBucket,
  neighbours: ReadonlyMap<string, Neighbour>,
): CdnOrigin => ({
  ...traitsOf('bucket'),
  domain: concat(bucketName, '.s3.', region, '.', ref('AWS::URLSuffix')),
  dependsOn: hasNotifications(name, neighbours) ? [] : [id],
});

/** Returns an HTTP API as an origin, by its domain of AWS. */
export const apiOrigin = (domain: Expression): CdnOrigin => ({ ...traitsOf('http-api-gateway'), domain });

/** Returns the address of a function as an origin: the name between the slashes of the URL. */
export const functionOrigin = (url: Expression, isSignedFunction: boolean): CdnOrigin => ({
  ...traitsOf('function'),
  domain: select(2, split('/', url)),
  isSignedFunction,
});

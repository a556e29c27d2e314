import type { Contribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, ref, region } from '../../cloudformation/expression.ts';
import { resourceOf } from '../../events/parts/event-source.ts';
import { flag } from '../../schema/shape.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { type Cdn, cdn } from './cdn.ts';
import { cdnResources } from './cdn-distribution.ts';

/** An event of a job, as the config has it. */
interface BucketEvent {
  readonly type: string;
  readonly properties?: { readonly bucketArn?: string };
}

/** The shape of the CDN of a bucket. */
export const bucketCdn = cdn({
  rewriteRoutesForSinglePageApp: flag('Answer every path that is no file with the index document.'),
  disableUrlNormalization: flag(
    'Leave paths as they are; without it `/about` is answered with `/about.html`, and `/about/` with `/about/index.html`.',
  ),
});

/**
 * Returns the resources of a bucket's CDN. Its origin is the name of the bucket as text: the bucket depends on its
 * events, and these on jobs, which may need the address of the CDN. Where it has no events, the bucket comes first.
 */
export const bucketCdnResources = (
  own: Cdn | undefined,
  bucketName: Expression,
  resource: ResourceContext,
): Contribution[] =>
  cdnResources(
    own,
    {
      kind: 'bucket',
      domain: concat(bucketName, '.s3.', region, '.', ref('AWS::URLSuffix')),
      dependsOn: hasNotifications(resource) ? [] : [resource.id('Bucket')],
    },
    resource,
  );

/** True if objects of the bucket start a job. */
const hasNotifications = ({ name, neighbours }: ResourceContext): boolean =>
  [...neighbours.values()].some(({ properties }) =>
    ((properties.events ?? []) as readonly BucketEvent[]).some(
      ({ type, properties: own }) => type === 's3' && resourceOf(own?.bucketArn ?? '', neighbours)?.name === name,
    ),
  );

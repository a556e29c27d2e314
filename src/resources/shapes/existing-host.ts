import { hasToken } from '../../cloudformation/token.ts';
import { whyNotPublic } from '../../stage/public-host.ts';
import type { Admission } from '../../stage/resource.ts';

/**
 * True for a node or an endpoint of ElastiCache, which has an address of its VPC alone.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/accessing-elasticache.html
 */
const isCache = (host: string): boolean => /\.cache\.amazonaws\.com(?:\.cn)?\.?$/i.test(host);

/**
 * Returns where the host of something that is there already is reached, `other-vpc` for a name or an address of private
 * networks; undefined for one that may be public, that only CloudFormation knows, or that has a security group, which is
 * judged by that.
 */
export const admissionOfExisting = ({
  host,
  securityGroupId,
}: {
  readonly host: string;
  readonly securityGroupId?: string | undefined;
}): Admission | undefined => {
  if (securityGroupId !== undefined || hasToken(host)) return undefined;
  return isCache(host) || whyNotPublic(host) !== undefined ? 'other-vpc' : undefined;
};

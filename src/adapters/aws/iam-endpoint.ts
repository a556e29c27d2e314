/** The endpoint of IAM in a partition, and the region that signs for it. */
interface IamEndpoint {
  readonly host: string;
  readonly region: string;
}

/**
 * Returns the endpoint of IAM for a region, by the host of STS there: IAM has one in each partition, and not one in each
 * region. Those of partitions whose hosts are not documented have the name of their region.
 * https://docs.aws.amazon.com/general/latest/gr/iam-service.html
 */
export const iamEndpoint = (region: string, stsHost: string): IamEndpoint => {
  if (region.startsWith('cn-')) return { host: 'iam.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' };
  if (region.startsWith('us-gov-')) return { host: 'iam.us-gov.amazonaws.com', region: 'us-gov-west-1' };
  if (stsHost.endsWith('.amazonaws.com')) return { host: 'iam.amazonaws.com', region: 'us-east-1' };
  return { host: stsHost.replace(/^sts\./, 'iam.'), region };
};

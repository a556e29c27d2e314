/**
 * The regions that an account must opt in to, from which SNS invokes functions of other regions as
 * `sns.<region>.amazonaws.com`: https://docs.aws.amazon.com/sns/latest/dg/sns-cross-region-delivery.html
 */
const optInRegions: ReadonlySet<string> = new Set(
  [
    'af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6',
    'ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1',
  ].flatMap((line) => line.split(' ')),
);

/** Returns the service that invokes a function for a topic of another region, `from`; undefined for one of the stack's. */
export const deliveringService = (from: string | undefined): string =>
  from !== undefined && optInRegions.has(from) ? `sns.${from}.amazonaws.com` : 'sns.amazonaws.com';

/**
 * False if SNS does not deliver from one region to functions of another one: to a region that an account must opt in
 * to, it delivers from that region alone. https://docs.aws.amazon.com/sns/latest/dg/lambda-prereq.html
 */
export const deliversTo = (region: string | undefined): boolean => region === undefined || !optInRegions.has(region);

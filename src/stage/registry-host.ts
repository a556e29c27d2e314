/**
 * Returns the host of an account's ECR registry in a region, as `AWS::URLSuffix` ends it there.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
 */
export const registryHost = (account: string, region: string): string =>
  `${account}.dkr.ecr.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;

import { urlSuffix } from './partitions.ts';

/** A private registry of Amazon ECR: one for each account and region. */
export interface ImageRegistry {
  /** `{account}.dkr.ecr.{region}.amazonaws.com`, in other partitions with their domain: `amazonaws.com.cn`. */
  readonly host: string;
  /** Twelve digits. */
  readonly account: string;
  readonly region: string;
}

/**
 * Matches the host of a private registry in any partition, and captures account and region.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
 */
export const privateRegistry =
  /^(\d{12})\.dkr\.ecr\.([a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2})\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|s?c2s\.(?:ic|sgov)\.gov|csp\.hci\.ic\.gov|cloud\.adc-e\.uk)$/;

/** Returns the registry of a host; undefined for a text that is no host of a private registry. */
export const registryOf = (host: string): ImageRegistry | undefined => {
  const [, account, region] = privateRegistry.exec(host) ?? [];
  return account !== undefined && region !== undefined ? { host, account, region } : undefined;
};

/**
 * Returns the host of the registry that has a stage's images: its own, else that of account and region, as `AWS::URLSuffix`
 * ends it there. https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
 */
export const registryHost = (
  { registry }: { readonly registry?: ImageRegistry | undefined },
  { account, region }: Pick<ImageRegistry, 'account' | 'region'>,
): string => registry?.host ?? `${account}.dkr.ecr.${region}.${urlSuffix(region)}`;

import { silenceSdk } from './silence-sdk.ts';

/**
 * Returns the region of the AWS profile in use, by the SDK's own rules (AWS_PROFILE, AWS_CONFIG_FILE); undefined if there
 * is none: https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
 */
export const profileRegion = async (): Promise<string | undefined> => {
  silenceSdk();
  const { STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient({});
  try {
    return await client.config.region();
  } catch {
    return undefined;
  } finally {
    client.destroy();
  }
};

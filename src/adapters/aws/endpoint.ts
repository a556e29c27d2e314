import { Refused } from '../../diagnostics/refused.ts';

const hint = 'It looks like https://host or http://localhost:4566; without it calls go to AWS.';

/** Returns the URL that calls go to instead of AWS. Throws `door/bad-value` for a text that is no URL of HTTP. */
export const checkedEndpoint = (endpoint: string): string => {
  if (URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol)) return endpoint;
  throw new Refused({
    code: 'door/bad-value',
    message: 'The environment variable AWS_ENDPOINT_URL does not hold the URL of an HTTP server.',
    hint,
  });
};

/**
 * Returns the refusal of a URL that the SDK found by itself and could not parse, in a variable for one service or in the
 * AWS profile; undefined for any other error.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export const invalidEndpoint = (error: unknown): Refused | undefined =>
  (Object(error) as { code?: unknown }).code === 'ERR_INVALID_URL'
    ? new Refused({
        code: 'door/bad-value',
        message:
          'A variable AWS_ENDPOINT_URL_…, or endpoint_url in the AWS profile, does not hold the URL of an HTTP server.',
        hint,
        cause: error,
      })
    : undefined;

/** The timeout of the trigger function, in seconds. */
export const triggerTimeoutSeconds = 25;

/**
 * Returns the visibility timeout, in seconds, that AWS recommends for a queue that Lambda reads for the trigger function:
 * six times its timeout, and the batch window. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 */
export const recommendedVisibility = (batchWindowSeconds: number): number =>
  6 * triggerTimeoutSeconds + batchWindowSeconds;

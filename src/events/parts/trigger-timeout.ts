/** The timeout of the trigger function, in seconds. */
export const triggerTimeoutSeconds = 25;

/**
 * Returns the visibility timeout, in seconds, that AWS recommends for a queue that Lambda reads for a function: six times
 * the timeout of the function, and the batch window.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 */
export const recommendedVisibility = (consumer: {
  readonly timeoutSeconds: number;
  readonly windowSeconds: number;
}): number => 6 * consumer.timeoutSeconds + consumer.windowSeconds;

import type { LambdaFunctionConfiguration, NotificationConfiguration } from '@aws-sdk/client-s3';
import { Refused } from '../../diagnostics/refused.ts';
import type { Triggers } from '../../ports/aws.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { errorOf } from './refusals.ts';
import { callJson, callScheduler, putLambda } from './signed-calls.ts';

/** Does work; does nothing if AWS says that the resource does not exist. */
const unlessGone = async (names: RegExp, work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refused) || !names.test(errorOf(error.cause).name)) throw error;
  }
};

/**
 * Returns name and bus of a rule by its physical id, which is the name, `bus|name` for a rule of another bus than the
 * default one, or the ARN:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html
 */
export const ruleOf = (physicalId: string): { readonly Name: string; readonly EventBusName?: string } => {
  const [, inArn] = /^arn:[^:]*:events:[^:]*:[^:]*:rule\/(.+)$/.exec(physicalId) ?? [];
  const [Name = '', EventBusName] = (inArn?.split('/') ?? physicalId.split('|')).reverse();
  return EventBusName === undefined ? { Name } : { Name, EventBusName };
};

/** Returns the name of a function in its ARN, with or without a version: `arn:…:function:<name>:<version>`. */
const functionName = ({ LambdaFunctionArn }: LambdaFunctionConfiguration): string =>
  /:function:([^:]+)/.exec(LambdaFunctionArn ?? '')?.[1] ?? '';

/** Returns the number of notifications in a configuration, that of EventBridge included. */
const countOf = (configuration: NotificationConfiguration): number =>
  Object.values(configuration).reduce((sum, part) => {
    if (part === undefined) return sum;
    return sum + (Array.isArray(part) ? part.length : 1);
  }, 0);

/** Returns the port to what starts runs. `account` returns the id of the account that must own a bucket. */
export const awsTriggers = (clients: Clients, clock: Clock, account: () => Promise<string>): Triggers => ({
  disableRule: (rule) =>
    unlessGone(/^ResourceNotFoundException$/, () =>
      callJson(clients, clock, { service: 'events', target: 'AWSEvents', action: 'DisableRule' }, ruleOf(rule)),
    ),

  disableMapping: (id) =>
    unlessGone(/^ResourceNotFoundException$/, () =>
      putLambda(
        clients,
        clock,
        'UpdateEventSourceMapping',
        `/2015-03-31/event-source-mappings/${encodeURIComponent(id)}`,
        { Enabled: false },
      ),
    ),

  disableSchedule: (schedule) =>
    unlessGone(/^ResourceNotFoundException$/, async () => {
      const {
        Arn: _arn,
        Name: _name,
        CreationDate: _created,
        LastModificationDate: _modified,
        ...whole
      } = await callScheduler(clients, clock, 'GetSchedule', schedule);
      if (whole.State === 'DISABLED') return;
      await callScheduler(clients, clock, 'UpdateSchedule', schedule, { ...whole, State: 'DISABLED' });
    }),

  clearNotifications: async (bucket, functions) => {
    const { GetBucketNotificationConfigurationCommand, PutBucketNotificationConfigurationCommand } = await import(
      '@aws-sdk/client-s3'
    );
    const s3 = await clients.s3();
    const at = { Bucket: bucket, ExpectedBucketOwner: await account() };
    let removed = 0;
    await unlessGone(/^(NoSuchBucket|NotFound)$/, async () => {
      const read = new GetBucketNotificationConfigurationCommand(at);
      const { $metadata: _, ...before } = await call(clock, 's3:GetBucketNotification', (limit) =>
        s3.send(read, limit),
      );
      const { LambdaFunctionConfigurations = [], ...others } = before;
      const kept = LambdaFunctionConfigurations.filter((one) => !functions?.includes(functionName(one)));
      const after =
        functions === undefined
          ? {}
          : { ...others, ...(kept.length > 0 ? { LambdaFunctionConfigurations: kept } : {}) };
      const fewer = countOf(before) - countOf(after);
      if (fewer === 0) return;
      // The destinations that stay are not tested: one may be gone, or may not know the bucket any more.
      const write = { ...at, NotificationConfiguration: after, SkipDestinationValidation: true };
      const command = new PutBucketNotificationConfigurationCommand(write);
      await call(clock, 's3:PutBucketNotification', (limit) => s3.send(command, limit));
      removed = fewer;
    });
    return removed;
  },

  sendsToEventBridge: async (bucket) => {
    const { GetBucketNotificationConfigurationCommand } = await import('@aws-sdk/client-s3');
    const s3 = await clients.s3();
    const read = new GetBucketNotificationConfigurationCommand({
      Bucket: bucket,
      ExpectedBucketOwner: await account(),
    });
    try {
      const answer = await call(clock, 's3:GetBucketNotification', (limit) => s3.send(read, limit));
      return answer.EventBridgeConfiguration !== undefined;
    } catch (error) {
      if (!(error instanceof Refused) || !/^(NoSuchBucket|NotFound)$/.test(errorOf(error.cause).name)) throw error;
      throw new Refused({
        code: 'aws/refused',
        message: `There is no bucket ${bucket} (NoSuchBucket).`,
        hint: 'Look at its name in bucketArn, or create it.',
        cause: error,
      });
    }
  },
});

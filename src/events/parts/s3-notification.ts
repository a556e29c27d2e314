import { accountId, type Expression } from '../../cloudformation/expression.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { Neighbour } from '../../stage/resource.ts';
import type { EventContext } from '../event.ts';
import { filterValue } from './s3-filter.ts';
import type { Notification } from './s3-overlap.ts';

/** Returns what an event of a bucket of this config becomes: a notification of the bucket, and the permission for it. */
export const expandNotification = (
  { s3EventType, filterRule }: Notification,
  bucket: Neighbour,
  event: EventContext,
): Expansion => {
  const permission = event.id('Permission');
  const rules: Expression[] = (['prefix', 'suffix'] as const).flatMap((Name) =>
    filterRule?.[Name] ? [{ Name, Value: filterValue(filterRule[Name]) }] : [],
  );
  const notification: Expression = {
    Event: s3EventType,
    ...(rules.length ? { Filter: { S3Key: { Rules: rules } } } : {}),
    Function: event.trigger.arn,
  };
  const at = 'Properties.NotificationConfiguration.LambdaConfigurations';
  return [
    // The ARN of a bucket contains no account, and a bucket of this name in another one must not start the job.
    event.invokePermission('s3.amazonaws.com', bucket.params.arn as Expression, {
      account: accountId,
      dependsOn: event.trigger.dependsOn,
    }),
    { kind: 'extension', id: bucket.id, at, items: [{ key: permission, value: notification }], from: event.from },
    // S3 validates the permission when the notification is added to the bucket.
    {
      kind: 'extension',
      id: bucket.id,
      at: 'DependsOn',
      items: [{ key: permission, value: permission }],
      from: event.from,
    },
  ];
};

import { allow, type Statement } from '../cloudformation/contribution.ts';
import { accountId, concat, type Expression, partition } from '../cloudformation/expression.ts';
import { physicalName } from '../cloudformation/names.ts';
import type { Stage } from './stage.ts';

/** The logical id of the stack's bucket for events that do not fit into a variable. */
export const eventBucketId = 'StpEventBucket';

/** The logical id of the bucket's policy. */
export const eventBucketPolicyId = `${eventBucketId}Policy`;

/** The days after which S3 deletes an event: longer than any retry of a run that somebody still waits for. */
export const eventDays = 14;

/** The middle of the bucket's name, between those of the stack and its 12 hexadecimal digits. */
export const eventBucketSuffix = 'stp-event-bucket';

/**
 * Returns the name of the bucket, in lower case and of at most 63 characters. With hyphens inside, which no resource of
 * a config can have in its name, so that no `bucket` of the config gets the same.
 */
export const eventBucketName = ({ stack }: Pick<Stage, 'stack'>): Expression =>
  physicalName(stack, eventBucketSuffix, 63, 'lower');

/** The variable of a run with the address of its event in the bucket. Frozen. */
export const addressVariable = 'STP_TRIGGER_EVENT_DATA_S3_URI';

/** Returns the folder of a job's events in the bucket, with a slash at its end. */
export const eventFolder = (job: string): string => `events/${job}/`;

/**
 * Returns the statement that allows an action on the events of one job. A bucket of the same name in another account,
 * made after ours was deleted by hand, is excluded:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 */
export const onEvents = (
  action: 's3:PutObject' | 's3:GetObject',
  stage: Pick<Stage, 'stack'>,
  job: string,
): Statement =>
  allow([action], concat('arn:', partition, ':s3:::', eventBucketName(stage), `/${eventFolder(job)}*`), {
    StringEquals: { 'aws:ResourceAccount': accountId },
  });

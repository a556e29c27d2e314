import { referencedResource } from '../../cloudformation/referenced-resource.ts';
import { symbolsIn } from '../../cloudformation/render.ts';
import { hasToken } from '../../cloudformation/token.ts';
import type { JobProperties } from '../../job/job-shape.ts';
import { jobExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule } from '../rule.ts';

const writing = ['s3:PutObject', 's3:*', '*'];

/** True if one of the actions allows `s3:PutObject`, also by a `*` at its end; without actions all are allowed. */
const allowsWriting = (actions: readonly string[] | undefined): boolean =>
  (actions ?? ['*']).some((action) =>
    action.endsWith('*') ? 's3:PutObject'.startsWith(action.slice(0, -1)) : writing.includes(action),
  );

/** The properties of a job or function that decide what it may write. */
type Writer = Pick<JobProperties, 'connectTo' | 'iamRoleStatements'>;

/** True if a job or function may put objects into a bucket of the config, or of an ARN, by `connectTo` or by a role statement. */
const mayWrite = ({ connectTo, iamRoleStatements }: Writer, bucket: string | undefined, bucketArn: string): boolean =>
  (bucket !== undefined && connectTo.includes(bucket)) ||
  iamRoleStatements.some(
    ({ Effect, Action, Resource }) =>
      Effect === 'Allow' &&
      allowsWriting(Action) &&
      Resource.some(
        (arn) =>
          arn === '*' ||
          arn.startsWith(`${bucketArn}/`) ||
          symbolsIn(arn).some(({ symbol }) => symbol.kind === 'resource-param' && symbol.resource === bucket),
      ),
  );

const uploads = { beside: 'uploads:\n  type: bucket' };
const triggered = (more: string): string =>
  jobExample(
    `
connectTo:
  - uploads
events:
  - type: s3
    properties:
      bucketArn: $ResourceParam('uploads', 'arn')
      ${more.trim()}
`,
    uploads,
  );

/** Reports jobs that are started by every new object of a bucket into which they may write: an endless loop. */
export const bucketLoop = defineRule({
  type: 'bucket-loop',
  says: 'A job may write into the bucket that triggers it.',
  severity: 'warning',
  reason:
    'Every object that a job writes into the bucket it is triggered by starts another run, which writes again. Such a loop ends only when somebody sees the bill. With a filter, only what comes in where the job does not write starts it.',
  link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html',
  trips: triggered('s3EventType: s3:ObjectCreated:*'),
  spares: triggered('s3EventType: s3:ObjectRemoved:*'),
  example: triggered(`
s3EventType: s3:ObjectCreated:*
      filterRule:
        prefix: incoming/
`),
  check: (linted) =>
    eventsIn(linted).flatMap(({ owner, word, path, event }) => {
      if (event.type !== 's3') return [];
      const { bucketArn, s3EventType, filterRule } = event.properties;
      const bucket = referencedResource(bucketArn);
      if (!s3EventType.startsWith('s3:ObjectCreated') || filterRule?.prefix || filterRule?.suffix) return [];
      if (!mayWrite(linted.resources[owner]?.properties as Writer, bucket, bucketArn)) return [];
      const name = bucket ?? (hasToken(bucketArn) ? 'another bucket' : bucketArn.slice(bucketArn.lastIndexOf(':') + 1));
      return [
        {
          path: [...path, 's3EventType'],
          sentence: `This ${word} may write into "${name}", and every object there starts it: what it writes would start it again, without end.`,
          hint: 'Add filterRule: {prefix: incoming/} and write elsewhere, or write into another bucket.',
        },
      ];
    }),
});

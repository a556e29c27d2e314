import { hasToken } from '../../cloudformation/token.ts';
import { jobExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule, type Finding } from '../rule.ts';

const filtered = (prefix: string): string =>
  jobExample(
    `
events:
  - type: s3
    properties:
      bucketArn: $ResourceParam('uploads', 'arn')
      s3EventType: s3:ObjectCreated:*
      filterRule:
        prefix: ${prefix}
`,
    { beside: 'uploads:\n  type: bucket' },
  );

/** Returns the key that an encoded text stands for; undefined for one that is no encoded key. */
const decoded = (text: string): string | undefined => {
  if (hasToken(text) || !/%[0-9A-Fa-f]{2}|\+/.test(text)) return undefined;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};

/** Reports filters of S3 events that are encoded already, so that no key fits. */
export const encodedFilter = defineRule({
  type: 'encoded-filter',
  says: 'The filter of an S3 event looks as if it were encoded already.',
  severity: 'warning',
  reason:
    'S3 wants the beginning and the end of keys in a filter with `+` for a space and special characters percent-encoded. This action writes them so: the config has the key as the bucket shows it. A text that is encoded already is encoded twice, and no object ever starts the job. Where a key really has a `+` or a `%20` in its name, turn the rule off.',
  link: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html',
  trips: filtered('my+photos/2026%2F'),
  spares: filtered('100%/'),
  example: filtered('my photos/2026/'),
  check: (linted) =>
    eventsIn(linted).flatMap(({ path, event }): Finding[] => {
      if (event.type !== 's3') return [];
      return (['prefix', 'suffix'] as const).flatMap((key) => {
        const text = event.properties.filterRule?.[key] ?? '';
        const meant = decoded(text);
        return meant === undefined
          ? []
          : [
              {
                path: [...path, 'filterRule', key],
                sentence: `"${text}" is taken as the key itself, and encoded for S3: + and % are letters of the key.`,
                hint: `Write "${meant}" if that is how the bucket shows the key; where + and % are part of it, write \`lint: {encoded-filter: off}\`.`,
              },
            ];
      });
    }),
});

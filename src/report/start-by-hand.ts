import { logicalId } from '../cloudformation/names.ts';
import type { ReviewedSleep } from '../review/review.ts';

const reasons: Readonly<Record<ReviewedSleep['because'], string>> = {
  paused: 'paused',
  preview: 'asleep in previews',
};

/** Returns a duration in the largest unit that divides it: `14 days`, `36 hours`. */
const durationWords = (seconds: number): string => {
  const [unit, name] = (
    [
      [86_400, 'day'],
      [3_600, 'hour'],
      [60, 'minute'],
    ] as const
  ).find(([size]) => seconds >= size && seconds % size === 0) ?? [1, 'second'];
  const count = seconds / unit;
  return `${count} ${name}${count === 1 ? '' : 's'}`;
};

/** Returns why an event does not start its job, and for how long its source keeps what arrives meanwhile. */
export const sleepWords = ({ because, keptSeconds }: Pick<ReviewedSleep, 'because' | 'keptSeconds'>): string =>
  keptSeconds === undefined
    ? reasons[because]
    : `${reasons[because]}; what arrives meanwhile is lost after ${durationWords(keptSeconds)}`;

/** Returns JSON as a single word of a POSIX shell, on one line, without a character that ends a fold of HTML. */
const quotedJson = (json: string): string =>
  `'${json.replace(/[\p{C}<]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll("'", "'\\''")}'`;

/** Returns a name of AWS without the characters that no stack, region or output has. */
const plain = (name: string): string => name.replace(/[^A-Za-z0-9-]/g, '');

/**
 * Returns the AWS CLI command that starts a run of a deployed job by hand, with an event as JSON text.
 * https://docs.aws.amazon.com/cli/latest/reference/stepfunctions/start-execution.html
 */
export const startCommand = ({
  job,
  stack,
  region,
  sample,
}: {
  readonly job: string;
  readonly stack: string;
  readonly region: string;
  readonly sample: string;
}): string => {
  const output = plain(logicalId(job, 'stateMachineArn'));
  const place = `--region ${plain(region)}`;
  const query = `Stacks[0].Outputs[?OutputKey=='${output}'].OutputValue`;
  return [
    `aws stepfunctions start-execution ${place} --input ${quotedJson(sample)} --state-machine-arn "$(`,
    `  aws cloudformation describe-stacks ${place} --stack-name ${plain(stack)} --query "${query}" --output text)"`,
  ].join('\\\n');
};

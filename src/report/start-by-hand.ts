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

/** Returns what starts a job after the word `started`: `every day` as it is, since it is a time, and `by messages of requests`. */
export const whenOrBy = (start: string): string => (/^(?:every|at|on) /.test(start) ? start : `by ${start}`);

/** Returns JSON as a single word of a POSIX shell, on one line, without a character that ends a fold of HTML. */
const quotedJson = (json: string): string =>
  `'${json.replace(/[\p{C}<]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll("'", "'\\''")}'`;

/** Returns a name of a project, a stage, a job or a region without the characters that none has. */
const plain = (name: string): string => name.replace(/[^A-Za-z0-9-]/g, '');

/** The words that stand for this program in a command that is shown where nobody knows its path. */
export const programWord = 'batch-job';

/** Returns the command of this program that starts a run of a deployed job with a sample of a type of event. */
export const startCommand = ({
  project,
  stage,
  job,
  region,
  type,
}: {
  readonly project: string;
  readonly stage: string;
  readonly job: string;
  readonly region: string;
  readonly type: string;
}): string =>
  [
    `${programWord} run --job ${plain(job)} --sample ${plain(type)}`,
    `--project-name ${plain(project)} --stage ${plain(stage)} --aws-region ${plain(region)}`,
  ].join(' ');

/**
 * Returns the AWS CLI command that invokes a deployed function by hand with an event, a JSON text, and prints its answer.
 * https://docs.aws.amazon.com/cli/latest/reference/lambda/invoke.html
 */
export const invokeCommand = ({
  name,
  stack,
  region,
  sample,
}: {
  readonly name: string;
  readonly stack: string;
  readonly region: string;
  readonly sample: string;
}): string => {
  const query = `Stacks[0].Outputs[?OutputKey=='${plain(logicalId(name, 'arn'))}'].OutputValue`;
  return [
    `aws lambda invoke /dev/stdout --region ${plain(region)} --cli-binary-format raw-in-base64-out --payload ${quotedJson(sample)} --function-name "$(`,
    `  aws cloudformation describe-stacks --region ${plain(region)} --stack-name ${plain(stack)} --query "${query}" --output text)"`,
  ].join('\\\n');
};

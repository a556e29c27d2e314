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

/** A deployed job or function, and the event that it is started with by hand. */
interface Start {
  readonly name: string;
  readonly stack: string;
  readonly region: string;
  /** JSON text. */
  readonly sample: string;
}

/** Returns the lines of a command whose last argument is the value of an output of the stack. */
const withOutput = (command: string, param: string, { name, stack, region }: Start): string => {
  const query = `Stacks[0].Outputs[?OutputKey=='${plain(logicalId(name, param))}'].OutputValue`;
  return [
    `${command} "$(`,
    `  aws cloudformation describe-stacks --region ${plain(region)} --stack-name ${plain(stack)} --query "${query}" --output text)"`,
  ].join('\\\n');
};

/**
 * Returns the AWS CLI command that starts a run of a deployed job by hand.
 * https://docs.aws.amazon.com/cli/latest/reference/stepfunctions/start-execution.html
 */
export const startCommand = (start: Start): string =>
  withOutput(
    `aws stepfunctions start-execution --region ${plain(start.region)} --input ${quotedJson(start.sample)} --state-machine-arn`,
    'stateMachineArn',
    start,
  );

/**
 * Returns the AWS CLI command that invokes a deployed function by hand, and prints its answer.
 * https://docs.aws.amazon.com/cli/latest/reference/lambda/invoke.html
 */
export const invokeCommand = (start: Start): string =>
  withOutput(
    `aws lambda invoke /dev/stdout --region ${plain(start.region)} --cli-binary-format raw-in-base64-out --payload ${quotedJson(start.sample)} --function-name`,
    'arn',
    start,
  );

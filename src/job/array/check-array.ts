import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { defaultQueueTimeout, type JobProperties, retryDefaults } from '../job-shape.ts';
import { arrayOf, mostChildAttempts } from './array.ts';

type Checked = Pick<JobProperties, 'array' | 'retryConfig' | 'queueTimeout' | 'spotFallback' | 'infrastructureRetries'>;

/** Properties by which a state machine retries or ends one job, each with why the children of an array have none. */
const notOfChildren: readonly {
  readonly at: Path;
  readonly isSet: (job: Checked) => boolean;
  readonly why: string;
  readonly hint: string;
}[] = [
  {
    at: ['retryConfig', 'attempts'],
    isSet: ({ retryConfig = retryDefaults }) => retryConfig.attempts > mostChildAttempts,
    why: `AWS Batch itself tries the children of an array again, with ${mostChildAttempts} attempts each at most.`,
    hint: `Write ${mostChildAttempts} or less.`,
  },
  {
    at: ['retryConfig', 'retryIntervalSeconds'],
    isSet: ({ retryConfig = retryDefaults }) => retryConfig.retryIntervalSeconds > 0,
    why: 'AWS Batch tries a child of an array again at once: it knows no wait between attempts.',
    hint: 'Take retryIntervalSeconds out, and retryIntervalMultiplier with it; the program itself can wait.',
  },
  {
    at: ['queueTimeout'],
    isSet: ({ queueTimeout }) => queueTimeout !== defaultQueueTimeout,
    why: 'queueTimeout ends the wait of one job, and children of an array wait as long as the others run.',
    hint: 'Take queueTimeout out; `timeout` ends each attempt of a child.',
  },
  {
    at: ['spotFallback'],
    isSet: ({ spotFallback }) => spotFallback,
    why: 'spotFallback submits the last attempt to another queue, and AWS Batch tries a child of an array again in its own.',
    hint: 'Take spotFallback out.',
  },
  {
    at: ['infrastructureRetries'],
    isSet: ({ infrastructureRetries }) => infrastructureRetries > 0,
    why: 'AWS Batch counts every attempt of a child alike, also one whose host was lost or taken back.',
    hint: `Take infrastructureRetries out, and write more attempts under retryConfig, up to ${mostChildAttempts}.`,
  },
];

/** Returns the errors and warnings of `array`, and of what a job with it cannot have; `at` is the path of the job's properties. */
export const checkArray = (properties: Checked, at: Path): Diagnostic[] => {
  const array = arrayOf(properties);
  if (array === undefined) return [];
  const { size, tolerated } = array;
  const percentage = properties.array?.toleratedFailurePercentage ?? 0;
  const by = properties.array?.toleratedFailureCount === undefined ? 'Percentage' : 'Count';
  return [
    ...(tolerated < size
      ? []
      : [
          errorAt(
            'config/array',
            [...at, 'array', `toleratedFailure${by}`],
            `All ${size} children of the array may fail, so that a run in which nothing worked would succeed.`,
            `Write less than ${by === 'Count' ? size : 100}.`,
          ),
        ]),
    ...(tolerated === 0 && by === 'Percentage' && percentage > 0
      ? [
          warningAt(
            'config/array',
            [...at, 'array', 'toleratedFailurePercentage'],
            `${percentage} % of ${size} children is less than one, so that none may fail.`,
            `Write toleratedFailureCount: 1, or ${Math.ceil(10_000 / size) / 100} or more.`,
          ),
        ]
      : []),
    ...notOfChildren
      .filter(({ isSet }) => isSet(properties))
      .map(({ at: path, why, hint }) => errorAt('config/array', [...at, ...path], why, hint)),
  ];
};

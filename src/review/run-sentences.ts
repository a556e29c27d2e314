import { type Expression, isMap } from '../cloudformation/expression.ts';
import { type Ending, endings } from '../job/chain/chain.ts';
import type { TemplateResource } from '../stack/template-changes.ts';
import { followersIn, topicsIn } from './ends.ts';
import type { Sides, WordedSentence } from './job-sentences.ts';
import type { KnownNames } from './known-names.ts';
import { listed } from './permissions.ts';
import { valueAt } from './value-at.ts';

/** A job of a template: its state machine and its job definition. */
interface Made {
  readonly machine: TemplateResource | undefined;
  readonly definition: TemplateResource | undefined;
}

/** Returns the value at a path of the definition of a state machine. */
const inDefinition = ({ machine }: Made, path: readonly (string | number)[]): Expression | undefined =>
  valueAt(machine?.Properties, ['Definition', ...path]);

/** Returns the number that a condition of a state ends with or compares with, by a pattern with one group. */
const numberIn = (made: Made, state: string, choice: number, pattern: RegExp): number | undefined => {
  const [, found] = pattern.exec(String(inDefinition(made, ['States', state, 'Choices', choice, 'Condition']))) ?? [];
  return found === undefined ? undefined : Number(found);
};

/** Returns the number of containers of a run; undefined for a job whose run is one container. */
const containersOf = (made: Made): number | undefined => {
  const size = inDefinition(made, ['States', 'Run', 'Arguments', 'ArrayProperties', 'Size']);
  return typeof size === 'number' ? size : undefined;
};

/** Returns the number of containers of a run of a job of a template; undefined where its run is one container. */
export const arraySizeOf = (machine: TemplateResource | undefined): number | undefined =>
  containersOf({ machine, definition: undefined });

/** Returns the processors of a container: `1 vCPU`. */
const processorsOf = ({ definition }: Made): string => {
  const all = valueAt(definition?.Properties, ['ContainerProperties', 'ResourceRequirements']);
  const found = Array.isArray(all) ? all.find((one) => isMap(one) && one.Type === 'VCPU') : undefined;
  return `${isMap(found) ? found.Value : 1} vCPU`;
};

/** Returns the sentences about an array: its size, and how many of its containers may fail. */
const arraySentences = (before: Made, after: Made): WordedSentence[] => {
  const [was, is] = [before, after].map(containersOf);
  const [mayFail, mayNowFail] = [before, after].map((made) => numberIn(made, 'JudgeChildren', 1, /<=(\d+)/) ?? 0);
  const words = (size: number | undefined, each: string) => (size === undefined ? 'none' : `${size} containers${each}`);
  const each = was === undefined ? ` of ${processorsOf(after)}` : '';
  return [
    ...(was === is ? [] : [{ text: `array: ${words(was, '')} → ${words(is, each)}`, at: ['array'] }]),
    ...(is === undefined || mayFail === mayNowFail
      ? []
      : [{ text: `array: ${mayFail} → ${mayNowFail} containers may fail in a run that succeeds`, at: ['array'] }]),
  ];
};

/** The values of `overlap`, each by a state that only a machine with it has. */
const overlapStates = { Skipped: 'skip', Enqueue: 'queue', StopOwner: 'replace' } as const;

/** Returns what a start does during a run, and the most runs at the same time; undefined where there is no limit. */
const placesOf = (made: Made): { readonly overlap: string; readonly count?: number | undefined } => {
  const states = inDefinition(made, ['States']);
  const found = Object.entries(overlapStates).find(([name]) => isMap(states) && Object.hasOwn(states, name));
  if (found === undefined) return { overlap: 'allow' };
  return { overlap: found[1], count: numberIn(made, 'PickOwner', 1, /\$count\(\$owners\) < (\d+)/) };
};

/** Returns the sentences about how runs may overlap. */
const overlapSentences = (before: Made, after: Made): WordedSentence[] => {
  const [was, is] = [placesOf(before), placesOf(after)];
  const runs = `${is.count === 1 ? 'one run' : `${is.count} runs`} at the same time`;
  return [
    ...(was.overlap === is.overlap
      ? []
      : [
          {
            text: `overlap: ${was.overlap} → ${is.overlap}${is.count === undefined ? '' : `, at most ${runs}`}`,
            at: ['overlap'],
          },
        ]),
    ...(was.overlap !== is.overlap || was.count === is.count
      ? []
      : [{ text: `maxConcurrency: ${was.count} → ${is.count}`, at: ['maxConcurrency'] }]),
  ];
};

/** The words before the jobs that come after an ending. */
const endingWords: Readonly<Record<Ending, string>> = { onSuccess: 'after success', onFailure: 'after failure' };

/** Returns the sentences about names that are new in a list, and that are gone from it. */
const listSentences = (
  [was, is]: readonly [readonly string[], readonly string[]],
  [more, less]: readonly [string, string],
  at: string,
): WordedSentence[] => {
  const [added, removed] = [is.filter((one) => !was.includes(one)), was.filter((one) => !is.includes(one))];
  return [
    ...(added.length > 0 ? [{ text: `${more}: ${listed(added)}`, at: [at] }] : []),
    ...(removed.length > 0 ? [{ text: `${less}: ${listed(removed)}`, at: [at] }] : []),
  ];
};

/** Returns the sentences about what a job starts and tells when a run ends; of a new job all that it does. */
export const endSentences = ({ before, after }: Sides, names: KnownNames): WordedSentence[] => [
  ...endings.flatMap((ending) =>
    listSentences(
      [followersIn(before, ending), followersIn(after, ending)],
      [`${endingWords[ending]} starts`, `${endingWords[ending]} no longer starts`],
      ending,
    ),
  ),
  ...listSentences(
    [topicsIn(before, names), topicsIn(after, names)],
    ['alarms: of a failed run tells', 'alarms: of a failed run no longer tells'],
    'alarms',
  ),
];

/** Returns the seconds that an attempt may wait in the queue; undefined for a job without a timeout. */
const queueTimeoutOf = (made: Made): number | undefined => {
  const limit = inDefinition(made, ['States', 'Run', 'TimeoutSeconds']);
  const timeout = inDefinition(made, ['States', 'Run', 'Arguments', 'Timeout', 'AttemptDurationSeconds']);
  return typeof limit === 'number' && typeof timeout === 'number' ? limit - timeout : undefined;
};

/** True for a job that is tried again when its memory was too small: by its machine, or as an array by AWS Batch. */
const retriesOutOfMemory = (made: Made): boolean => {
  const choice = inDefinition(made, ['States', 'Decide', 'Choices', 1, 'Condition']);
  const ends = valueAt(made.definition?.Properties, ['RetryStrategy', 'EvaluateOnExit']);
  const endsArray = Array.isArray(ends) && ends.some((one) => isMap(one) && one.OnReason === 'OutOfMemoryError*');
  return !endsArray && !String(choice).includes("'out-of-memory'");
};

/** Properties of a job that its state machine has somewhere, with how to read each. */
const settings: readonly (readonly [
  name: string,
  read: (made: Made) => string | number | boolean | undefined,
  unit: string,
])[] = [
  ['queueTimeout', queueTimeoutOf, ' seconds'],
  [
    'spotFallback',
    ({ machine }) => valueAt(machine?.Properties, ['DefinitionSubstitutions', 'OnDemandQueue']) !== undefined,
    '',
  ],
  [
    'infrastructureRetries',
    (made) =>
      inDefinition(made, ['States', 'Decide']) === undefined
        ? undefined
        : (numberIn(made, 'Decide', 0, /\$infra - \$free<(\d+)/) ?? 0),
    '',
  ],
  ['retryOnOutOfMemory', retriesOutOfMemory, ''],
];

/**
 * Returns the sentences about what changes in how a job runs, in the words of the config, as far as its state machine shows
 * it: array, overlap, what comes after a run, alarms and retries.
 */
export const runSentences = (machine: Sides, definition: Sides, names: KnownNames): WordedSentence[] => {
  if (machine.before === undefined || machine.after === undefined) return [];
  const before = { machine: machine.before, definition: definition.before };
  const after = { machine: machine.after, definition: definition.after };
  return [
    ...arraySentences(before, after),
    ...settings.flatMap(([name, read, unit]): WordedSentence[] => {
      const [was, is] = [read(before), read(after)];
      return was === undefined || is === undefined || was === is
        ? []
        : [{ text: `${name}: ${was} → ${is}${unit}`, at: [name] }];
    }),
    ...overlapSentences(before, after),
    ...endSentences(machine, names),
  ];
};

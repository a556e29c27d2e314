import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { kindOfQueue } from '../shared/borrowed-parts.ts';
import { profileOfPool } from '../shared/scoped-pools.ts';
import { type Difference, differences } from '../stack/property-differences.ts';
import type { TemplateResource } from '../stack/template-changes.ts';
import { hasNvme, isArm64, isFargate, isSpot, type PoolKind } from '../stage/pool-kind.ts';
import type { NamedTexts } from './expression-text.ts';
import { shown } from './redaction.ts';
import { valueAt } from './value-at.ts';

/** A sentence about a resource, and the config path below its `properties` that it is about. */
export interface WordedSentence {
  readonly text: string;
  readonly at?: Path;
  /** The CloudFormation resource that it is about. */
  readonly of?: string;
  /** Paths below `Properties` of the changes that it is about; without them it is about all changes of `of`. */
  readonly paths?: readonly (readonly string[])[];
}

/** Two sides of one CloudFormation resource of a job. */
export interface Sides {
  readonly before: TemplateResource | undefined;
  readonly after: TemplateResource | undefined;
}

/** A property of a job definition, in the words of the config. */
interface Wording {
  /** Matches the dotted path below `Properties`. */
  readonly path: RegExp;
  /** The name of the property in the config; groups of the path follow it. */
  readonly name: string;
  readonly unit?: string;
  readonly at?: Path;
}

const requirements = 'ContainerProperties\\.ResourceRequirements';
const wordings: readonly Wording[] = [
  { path: new RegExp(`^${requirements}\\.MEMORY$`), name: 'memory', unit: 'MiB', at: ['resources', 'memory'] },
  { path: new RegExp(`^${requirements}\\.VCPU$`), name: 'cpu', unit: 'vCPU', at: ['resources', 'cpu'] },
  { path: new RegExp(`^${requirements}\\.GPU$`), name: 'gpu', unit: 'GPU', at: ['resources', 'gpu'] },
  {
    path: /^ContainerProperties\.LinuxParameters\.SharedMemorySize$/,
    name: 'sharedMemory',
    unit: 'MiB',
    at: ['sharedMemory'],
  },
  { path: /^Timeout(?:\.AttemptDurationSeconds)?$/, name: 'timeout', unit: 'seconds', at: ['timeout'] },
  { path: /^ContainerProperties\.Image$/, name: 'image', at: ['container', 'packaging'] },
  { path: /^ContainerProperties\.Command$/, name: 'command', at: ['container', 'packaging'] },
  { path: /^ContainerProperties\.Environment\.(.+)$/, name: 'environment', at: ['container', 'environment'] },
  { path: /^ContainerProperties\.Secrets(?:\.([^.]+).*)?$/, name: 'secret', at: ['container', 'environment'] },
  { path: /^ContainerProperties\.(?:ExecutionRoleArn|JobRoleArn)$/, name: '' },
  { path: /^ContainerProperties\.LogConfiguration(?:\.|$)/, name: '' },
  { path: /^ContainerProperties\.EphemeralStorage(?:\.|$)/, name: 'storage', unit: 'GiB', at: ['storage'] },
  // The sentence about the state machine says that a job moves to Fargate, or to other processors.
  { path: /^ContainerProperties\.(?:NetworkConfiguration|RuntimePlatform)(?:\.|$)/, name: '' },
  { path: /^PlatformCapabilities(?:\.|$)/, name: '' },
  // AWS Batch tries the children of an array again: the sentences about the state machine say how often.
  { path: /^RetryStrategy(?:\.|$)/, name: '' },
  { path: /^JobDefinitionName$/, name: '' },
];

/** Returns the number of a timeout or a disk that was added or removed as a whole. */
const unwrapped = (value: Expression | undefined): Expression | undefined => {
  const number = isMap(value) ? (value.AttemptDurationSeconds ?? value.SizeInGiB) : undefined;
  return typeof number === 'number' ? number : value;
};

/** Returns a change of a value in words: `7680 → 8192 MiB`, `new, 60 seconds` or `none any more (was 60 seconds)`. */
export const valueWords = (before: string | undefined, after: string | undefined, unit = ''): string => {
  const measured = (value: string | undefined) => (unit ? `${value} ${unit}` : `${value}`);
  if (before === undefined) return `new, ${measured(after)}`;
  if (after === undefined) return `none any more (was ${measured(before)})`;
  return `${before} → ${measured(after)}`;
};

/** Returns the sentence about a secret: its value and its reference are never shown. */
const secretSentence = (name: string | undefined, before: unknown, after: unknown): string => {
  const variable = name === undefined ? 'secrets' : `secret ${name}`;
  if (before === undefined) return `${variable}: new`;
  return after === undefined ? `${variable}: none any more` : `${variable}: read from elsewhere`;
};

/** Returns the sentences about secrets: one for each of a list that is new, or that is gone as a whole. */
const secretsIn = (name: string | undefined, before?: Expression, after?: Expression): string[] => {
  const list = before ?? after;
  const names = name === undefined && Array.isArray(list) && (before === undefined || after === undefined) ? list : [];
  const each = names.flatMap((one) => (isMap(one) && typeof one.Name === 'string' ? [one.Name] : []));
  return each.length > 0
    ? each.map((one) => secretSentence(one, before, after))
    : [secretSentence(name, before, after)];
};

/** Variables that a job gets by `connectTo`: the sentence about its permissions names the resource. */
const isOfConnection = (name: string): boolean => name.startsWith('STP_');

/** Returns sentences that are about changes of a CloudFormation resource. */
export const about = (logicalId: string, sentences: readonly WordedSentence[]): WordedSentence[] =>
  sentences.map((sentence) => ({ ...sentence, of: logicalId }));

/**
 * Returns the sentences about a job definition that changes, without those of kinds that other ones say; `rebuilt` is
 * the sentence about its image, if the files that changed are known.
 */
export const definitionSentences = (
  { before, after }: Sides,
  names: NamedTexts,
  rebuilt?: string,
): WordedSentence[] => {
  const found = differences(before?.Properties, after?.Properties);
  return found.flatMap((difference) =>
    differenceSentences(difference, names, rebuilt).map((sentence) => ({ ...sentence, paths: [difference.path] })),
  );
};

/** Returns the sentences about one difference between job definitions. */
const differenceSentences = (
  { path, before: was, after: is }: Difference,
  names: NamedTexts,
  rebuilt: string | undefined,
): WordedSentence[] => {
  const dotted = path.join('.');
  const wording = wordings.find((one) => one.path.test(dotted));
  const [old, fresh] = [was, is].map((value) => {
    const plain = unwrapped(value);
    return plain === undefined ? undefined : shown(['Properties', ...path], plain, names);
  });
  if (wording === undefined) return [{ text: `${dotted}: ${valueWords(old, fresh)}` }];
  const { name, unit, at } = wording;
  if (name === '') return [];
  const place = at === undefined ? {} : { at };
  const [, inner] = wording.path.exec(dotted) ?? [];
  if (name === 'secret') return secretsIn(inner, was, is).map((text) => ({ text, ...place }));
  if (name === 'image') return [{ text: rebuilt ?? `new image: ${old ?? '(none)'} → ${fresh ?? '(none)'}`, ...place }];
  if (name !== 'environment') return [{ text: `${name}: ${valueWords(old, fresh, unit)}`, ...place }];
  if ((was === undefined || is === undefined) && isOfConnection(inner ?? '')) return [];
  // Two values may have one name: the addresses of a database before and after it gets another machine.
  const values =
    old !== undefined && old === fresh && isOfConnection(inner ?? '')
      ? ` changes: ${fresh}`
      : `: ${valueWords(old, fresh)}`;
  return [{ text: `environment ${inner}${values}`, ...place }];
};

/** The settings of a state machine's definition that a config has. */
interface RunSettings {
  readonly attempts?: Expression;
  readonly interval?: Expression;
  readonly multiplier?: string;
}

const settingsOf = (definition: Expression | undefined): RunSettings => {
  const variables = valueAt(definition, ['States', 'Run', 'Arguments', 'ContainerOverrides', 'Environment']);
  const attempts = Array.isArray(variables)
    ? variables.find((one) => isMap(one) && one.Name === 'STP_MAXIMUM_ATTEMPTS')
    : undefined;
  const wait = valueAt(definition, ['States', 'Backoff', 'Assign', 'wait']);
  const [, multiplier] = /\$wait \* ([\d.e+]+)/.exec(String(wait)) ?? [];
  const interval = valueAt(definition, ['States', 'Init', 'Assign', 'wait']);
  return {
    ...(isMap(attempts) && attempts.Value !== undefined ? { attempts: attempts.Value } : {}),
    ...(interval === undefined ? {} : { interval }),
    ...(multiplier === undefined ? {} : { multiplier }),
  };
};

const retryNames: readonly (readonly [setting: keyof RunSettings, name: string, unit: string])[] = [
  ['attempts', 'attempts', ''],
  ['interval', 'retryIntervalSeconds', 'seconds'],
  ['multiplier', 'retryIntervalMultiplier', ''],
];

/** The properties of a job by which its queue is chosen, each with what it is for a kind of pool. */
const capacityOf: readonly (readonly [property: string, valueFor: (kind: PoolKind | undefined) => string | boolean])[] =
  [
    ['useSpotInstances', (kind) => isSpot(kind) && !isFargate(kind)],
    ['arm64', isArm64],
    ['volumes', hasNvme],
    ['capacity', (kind) => (isFargate(kind) ? `fargate${isSpot(kind) ? '-spot' : ''}` : 'instances')],
  ];

/** Returns a queue that is there already in words; none for a pool of the stack. */
const queueWords = (queue: Expression | undefined): string => {
  if (queue === undefined) return 'none';
  return typeof queue === 'string' ? queue.slice(queue.lastIndexOf('/') + 1) : 'another resource';
};

/** Sentences about a job that moves to other pools, since connections or volumes come or go. */
const movesToScoped = 'it moves to the instances of jobs with these connections and volumes';
const movesToShared = 'it moves to the instances of jobs without such connections and volumes';

/** Returns the sentences about a state machine that changes: retries, its queue and the kind of capacity. */
export const machineSentences = ({ before, after }: Sides): WordedSentence[] => {
  const [was, is] = [before, after].map((side) => valueAt(side?.Properties, ['Definition']));
  const [old, fresh] = [settingsOf(was), settingsOf(is)];
  const retries = retryNames.flatMap(([setting, name, unit]): WordedSentence[] => {
    const [one, other] = [old[setting], fresh[setting]];
    if (one === undefined || other === undefined || canonicalJson(one) === canonicalJson(other)) return [];
    return [{ text: `${name}: ${valueWords(String(one), String(other), unit)}`, at: ['retryConfig', name] }];
  });
  const submitted = [before, after].map((side) => valueAt(side?.Properties, ['DefinitionSubstitutions', 'JobQueue']));
  const queues = submitted.map((queue) => valueAt(queue, ['Ref']));
  const [fromQueue, toQueue] = submitted.map((queue, index) =>
    kindOfQueue(queues[index]) === undefined ? queue : undefined,
  );
  const isOther = canonicalJson(fromQueue ?? null) !== canonicalJson(toQueue ?? null);
  const ofOthers: WordedSentence[] =
    submitted.every((queue) => queue !== undefined) && isOther
      ? [{ text: `jobQueueArn: ${queueWords(fromQueue)} → ${queueWords(toQueue)}`, at: ['jobQueueArn'] }]
      : [];
  const capacity = capacityOf.flatMap(([property, valueFor]): WordedSentence[] => {
    const [one, other] = queues.map((queue) => (queue === undefined ? undefined : valueFor(kindOfQueue(queue))));
    if (one === undefined || other === undefined || one === other) return [];
    return [{ text: `${property}: ${one} → ${other}`, at: [property] }];
  });
  const [former, next] = queues.map((queue) => (typeof queue === 'string' ? (profileOfPool(queue) ?? '') : undefined));
  const isToFargate = isFargate(kindOfQueue(queues[1]));
  const moves = former !== undefined && next !== undefined && former !== next && ofOthers.length === 0 && !isToFargate;
  return [
    ...retries,
    ...ofOthers,
    ...(fromQueue === undefined && toQueue === undefined ? capacity : []),
    ...(moves ? [{ text: next === '' ? movesToShared : movesToScoped }] : []),
  ];
};

/** True for a job definition whose containers write to a log group. */
const hasLog = (side: TemplateResource | undefined): boolean =>
  valueAt(side?.Properties, ['ContainerProperties', 'LogConfiguration', 'LogDriver']) === 'awslogs';

/** Returns the words for a log that is not written any more, by its days of retention, if its log group stays. */
const leftLogWords = (days: Expression | undefined, exists: boolean): string => {
  if (!exists) return 'logging: off, and its log is deleted';
  return typeof days === 'number'
    ? `logging: off, and its log is kept for ${days} ${days === 1 ? 'day' : 'days'}`
    : 'logging: off';
};

/** Returns the sentence about the log of a job's containers, by its job definition and its log group. */
export const logSentences = (definition: Sides, { before, after }: Sides): WordedSentence[] => {
  const [was, is] = [before, after].map((side) => valueAt(side?.Properties, ['RetentionInDays']));
  const [wasOn, isOn] = [hasLog(definition.before), hasLog(definition.after)];
  const at = ['logging'];
  if (!wasOn && isOn) return [{ text: 'logging: on', at }];
  if (wasOn && !isOn) return [{ text: leftLogWords(is, after !== undefined), at }];
  if (!isOn || was === is || was === undefined || is === undefined) return [];
  return [{ text: `logging.retentionDays: ${String(was)} → ${String(is)} days`, at }];
};

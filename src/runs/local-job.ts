import { isMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { symbolsIn } from '../cloudformation/render.ts';
import type { StackGraph } from '../graph/graph.ts';
import { type JobProperties, retryDefaults } from '../job/job-shape.ts';
import { type KnownParameters, knownText } from './known-text.ts';

/** A job as its container runs in the local Docker, by the job definition that a deploy would make. */
export interface LocalJob {
  readonly name: string;
  /** Replaces the command of the image; undefined for that of the image. */
  readonly command: readonly string[] | undefined;
  readonly cpus: number;
  readonly memoryMiB: number;
  readonly sharedMemoryMiB: number | undefined;
  /** The paths of disks that are empty when the container starts. */
  readonly diskPaths: readonly string[];
  /** The number of GPUs; 0 for none. */
  readonly gpus: number;
  readonly user: string | undefined;
  readonly isReadOnly: boolean;
  readonly hasInit: boolean;
  readonly timeoutSeconds: number | undefined;
  readonly retries: {
    readonly attempts: number;
    readonly retryIntervalSeconds: number;
    readonly retryIntervalMultiplier: number;
  };
  /** The number of children of an array; undefined for a job whose run is one container. */
  readonly arraySize: number | undefined;
  /** Variables by name; undefined for a value that only AWS knows. */
  readonly variables: ReadonlyMap<string, string | undefined>;
  /** Names of the variables that are secrets. */
  readonly secrets: ReadonlySet<string>;
  /** Properties of the job definition that the container does not have here. */
  readonly missing: readonly string[];
  /** Properties of it whose value only AWS knows. */
  readonly unknown: readonly string[];
}

/** Properties of `ContainerProperties` that the container has here, or that mean nothing here. */
const handled = [
  ...['Image', 'Command', 'Environment', 'Secrets', 'ResourceRequirements', 'LinuxParameters', 'User'],
  ...['ReadonlyRootFilesystem', 'JobRoleArn', 'ExecutionRoleArn', 'LogConfiguration'],
  ...['NetworkConfiguration', 'RuntimePlatform', 'EphemeralStorage'],
  ...['Volumes', 'MountPoints'],
];

const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (isMap(value) ? value : {});
const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.map(objectOf) : [];

/** Returns the names of variables whose value holds the answer of a directive that was not asked for. */
const openVariables = (properties: JobProperties): ReadonlySet<string> =>
  new Set(
    properties.container.environment.flatMap(({ name, value }) =>
      symbolsIn(value).some(({ symbol }) => symbol.kind === 'open') ? [name] : [],
    ),
  );

/** Returns a job of a linked config; its properties are those after judging. */
export const localJob = (
  name: string,
  properties: JobProperties,
  { resources, region, stage }: Pick<StackGraph, 'resources' | 'region' | 'stage'>,
): LocalJob => {
  const known: KnownParameters = { 'AWS::Region': region, 'AWS::StackName': stage.stack };
  const textOf = (value: unknown) => knownText(value, known);
  const definition = objectOf(resources.get(`${logicalId(name)}JobDefinition`)?.body.Properties);
  const container = objectOf(definition.ContainerProperties);
  const linux = objectOf(container.LinuxParameters);
  const missing = [
    ...Object.keys(container).filter((key) => !handled.includes(key)),
    ...Object.keys(linux)
      .filter((key) => key !== 'InitProcessEnabled' && key !== 'SharedMemorySize')
      .map((key) => `LinuxParameters.${key}`),
    ...('ArrayProperties' in definition ? ['ArrayProperties'] : []),
  ];
  const unknown: string[] = [];
  /** Returns a text of the job definition; notes its name if only AWS knows it. */
  const text = (key: string, value: unknown): string | undefined => {
    const found = value === undefined ? undefined : textOf(value);
    if (value !== undefined && found === undefined) unknown.push(key);
    return found;
  };
  const required = (type: string, given: number): number => {
    const entry = listOf(container.ResourceRequirements).find(({ Type }) => Type === type);
    return Number(text(type, entry?.Value)) || given;
  };
  const open = openVariables(properties);
  const words = Array.isArray(container.Command) ? container.Command.map((word) => text('Command', word)) : undefined;
  const timeout = Number(text('Timeout', objectOf(definition.Timeout).AttemptDurationSeconds));
  const shared = Number(text('SharedMemorySize', linux.SharedMemorySize));
  return {
    name,
    command: words?.map((word) => word ?? ''),
    cpus: required('VCPU', properties.resources.cpu),
    memoryMiB: required('MEMORY', properties.resources.memory),
    sharedMemoryMiB: shared > 0 ? shared : undefined,
    diskPaths: (properties.volumes ?? []).map((volume) => volume.properties.mountPath),
    gpus: required('GPU', 0),
    user: text('User', container.User),
    isReadOnly: textOf(container.ReadonlyRootFilesystem) === 'true',
    hasInit: textOf(linux.InitProcessEnabled) === 'true',
    timeoutSeconds: timeout > 0 ? timeout : undefined,
    retries: properties.retryConfig ?? retryDefaults,
    arraySize: properties.array?.size,
    variables: new Map(
      listOf(container.Environment).map(({ Name, Value }) => [
        String(Name),
        open.has(String(Name)) ? undefined : textOf(Value),
      ]),
    ),
    secrets: new Set(listOf(container.Secrets).map(({ Name }) => String(Name))),
    missing: [...new Set(missing)],
    unknown: [...new Set(unknown)],
  };
};

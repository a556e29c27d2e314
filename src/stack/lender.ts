import { Refused } from '../diagnostics/refused.ts';
import type { Borrowed } from '../graph/graph.ts';
import { lentOutputs } from '../shared/lent-pools.ts';
import { lentResources } from '../shared/lent-resources.ts';
import { isPreview, type Stage } from '../stage/stage.ts';
import type { DeployedStack } from './deployed-stack.ts';
import type { Claim } from './ownership.ts';

/** Returns the hint for a stage that has no lender: the line to add and where, and the other ways. */
const lendHint = ({ stage }: Borrowed, own: Pick<Stage, 'stage'>): string =>
  `Add \`lend: [previews]\` under \`stackConfig.compute\` of the config and deploy the stage ${stage}; every preview borrows from it then. Another stage is named by base-stage, or by stackConfig.compute.reuse.stage. A preview that names itself, base-stage: ${own.stage}, has instances of its own, in a network of its own.`;

const noLender = (message: string, hint: string): Refused => new Refused({ code: 'stack/no-lender', message, hint });

const own = (stage: Pick<Stage, 'stage'>, borrowed: Borrowed): string =>
  `The preview ${stage.stage} borrows from the stage ${borrowed.stage}`;

/** Throws `stack/no-lender` unless a stack is that of the lender: of this project, stage and repository. */
const assertLender = (
  stack: DeployedStack | undefined,
  stage: Pick<Stage, 'project' | 'stage'>,
  borrowed: Borrowed,
  { repositoryId }: Claim,
): DeployedStack => {
  if (isPreview(borrowed.stage))
    throw noLender(
      `${own(stage, borrowed)}, which is a preview itself, and a preview lends nothing.`,
      'Name another stage in base-stage or stackConfig.compute.reuse.stage.',
    );
  // A stack that was only begun, or is deleted, has nothing to lend.
  if (stack === undefined || /^(?:REVIEW_IN_PROGRESS|ROLLBACK_|CREATE_FAILED|DELETE_)/.test(stack.status))
    throw noLender(
      `${own(stage, borrowed)}, and there is no stack ${borrowed.stack} in this region${stack ? ` (it is ${stack.status})` : ''}. Nothing was changed.`,
      lendHint(borrowed, stage),
    );
  const { tags } = stack;
  const owner = tags['batch-job:repository-id'];
  const isOurs =
    tags['batch-job:project'] === stage.project &&
    tags['batch-job:stage'] === borrowed.stage &&
    (!owner || !repositoryId || owner === repositoryId);
  if (!isOurs)
    throw noLender(
      `${own(stage, borrowed)}, and the stack ${stack.name} is not of this project and repository, by its tags batch-job:project, batch-job:stage and batch-job:repository-id. Nothing was changed.`,
      'Choose another project-name, or name another stage in base-stage or stackConfig.compute.reuse.stage.',
    );
  return stack;
};

const listed = (names: readonly string[]): string => names.join(', ');

/** Throws `stack/no-lender` for resources that the config borrows and the lender does not list. */
const assertLent = (stack: DeployedStack, stage: Pick<Stage, 'stage'>, borrowed: Borrowed): void => {
  const lent = (stack.outputs[lentResources] ?? '').split(',');
  const missing = borrowed.names.filter((name) => !lent.includes(name));
  if (missing.length === 0) return;
  throw noLender(
    `${own(stage, borrowed)}, which does not lend ${listed(missing)}. Nothing was changed.`,
    `Add \`lend: [${listed([...new Set([...lent.filter(Boolean), ...missing])])}]\` under \`stackConfig\` of the config and deploy the stage ${borrowed.stage}, or take ${listed(missing)} out of stackConfig.preview.borrow.`,
  );
};

/** Throws `stack/no-lender` for jobs that no instance of the lender's pools could ever hold. */
const assertFits = (stack: DeployedStack, stage: Pick<Stage, 'stage'>, borrowed: Borrowed): void => {
  const most = Number(stack.outputs[lentOutputs.MaxVcpus] ?? Number.POSITIVE_INFINITY);
  const large = borrowed.jobs.filter(({ cpu }) => cpu > most);
  if (large.length === 0) return;
  throw noLender(
    `${large.map(({ job, cpu }) => `${job} needs ${cpu} vCPUs`).join(' and ')}, and the pools that the stage ${borrowed.stage} lends have at most ${most}: its runs would wait and never start. Nothing was changed.`,
    `Deploy the stage ${borrowed.stage} with such a job first, whose pools then grow; or give the job fewer vCPUs, or the preview instances of its own by base-stage: ${stage.stage}.`,
  );
};

/** The kinds of instances that a stage lends where one of its jobs has them: by its outputs, and in words. */
const lackingKinds = [
  { part: /(?:Demand|Spot)Arm64/, lends: 'instances with x86 processors alone', has: 'arm64', line: 'arm64: true' },
  { part: /Gpu/, lends: 'no instances with GPUs', has: 'gpu', line: 'resources.gpu' },
  { part: /NvmeJ|NvmeC/, lends: 'no instances with an instance store', has: 'volumes', line: 'volumes' },
  {
    part: /NvmeArm64/,
    lends: 'no arm64 instances with an instance store',
    has: 'volumes with arm64',
    line: 'volumes and arm64: true',
  },
] as const;

/** True for an output of pools that a stage lends only where one of its own jobs runs on such. */
const isExtra = (output: string): boolean =>
  /Arm64|Gpu|Nvme|Fargate/.test(output) && Object.values<string>(lentOutputs).includes(output);

/**
 * Returns the values of the template's parameters for what a preview borrows, from the outputs of its lender's stack.
 * Throws `stack/no-lender` where that is not there, is not of this project and repository, or lacks something: the hint
 * names the line to add in the config, and the stage to deploy.
 */
export const borrowedValues = (
  found: DeployedStack | undefined,
  stage: Pick<Stage, 'project' | 'stage'>,
  borrowed: Borrowed,
  claim: Claim,
): Readonly<Record<string, string>> => {
  const stack = assertLender(found, stage, borrowed, claim);
  assertLent(stack, stage, borrowed);
  const values = [...borrowed.outputs].map(
    ([name, output]) => [name, output === undefined ? stack.id : stack.outputs[output], output] as const,
  );
  const missing = values.flatMap(([, value, output]) => (value ? [] : [output ?? '']));
  const pools: readonly string[] = Object.values(lentOutputs);
  const isLending = missing.length > 0 && stack.outputs[lentOutputs.Vpc];
  if (isLending && missing.some((output) => output.includes('Fargate')) && missing.every(isExtra)) {
    const line = missing.some((output) => output.includes('Fargate') && output.includes('Arm64'))
      ? 'capacity: fargate and arm64: true'
      : 'capacity: fargate';
    throw noLender(
      `${own(stage, borrowed)}, which does not lend the capacity on Fargate that jobs of the preview ask for: the stack ${stack.name} has no output ${listed(missing)}. Nothing was changed.`,
      `Deploy the stage ${borrowed.stage} with a job that has ${line}, which then lends such capacity, too; or give the preview pools of its own by base-stage: ${stage.stage}.`,
    );
  }
  const lacking = lackingKinds.filter(({ part }) => missing.some((output) => part.test(output)));
  if (isLending && missing.every(isExtra))
    throw noLender(
      `${own(stage, borrowed)}, which lends ${lacking.map(({ lends }) => lends).join(' and ')}, and jobs of the preview have ${lacking.map(({ has }) => has).join(' and ')}: the stack ${stack.name} has no output ${listed(missing)}. Nothing was changed.`,
      `Deploy the stage ${borrowed.stage} with a job that has ${lacking.map(({ line }) => line).join(', and one with ')}, which then lends such instances, too; or give the preview instances of its own by base-stage: ${stage.stage}.`,
    );
  if (missing.some((output) => pools.includes(output)))
    throw noLender(
      `${own(stage, borrowed)}, whose stack ${stack.name} lends no instances: it has no output ${listed(missing)}. Nothing was changed.`,
      lendHint(borrowed, stage),
    );
  if (missing.length > 0)
    throw noLender(
      `${own(stage, borrowed)}, whose stack ${stack.name} has no output ${listed(missing)}: what is borrowed has other properties there. Nothing was changed.`,
      `Deploy the stage ${borrowed.stage} from a config in which these resources have the properties that they have here, or take them out of stackConfig.preview.borrow.`,
    );
  assertFits(stack, stage, borrowed);
  return Object.fromEntries(values.map(([name, value]) => [name, value as string]));
};

/** Returns sentences about what a preview borrows, for the report; `outputs` are those of the lender's stack. */
export const borrowedNotes = (borrowed: Borrowed, outputs: Readonly<Record<string, string>>): string[] => {
  const { stack, names, jobs } = borrowed;
  const volume = Number(outputs[lentOutputs.VolumeGiB] ?? Number.POSITIVE_INFINITY);
  const short = jobs.filter(({ storageGiB = 0 }) => storageGiB > 0 && storageGiB + 30 > volume);
  return [
    ...(jobs.length > 0
      ? [`The jobs of this preview run in the pools that ${stack} lends, and cost nothing while none runs.`]
      : []),
    ...(names.length > 0 ? [`Borrowed from ${stack}, not made: ${listed(names)}. Events of these sleep.`] : []),
    ...short.map(
      ({ job, storageGiB }) =>
        `${job} asks for ${storageGiB} GiB of disk, and the lent instances have volumes of ${volume} GiB.`,
    ),
  ];
};

import type { Expression } from '../cloudformation/expression.ts';
import type { Config } from '../config/schema.ts';
import { redacted } from '../diagnostics/secret.ts';
import { countChanges } from '../stack/count-changes.ts';
import type { Loss } from '../stack/losses.ts';
import { outputsDocument, type ParamOutput } from '../stack/outputs-document.ts';
import type { ResourceChange } from '../stack/proposal.ts';
import { resourceIn } from '../stack/template-changes.ts';
import type { Stage } from '../stage/stage.ts';
import { type FindOrigin, reviewedGroups } from './changes.ts';
import { reviewedEdges } from './edges.ts';
import { type PriceOf, reviewedJobs } from './jobs.ts';
import type { Review, ReviewedGroup, ReviewedImage, ReviewedJob, ReviewedLoss } from './review.ts';
import { secretsRead } from './secrets-read.ts';

/** Input of a review. */
export interface ReviewRequest {
  readonly stage: Pick<Stage, 'project' | 'stage' | 'stack'>;
  readonly region: string;
  readonly account?: string;
  readonly against: Review['against'];
  readonly base?: Review['base'];
  /** Why images are rebuilt, by job. */
  readonly rebuilt?: ReadonlyMap<string, ReviewedImage>;
  readonly hash: string;
  readonly changes: readonly ResourceChange[];
  /** The template to compare with; undefined if there is none. */
  readonly before: Expression | undefined;
  /** The template that would be deployed. */
  readonly ours: Expression;
  readonly config: Config;
  /** Finds the config line of a resource. */
  readonly origin: FindOrigin;
  /** All losses, including those that AWS's answers decided. */
  readonly losses: readonly Loss[];
  readonly params: readonly ParamOutput[];
  /** ARN and outputs of the deployed stack. */
  readonly deployed?: { readonly id: string; readonly outputs: Readonly<Record<string, string>> };
  /** Sentences to report in addition. */
  readonly notes: readonly string[];
  /** Returns prices; without it the review has none. */
  readonly priceOf?: PriceOf;
}

/** Returns the resources of a config in its order, native CloudFormation resources last. */
const resourcesInOrder = (config: Config): { name: string; type: string }[] => [
  ...Object.entries(config.resources).map(([name, { type }]) => ({ name, type })),
  ...Object.entries(config.cloudformationResources ?? {}).map(([name, { Type: type }]) => ({ name, type })),
];

/** Returns the path of the property that replaces a resource, or else of one that may; undefined if there is none. */
const replacingProperty = (groups: readonly ReviewedGroup[], logicalId: string): string | undefined => {
  const change = groups.flatMap(({ changes }) => changes).find((one) => one.logicalId === logicalId);
  const propertyWith = (recreation: string) =>
    change?.properties.find((property) => property.recreation === recreation);
  return (propertyWith('always') ?? propertyWith('conditionally'))?.path;
};

const reviewedLoss = (loss: Loss, groups: readonly ReviewedGroup[]): ReviewedLoss => {
  const { kind, change, fate, why, unforeseen, allowances, allowed } = loss;
  const reason = kind === 'delete' ? undefined : replacingProperty(groups, change.logicalId);
  return {
    logicalId: change.logicalId,
    type: change.type,
    kind,
    ...(reason === undefined ? {} : { because: reason }),
    ...(fate === 'kept' ? { kept: true } : {}),
    fate,
    why,
    ...(unforeseen === undefined ? {} : { unforeseen }),
    allowances,
    allowed,
  };
};

/**
 * Returns a note for each compute environment that is updated: jobs that run longer than its timeout (property
 * `UpdatePolicy`), 30 minutes by default, may be stopped:
 * https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html
 */
const stoppedJobsNotes = ({ changes, ours }: ReviewRequest): string[] =>
  changes
    .filter(({ type, action }) => type === 'AWS::Batch::ComputeEnvironment' && action === 'Modify')
    .map(({ logicalId }) => {
      const properties = resourceIn(ours, logicalId)?.Properties as
        | { UpdatePolicy?: { JobExecutionTimeoutMinutes?: number } }
        | undefined;
      const minutes = properties?.UpdatePolicy?.JobExecutionTimeoutMinutes ?? 30;
      return `${logicalId} is updated: a job that still runs ${minutes} minutes after that may be stopped.`;
    });

/**
 * Returns a note that lists newly read secrets: who changes the config decides which are read, so reviewers must see
 * it.
 */
const newSecretsNotes = ({ before, ours }: ReviewRequest): string[] => {
  const known = new Set(secretsRead(before));
  const added = secretsRead(ours).filter((name) => !known.has(name));
  return added.length ? [`Secrets that were not read before: ${added.join(', ')}.`] : [];
};

/** Returns a function from a job to the job with the files for which its image is rebuilt. */
const withImage =
  ({ rebuilt }: ReviewRequest) =>
  (job: ReviewedJob): ReviewedJob => {
    const image = rebuilt?.get(job.name);
    return image === undefined ? job : { ...job, image };
  };

/** Makes the review of a plan or deploy: changes with their config lines, losses, jobs, diagram, outputs and notes. */
export const makeReview = (request: ReviewRequest): Review => {
  const { stage, region, account, changes, before, ours, config, params, deployed } = request;
  const groups = reviewedGroups({ changes, before, ours, origin: request.origin, order: resourcesInOrder(config) });
  const outputs = deployed?.outputs ?? {};
  const links = deployed ? outputsDocument(deployed.id, outputs, params).links : {};
  return {
    project: stage.project,
    stage: stage.stage,
    stack: stage.stack,
    region,
    ...(account === undefined ? {} : { account }),
    against: request.against,
    ...(request.base === undefined ? {} : { base: request.base }),
    hash: request.hash,
    counts: countChanges(changes),
    losses: request.losses.map((loss) => reviewedLoss(loss, groups)),
    groups,
    jobs: reviewedJobs(config, { before, ours }, region, request.priceOf).map(withImage(request)),
    edges: reviewedEdges(config, groups),
    outputs: params.map(({ resource, param, output }) => ({
      resource,
      param,
      value: redacted(outputs[output] ?? ''),
    })),
    links: Object.entries(links).map(([name, url]) => ({ text: name === 'stack' ? 'Stack' : name, url })),
    notes: [...newSecretsNotes(request), ...request.notes, ...stoppedJobsNotes(request)],
  };
};

import type { Expression } from '../cloudformation/expression.ts';
import type { Config } from '../config/schema.ts';
import { concealed } from '../diagnostics/secret.ts';
import { countChanges } from '../stack/count-changes.ts';
import type { Loss } from '../stack/losses.ts';
import { outputsDocument, type ParamOutput } from '../stack/outputs-document.ts';
import type { ResourceChange } from '../stack/proposal.ts';
import { resourcesIn } from '../stack/template-changes.ts';
import type { Stage } from '../stage/stage.ts';
import { type Origin, reviewedGroups } from './changes.ts';
import { reviewedEdges } from './edges.ts';
import { type PriceOf, reviewedJobs } from './jobs.ts';
import type { Review, ReviewedGroup, ReviewedLoss } from './review.ts';
import { secretsRead } from './secrets-read.ts';

/** All that a review is made of. */
export interface ReviewRequest {
  readonly stage: Pick<Stage, 'project' | 'stage' | 'stack'>;
  readonly region: string;
  readonly account?: string;
  readonly against: Review['against'];
  readonly hash: string;
  readonly changes: readonly ResourceChange[];
  /** The template that ours is compared with; nothing if there is none. */
  readonly before: Expression | undefined;
  readonly ours: Expression;
  readonly config: Config;
  readonly origin: Origin;
  /** Losses that the gate found, answers of AWS included. */
  readonly losses: readonly Loss[];
  readonly params: readonly ParamOutput[];
  /** The deployed stack: its ARN and outputs. */
  readonly deployed?: { readonly id: string; readonly outputs: Readonly<Record<string, string>> };
  readonly notes: readonly string[];
  /** Prices, where they are known. */
  readonly priceOf?: PriceOf;
}

const order = (config: Config): { name: string; type: string }[] => [
  ...Object.entries(config.resources).map(([name, { type }]) => ({ name, type })),
  ...Object.entries(config.cloudformationResources ?? {}).map(([name, { Type: type }]) => ({ name, type })),
];

const because = (groups: readonly ReviewedGroup[], logicalId: string): string | undefined => {
  const change = groups.flatMap(({ changes }) => changes).find((one) => one.logicalId === logicalId);
  const grave = (recreation: string) => change?.properties.find((property) => property.recreation === recreation);
  return (grave('always') ?? grave('conditionally'))?.path;
};

const reviewedLoss = (loss: Loss, groups: readonly ReviewedGroup[]): ReviewedLoss => {
  const { kind, change, fate, why, unforeseen, allowances, allowed } = loss;
  const reason = kind === 'delete' ? undefined : because(groups, change.logicalId);
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

/** https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html: how long jobs may go on. */
const stoppedJobs = ({ changes, ours }: ReviewRequest): string[] =>
  changes
    .filter(({ type, action }) => type === 'AWS::Batch::ComputeEnvironment' && action === 'Modify')
    .map(({ logicalId }) => {
      const { UpdatePolicy } = (resourcesIn(ours)[logicalId] ?? {}) as {
        UpdatePolicy?: { JobExecutionTimeoutMinutes?: number };
      };
      const minutes = UpdatePolicy?.JobExecutionTimeoutMinutes ?? 30;
      return `${logicalId} is updated: a job that still runs ${minutes} minutes after that may be stopped.`;
    });

/** Whoever may change the config decides what is read: a reviewer must see it. */
const newSecrets = ({ before, ours }: ReviewRequest): string[] => {
  const known = new Set(secretsRead(before));
  const added = secretsRead(ours).filter((name) => !known.has(name));
  return added.length ? [`Secrets that were not read before: ${added.join(', ')}.`] : [];
};

/** What a plan found, as values: each change tied to its line in the config, losses, jobs, a drawing, outputs. */
export const reviewOf = (request: ReviewRequest): Review => {
  const { stage, region, account, changes, before, ours, config, params, deployed } = request;
  const groups = reviewedGroups({ changes, before, ours, origin: request.origin, order: order(config) });
  const outputs = deployed?.outputs ?? {};
  const links = deployed ? outputsDocument(deployed.id, outputs, params).links : {};
  return {
    project: stage.project,
    stage: stage.stage,
    stack: stage.stack,
    region,
    ...(account === undefined ? {} : { account }),
    against: request.against,
    hash: request.hash,
    counts: countChanges(changes),
    losses: request.losses.map((loss) => reviewedLoss(loss, groups)),
    groups,
    jobs: reviewedJobs(config, { before, ours }, region, request.priceOf),
    edges: reviewedEdges(config, groups),
    outputs: params.map(({ resource, param, output }) => ({
      resource,
      param,
      value: concealed(outputs[output] ?? ''),
    })),
    links: Object.entries(links).map(([name, url]) => ({ text: name === 'stack' ? 'Stack' : name, url })),
    notes: [...newSecrets(request), ...request.notes, ...stoppedJobs(request)],
  };
};

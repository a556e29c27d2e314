import type { Expression } from '../cloudformation/expression.ts';
import type { Config } from '../config/schema.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { redacted } from '../diagnostics/secret.ts';
import { neighboursOf, resourceMember } from '../graph/neighbours.ts';
import { capClause, capHint, type ExceededCap } from '../stack/change-cap.ts';
import { countChanges } from '../stack/count-changes.ts';
import { infrastructureUpdates } from '../stack/infrastructure-updates.ts';
import type { Loss } from '../stack/losses.ts';
import { withoutRefusedReplacements } from '../stack/named-databases.ts';
import { outputsDocument, type ParamOutput } from '../stack/outputs-document.ts';
import { carriedOut } from '../stack/pools.ts';
import type { ResourceChange } from '../stack/proposal.ts';
import type { RefusedUpdate } from '../stack/refused-updates/refused-update.ts';
import { eventBucketId, onEvents } from '../stage/event-bucket.ts';
import type { Stage } from '../stage/stage.ts';
import { permissionReport } from './access/permission-report.ts';
import { cacheNotes } from './cache-notes.ts';
import { type FindOrigin, reviewedGroups } from './changes.ts';
import { databaseNotes } from './database-notes.ts';
import { diagramOf } from './diagram.ts';
import { forwardedLogNotes } from './forwarded-logs.ts';
import { type PriceOf, reviewedFunctions, reviewedJobs } from './jobs.ts';
import { type KnownNames, knownNames, typeIn } from './known-names.ts';
import { leftOutNotes } from './left-out.ts';
import { lentNotes } from './lent-notes.ts';
import { outputChanges } from './output-changes.ts';
import { findOverride } from './override-lines.ts';
import { type PermissionGroup, permissionKeys } from './permissions.ts';
import { prerequisiteNotes } from './prerequisites.ts';
import { leftQueueNotes, ownQueueNotes } from './queues.ts';
import { readyInstanceNotes } from './ready-instances.ts';
import { renamedJobNotes } from './renamed-jobs.ts';
import { renamedResourceNotes } from './renamed-resources.ts';
import type { Review, ReviewedFile, ReviewedGroup, ReviewedImage, ReviewedJob, ReviewedLoss } from './review.ts';
import { searchNotes } from './search-notes.ts';
import { secretsRead } from './secrets-read.ts';
import { wordedGroup } from './sentences.ts';
import { shortenedRetentionNotes } from './shortened-retention.ts';
import { sizeNotes } from './sizes.ts';
import { standingCostNotes } from './standing-costs.ts';
import { warmInstanceNotes } from './warm-instances.ts';
import type { ReviewedWarning } from './warning.ts';

/** Input of a review. */
export interface ReviewRequest {
  readonly stage: Stage;
  readonly region: string;
  readonly account?: string;
  readonly against: Review['against'];
  readonly base?: Review['base'];
  /** Why images are rebuilt and code is new, by job or function. */
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
  /** Returns the line of a part of the config. */
  readonly lineOf?: (path: Path) => number | undefined;
  /** The page of the config file at the commit. */
  readonly file?: ReviewedFile;
  /** Changes that AWS would refuse; none without it. */
  readonly refused?: readonly RefusedUpdate[];
  /** The numbers of a change that exceeds `max-changes`. */
  readonly tooMany?: ExceededCap;
  /** All losses, including those that AWS's answers decided. */
  readonly losses: readonly Loss[];
  readonly params: readonly ParamOutput[];
  /** ARN and outputs of the deployed stack. */
  readonly deployed?: { readonly id: string; readonly outputs: Readonly<Record<string, string>> };
  /** Warnings and notes about the config. */
  readonly warnings?: readonly ReviewedWarning[];
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
  const { kind, change, fate, why, unforeseen, allowances, allowed, instead } = loss;
  const reason = kind === 'delete' || kind === 'interrupt' ? undefined : replacingProperty(groups, change.logicalId);
  return {
    logicalId: change.logicalId,
    type: change.type,
    kind,
    ...(reason === undefined ? {} : { because: reason }),
    ...(kind === 'interrupt' ? {} : { ...(fate === 'kept' ? { kept: true } : {}), fate }),
    why,
    ...(unforeseen === undefined ? {} : { unforeseen }),
    allowances,
    allowed,
    ...(instead === undefined ? {} : { instead }),
  };
};

/**
 * Returns a note for each compute environment whose instances are replaced, also by a change of its launch template:
 * jobs that run longer than its property `UpdatePolicy` says may be stopped.
 */
const stoppedJobsNotes = ({ changes, before, ours }: ReviewRequest): string[] =>
  infrastructureUpdates({ changes, deployed: before, ours }).map(
    ({ environment, minutes }) =>
      `${environment} is updated: a job that still runs ${minutes} minutes after that may be stopped.`,
  );

/**
 * Returns a note that lists newly read secrets: who changes the config decides which are read, so reviewers must see
 * it.
 */
const newSecretsNotes = ({ before, ours }: ReviewRequest): string[] => {
  const known = new Set(secretsRead(before));
  const added = secretsRead(ours).filter((name) => !known.has(name));
  return added.length ? [`Secrets that were not read before: ${added.join(', ')}.`] : [];
};

/** Returns the permissions and the words of each resource that a job can be connected to. */
const connectionsOf = (config: Config, stage: Stage): PermissionGroup[] =>
  [...neighboursOf(config, stage).values()].flatMap(({ name, type, connection }) => {
    const words = resourceMember(type).connectWords;
    if (connection === undefined || words === undefined) return [];
    return [{ name, words, keys: permissionKeys(connection.statements as unknown as readonly Expression[]) }];
  });

/** Returns the permission of each job of a config to read its own events in the stack's bucket, with the words for it. */
const eventReadsOf = (config: Config, stage: Stage): PermissionGroup[] =>
  Object.keys(config.resources).map((name) => ({
    words: 'read its large events in',
    name: eventBucketId,
    keys: permissionKeys([onEvents('s3:GetObject', stage, name) as unknown as Expression]),
  }));

/** Returns the permissions that are said in words. */
const permissionGroups = ({ config, stage }: ReviewRequest): PermissionGroup[] => [
  ...connectionsOf(config, stage),
  ...eventReadsOf(config, stage),
];

/** Returns the groups of changes in words. */
const groupsOf = (
  request: ReviewRequest,
  names: KnownNames,
  connections: readonly PermissionGroup[],
): ReviewedGroup[] => {
  const { changes, before, ours, config, origin, rebuilt } = request;
  const bare = reviewedGroups({
    changes,
    before,
    ours,
    origin,
    order: resourcesInOrder(config),
    formerType: (resource) => typeIn(before, resource) ?? typeIn(ours, resource),
    names: names.texts,
  });
  const context = {
    before,
    ours,
    config,
    names,
    connections,
    lineOf: request.lineOf ?? (() => undefined),
    imageOf: (resource: string) => rebuilt?.get(resource),
  };
  return bare.map((group) => wordedGroup(group, group.type === 'batch-job', context));
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
  const { stage, region, account, before, ours, config, params, deployed } = request;
  const names = knownNames({ before, ours }, params, config);
  const sides = { changes: request.changes, deployed: before, ours };
  const changes = withoutRefusedReplacements(request.changes, before, ours).map((change) => carriedOut(change, sides));
  const connections = permissionGroups(request);
  const groups = groupsOf({ ...request, changes }, names, connections);
  const outputs = deployed?.outputs ?? {};
  const functions = reviewedFunctions(config, stage, ours);
  const changedOutputs = outputChanges({ before, ours, config, hasChanges: changes.length > 0 });
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
    ...(request.file === undefined ? {} : { file: request.file }),
    counts: countChanges(changes),
    ...(request.refused?.length ? { refused: request.refused } : {}),
    ...(request.tooMany ? { tooMany: request.tooMany } : {}),
    ...(changedOutputs.length > 0 ? { outputChanges: changedOutputs } : {}),
    losses: request.losses.map((loss) => reviewedLoss(loss, groups)),
    groups,
    jobs: reviewedJobs(config, stage, { before, ours }, region, request.priceOf).map(withImage(request)),
    ...(functions.length > 0 ? { functions } : {}),
    ...diagramOf({ config, before, ours, groups, names }),
    outputs: params.map(({ resource, param, output }) => ({
      resource,
      param,
      value: redacted(outputs[output] ?? ''),
    })),
    permissions: permissionReport({
      ...{ before, ours, names: names.texts, groups: connections },
      resources: resourcesInOrder(config).map(({ name }) => name),
      lineOf: (id) => request.origin(id)?.line,
      lineAt: (path) => request.lineOf?.(path),
      overrideLine: (owner, id, paths) => {
        const at = findOverride(config, owner, { before, ours }).behind(id, paths);
        return at && request.lineOf?.(at);
      },
    }),
    links: Object.entries(links).map(([name, url]) => ({ text: name === 'stack' ? 'Stack' : name, url })),
    ...(request.warnings?.length ? { warnings: request.warnings } : {}),
    notes: [
      ...renamedJobNotes(groups, before, ours),
      ...renamedResourceNotes(before, ours),
      ...newSecretsNotes(request),
      ...forwardedLogNotes({ before, ours }),
      ...standingCostNotes(groups, config, stage),
      ...sizeNotes({ before, ours }),
      ...prerequisiteNotes({ before, ours }),
      ...readyInstanceNotes({ before, ours }),
      ...warmInstanceNotes({ before, ours, config }),
      ...ownQueueNotes({ before, ours, config }),
      ...leftQueueNotes({ before, ours, config }),
      ...lentNotes({ before, ours, config }),
      ...leftOutNotes(config, stage),
      ...databaseNotes({ changes, before, ours }),
      ...cacheNotes({ changes, before, ours }),
      ...searchNotes({ changes, before, ours }),
      ...(request.tooMany
        ? [`A deploy would refuse this: ${capClause(request.tooMany)}. ${capHint(request.tooMany)}`]
        : []),
      ...request.notes,
      ...stoppedJobsNotes(request),
      ...shortenedRetentionNotes(request),
    ],
  };
};

import type { AttributeTable } from '../cloudformation/attributes.ts';
import type { OutputContribution, ResourceContribution } from '../cloudformation/contribution.ts';
import { mergeContributions } from '../cloudformation/merge.ts';
import type { PropertyTable } from '../cloudformation/properties.ts';
import { type RenderSymbol, render } from '../cloudformation/render.ts';
import { replaced } from '../cloudformation/replace.ts';
import { withRetentionPolicies } from '../cloudformation/retention.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, isError, type Outcome } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';
import type { Answers } from '../directives/directive.ts';
import type { CapacitySettings } from '../shared/capacity.ts';
import { type DeployedParts, noDeployedParts } from '../shared/deployed-parts.ts';
import { lentOpenings, lentResourcesOutput, lentSecretOutputs } from '../shared/lent-resources.ts';
import { queueAccess } from '../shared/queue-access.ts';
import { sharedParts } from '../shared/shared-parts.ts';
import type { Expansion } from '../stage/needs.ts';
import type { Neighbour, ResourceContext } from '../stage/resource.ts';
import type { Stage } from '../stage/stage.ts';
import { checkAccounts } from './accounts.ts';
import { checkBorrowing } from './borrowed-changes.ts';
import { checkBorrowedSecrets } from './borrowed-secrets.ts';
import { borrowingOf, loanOf, ownParts, withBorrowed } from './borrowing.ts';
import { checkCycles } from './cycles.ts';
import { checkDeployment } from './deployment-checks.ts';
import { checkDynamicReferences } from './dynamic-references.ts';
import { checkEndpoints } from './endpoint-checks.ts';
import { checkFunctionKeys } from './function-keys.ts';
import type { StackGraph } from './graph.ts';
import { checkLending } from './lending.ts';
import { checkCaseOfNames, checkClashes } from './name-clashes.ts';
import { checkNames } from './names.ts';
import { contextOf, neighboursOf, placedIn, privateParts, resourceMember } from './neighbours.ts';
import { checkNetwork } from './network-checks.ts';
import { outputContributions, paramOutputs } from './outputs.ts';
import { applyOverrides } from './overrides.ts';
import { checkOwnImports } from './own-imports.ts';
import { checkPartitions, withoutRegions } from './partitions.ts';
import { bounded, permissionsBoundary } from './permissions-boundary.ts';
import { checkPropertyNames } from './property-names.ts';
import { checkParamReferences, checkReferences, spelling } from './references.ts';
import { checkRenames } from './renames.ts';
import { checkResourceTypes, checkSnapshots, checkVersions } from './resource-types.ts';
import { checkTags, tagged, userTags } from './tags.ts';
import { checkFunctions } from './template-functions.ts';

/** The inputs of `link` besides the config. */
export interface LinkRequest {
  readonly stage: Stage;
  /** The AWS region of the stack, `eu-west-1`. */
  readonly region: string;
  /** True if nobody named the region: then no ARN and no size is compared with it. */
  readonly assumesRegion?: boolean | undefined;
  /** The parts of the deployed stack that stay. */
  readonly deployed?: DeployedParts;
  /** The attributes of CloudFormation's resource types, for `$CfResourceParam`. */
  readonly table: AttributeTable;
  /** The properties of CloudFormation's resource types; without them no name of a property is checked. */
  readonly properties?: PropertyTable | undefined;
  /** Answers of AWS to the questions of resources; stand-ins take the place of those that are absent. */
  readonly answers?: Answers | undefined;
}

type Neighbours = ReadonlyMap<string, Neighbour>;

/** The stage and region of a stack, and what AWS has answered about its config. */
type StackPlace = Pick<LinkRequest, 'stage' | 'region' | 'answers'>;

/** A place whose region is undefined if nothing may be compared with it. */
type JudgedPlace = Omit<StackPlace, 'region'> & { readonly region: string | undefined };

/**
 * Returns the stack graph of a config, or every error in how its parts refer to each other: names, event sources,
 * connections, references, overrides, cycles. Warnings come with either.
 */
export const link = (
  config: Config,
  {
    stage,
    region,
    assumesRegion,
    table,
    properties,
    answers,
    deployed: { left, permissions: _, ...capacity } = noDeployedParts,
  }: LinkRequest,
): Outcome<StackGraph> => {
  const neighbours = neighboursOf(config, stage);
  const judgedRegion = assumesRegion ? undefined : region;
  const found = checkBeforeExpansion(config, { stage, region: judgedRegion, answers }, neighbours);
  if (found.some(preventsExpansion))
    return { diagnostics: [...found, ...checkParamReferences(config, neighbours, table)] };

  const tags = userTags(config.stackConfig?.tags ?? []);
  const expansions = expandAll(config, { stage, region, answers }, neighbours);
  const settings = capacitySettings(config, stage, region, capacity);
  const lent = settings.lent === undefined ? [] : lentOpenings(config.stackConfig?.lend ?? [], neighbours);
  const network = placedIn(config, stage, answers);
  const borrowing = borrowingOf(config, stage);
  const parts = ownParts(
    expansions,
    (needs) => sharedParts([...needs, ...lent], stage, settings, { network, own: privateParts(config, stage) }),
    borrowing,
  );
  const { needs, absent } = parts;
  const merged = mergeContributions([
    ...parts.contributions,
    ...cloudformationResources(config).map((part) => (borrowing ? withBorrowed(part, borrowing.by, absent) : part)),
    ...outputContributions(config, neighbours),
    ...(stage.preview ? [] : lentOutputsOf(config, neighbours)),
    ...queueAccess(needs, left.queues, borrowing !== undefined),
  ]);
  const targets = { neighbours, resources: new Map([...absent, ...merged.resources]), table };
  found.push(
    ...parts.diagnostics,
    ...checkTags(config.stackConfig?.tags ?? []),
    ...checkClashes(merged.clashes),
    ...checkReferences(config, targets),
    ...checkOwnImports(config, stage.stack),
    ...checkFunctions(config, targets),
    ...checkFunctionKeys(config),
    ...checkResourceTypes(config, table),
    ...checkSnapshots(config),
    ...checkVersions(config),
    ...checkEndpoints(config, { stage, region: judgedRegion }, needs, merged.resources),
    ...(properties ? checkPropertyNames(config, targets.resources, properties) : []),
  );
  if (found.some(isError)) return { diagnostics: found };

  const overridden = applyOverrides(config, expansions, targets.resources);
  const made = new Map([...overridden.resources].filter(([id]) => merged.resources.has(id)));
  const spelled = spelling(targets);
  const spell: RenderSymbol = borrowing ? (symbol) => replaced(spelled(symbol), borrowing.by) : spelled;
  const boundary = permissionsBoundary(config, stage);
  const complete = (resource: ResourceContribution) => bounded(tagged(resource, tags), boundary);
  const { resources, unnamed } = renderResources(made, complete, stage, spell);
  const outputs = renderOutputs(merged.outputs, spell);
  found.push(
    ...overridden.diagnostics,
    ...checkCycles(resources, config),
    ...checkBorrowing(resources, absent, neighbours, left.queues),
  );
  if (found.some(isError)) return { diagnostics: found };

  const values = () => [
    ...[...resources.values()].map(({ body }) => body),
    ...[...outputs.values()].map(({ value }) => value),
  ];
  const loan = borrowing && loanOf(stage, borrowing, values(), needs, resources);
  return {
    diagnostics: found,
    value: {
      stage,
      region,
      resources,
      unnamed,
      parameters: new Map([...merged.parameters, ...(loan?.parameters ?? [])]),
      conditions: merged.conditions,
      outputs,
      spell,
      images: needs.filter((need) => need.of === 'image'),
      codes: needs.filter((need) => need.of === 'code'),
      uploads: needs.filter((need) => need.of === 'upload'),
      params: paramOutputs(neighbours),
      ...(loan ? { borrowed: loan.borrowed } : {}),
    },
  };
};

/** Returns the outputs by which previews find what a stage lends. */
const lentOutputsOf = ({ stackConfig }: Config, neighbours: Neighbours): OutputContribution[] => {
  const { lend = [] } = stackConfig ?? {};
  return [...lentResourcesOutput(lend), ...lentSecretOutputs(lend, neighbours)];
};

/** True for an error after which a config cannot be expanded. Statements of IAM and ARNs go into the template as they are. */
const preventsExpansion = (diagnostic: Diagnostic): boolean =>
  isError(diagnostic) && !['config/iam-statement', 'config/other-partition'].includes(diagnostic.code);

const placedContext = (
  name: string,
  config: Config,
  { stage, region, answers }: JudgedPlace,
  neighbours: Neighbours,
): ResourceContext => contextOf(name, config, stage, neighbours, region, answers);

/** Returns the diagnostics that need no CloudFormation resources. Only a config without these errors is expanded. */
const checkBeforeExpansion = (config: Config, place: JudgedPlace, neighbours: Neighbours): Diagnostic[] => {
  const partitions = checkPartitions(config, place.region);
  const found = [
    ...checkCaseOfNames(Object.keys(config.resources)),
    ...checkRenames(config),
    ...checkNames(config),
    ...checkDynamicReferences(config, neighbours),
    ...checkAccounts(config),
    ...checkLending(config),
    ...checkBorrowedSecrets(config, place.stage, neighbours),
    ...checkNetwork(config, place),
    ...checkDeployment(config, place.region),
    ...reportEach(
      Object.entries(config.resources),
      ([name, { type, properties }]) =>
        resourceMember(type).check?.(properties, placedContext(name, config, place, neighbours)) ?? [],
    ),
  ];
  return [...withoutRegions(found, partitions), ...partitions];
};

/** Returns what each resource of the config becomes, by its name. */
const expandAll = (config: Config, place: StackPlace, neighbours: Neighbours): Map<string, Expansion> =>
  new Map(
    Object.entries(config.resources).map(([name, { type, properties }]) => [
      name,
      resourceMember(type).expand(properties, placedContext(name, config, place, neighbours)),
    ]),
  );

/** Returns the settings of a stage's pools: those of its config, and of the deployed ones. A preview lends nothing. */
const capacitySettings = (
  { stackConfig }: Config,
  { preview }: Stage,
  region: string,
  { lent, ...deployed }: CapacitySettings,
): CapacitySettings => ({
  region,
  maxVcpus: stackConfig?.compute?.maxVcpus,
  ...deployed,
  ...(stackConfig?.compute?.lend?.length && !preview ? { lent: lent ?? {} } : {}),
});

/** Returns the resources that the user wrote in CloudFormation's language, to which no tags are added. */
const cloudformationResources = (config: Config): ResourceContribution[] =>
  Object.entries(config.cloudformationResources ?? {}).map(([id, body]) => ({
    kind: 'resource',
    id,
    from: ['cloudformationResources', id],
    tags: 'none',
    holdsData: 'no',
    body: body as unknown as ResourceContribution['body'],
  }));

/**
 * Returns the resources with retention policies, what `complete` adds to each, and every reference as CloudFormation
 * spells it; and the logical ids of those with names that are not known yet.
 */
const renderResources = (
  resources: ReadonlyMap<string, ResourceContribution>,
  complete: (resource: ResourceContribution) => ResourceContribution,
  stage: Stage,
  spell: RenderSymbol,
): { readonly resources: Map<string, ResourceContribution>; readonly unnamed: ReadonlySet<string> } => {
  const unnamed = new Set<string>();
  const rendered = [...resources].map(([id, resource]): [string, ResourceContribution] => {
    const body = render(withRetentionPolicies(complete(resource), stage), (symbol) => {
      const spelled = spell(symbol);
      if (spelled === undefined) unnamed.add(id);
      return spelled;
    });
    return [id, { ...resource, body: body as unknown as ResourceContribution['body'] }];
  });
  return { resources: new Map(rendered), unnamed };
};

/** Returns the outputs with every reference in their values as CloudFormation spells it. */
const renderOutputs = (
  outputs: ReadonlyMap<string, OutputContribution>,
  spell: RenderSymbol,
): Map<string, OutputContribution> =>
  new Map([...outputs].map(([name, output]) => [name, { ...output, value: render(output.value, spell) }]));

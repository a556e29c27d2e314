import type { Expression } from '../cloudformation/expression.ts';
import { dollarsOfTier } from '../resources/shapes/atlas-cost.ts';
import { dollarsOfMibps } from '../resources/shapes/efs-resources.ts';
import { dollarsOfShard, dollarsOnDemand } from '../resources/shapes/stream-cost.ts';
import { dollarsOfMachine, dollarsOfNode, dollarsOfUnit } from '../shared/machine-prices.ts';
import { costOf, dollarsOfMonth, hoursPerMonth } from '../shared/prices.ts';
import { ownerOf } from '../stack/owners.ts';
import { resourcesIn, type TemplateResource } from '../stack/template-changes.ts';

type Values = Readonly<Record<string, unknown>>;

/** A part of a resource that is paid for by its size. */
interface SizedPart {
  /** The part in words: `db.t4g.micro`. */
  readonly words: string;
  readonly count: number;
  /** The least that one costs in US dollars per hour in us-east-1; undefined if that is not known here. */
  readonly dollars: number | undefined;
  /** The most that one costs, where it follows the load. */
  readonly most?: number | undefined;
  /** The company whose price list has it; AWS by default. */
  readonly seller?: 'MongoDB';
}

const valuesOf = (resource: TemplateResource | undefined): Values => Object(resource?.Properties) as Values;

const numberIn = (values: Values, key: string, other: number): number =>
  typeof values[key] === 'number' ? values[key] : other;

const machine = (type: unknown, count: number, dollars: number | undefined, more = ''): SizedPart[] =>
  typeof type === 'string' ? [{ words: `${type}${more}`, count, dollars }] : [];

/** Returns the containers of a service on Fargate, by its task definition and how many of them run. */
const containersOf = (definition: Values, all: readonly TemplateResource[]): SizedPart[] => {
  const { Cpu, Memory, RuntimePlatform } = definition;
  const find = (type: string) => valuesOf(all.find(({ Type }) => Type === type));
  const scaled = find('AWS::ApplicationAutoScaling::ScalableTarget');
  const fewest = numberIn(scaled, 'MinCapacity', numberIn(find('AWS::ECS::Service'), 'DesiredCount', 1));
  const limit = numberIn(scaled, 'MaxCapacity', fewest);
  const [cpu, memoryMiB] = [Number(Cpu) / 1_024, Number(Memory)];
  const arm64 = (Object(RuntimePlatform) as Values).CpuArchitecture === 'ARM64';
  const dollars = costOf({ cpu, memoryMiB, arm64, fargate: true })?.dollarsPerHour;
  const upTo = limit > fewest ? `, up to ${limit}` : '';
  const words = `${cpu} vCPU${cpu > 1 ? 's' : ''} with ${memoryMiB} MiB on Fargate${upTo}`;
  // The instances that may run beside the fewest, as a price of these.
  const most = dollars !== undefined && limit > fewest && fewest > 0 ? (dollars * limit) / fewest : dollars;
  return [{ words, count: fewest, dollars, most }];
};

/** Returns the machines of a cluster of Atlas, of all its shards. */
const machinesOfAtlas = (ReplicationSpecs: unknown): SizedPart[] =>
  [ReplicationSpecs].flat().flatMap((spec) => {
    const { NumShards = 1, AdvancedRegionConfigs } = Object(spec) as Values;
    return [AdvancedRegionConfigs].flat().flatMap((region) =>
      ['ElectableSpecs', 'AnalyticsSpecs', 'ReadOnlySpecs'].flatMap((kind) => {
        const { InstanceSize: tier, NodeCount } = Object((Object(region) as Values)[kind]) as Values;
        const count = Number(NodeCount) * Number(NumShards);
        const all = count > 0 ? machine(tier, count, dollarsOfTier(String(tier))) : [];
        return all.map((one) => ({ ...one, seller: 'MongoDB' as const }));
      }),
    );
  });

const partsOf: Readonly<Record<string, (values: Values, all: readonly TemplateResource[]) => SizedPart[]>> = {
  'AWS::ECS::TaskDefinition': containersOf,
  'AWS::RDS::DBInstance': ({ DBInstanceClass: type, MultiAZ, DBClusterIdentifier: cluster }) => {
    if (type === 'db.serverless') return [];
    const one = cluster === undefined ? dollarsOfMachine(String(type)) : undefined;
    return MultiAZ === true ? machine(type, 1, one && 2 * one, ' in two zones') : machine(type, 1, one);
  },
  'AWS::RDS::DBCluster': ({ ServerlessV2ScalingConfiguration: scaling }, all) => {
    if (scaling === undefined) return [];
    const { MinCapacity: least, MaxCapacity: most } = Object(scaling) as Values;
    const count = all.filter((one) => valuesOf(one).DBInstanceClass === 'db.serverless').length;
    const words = `Aurora of ${least} to ${most} capacity units`;
    return [{ words, count, dollars: Number(least) * dollarsOfUnit, most: Number(most) * dollarsOfUnit }];
  },
  'AWS::ElastiCache::ReplicationGroup': (values) => {
    const { CacheNodeType: type, Engine: engine = 'redis' } = values;
    const copies = numberIn(values, 'ReplicasPerNodeGroup', 0) + 1;
    const count = numberIn(values, 'NumCacheClusters', numberIn(values, 'NumNodeGroups', 1) * copies);
    return machine(type, count, dollarsOfNode(String(type), String(engine)));
  },
  'AWS::EFS::FileSystem': ({ ThroughputMode: mode = 'bursting', ProvisionedThroughputInMibps: rate }) =>
    mode === 'provisioned' && typeof rate === 'number'
      ? [{ words: 'MiB/s of throughput', count: rate, dollars: dollarsOfMibps / hoursPerMonth }]
      : [{ words: `throughput that is ${String(mode)}`, count: 1, dollars: 0 }],
  'AWS::Kinesis::Stream': (values) => {
    if ((Object(values.StreamModeDetails) as Values).StreamMode === 'ON_DEMAND')
      return [{ words: 'stream on demand', count: 1, dollars: dollarsOnDemand }];
    const hours = numberIn(values, 'RetentionPeriodHours', 24);
    const words = `shard${hours > 24 ? ' that keeps records for more than a day' : ''}`;
    return [{ words, count: numberIn(values, 'ShardCount', 1), dollars: dollarsOfShard(hours) }];
  },
  'MongoDB::Atlas::Cluster': ({ ReplicationSpecs }) => machinesOfAtlas(ReplicationSpecs),
  'AWS::OpenSearchService::Domain': ({ ClusterConfig }) => {
    const config = Object(ClusterConfig) as Values;
    return ['Instance', 'DedicatedMaster', 'Warm'].flatMap((kind) => {
      const type = config[`${kind}Type`];
      return machine(type, numberIn(config, `${kind}Count`, 1), dollarsOfMachine(String(type)));
    });
  },
};

/** Returns the sized parts of each resource of the config that a template has, by its name. */
const sizesIn = (template: Expression | undefined): ReadonlyMap<string, readonly SizedPart[]> => {
  const byOwner = new Map<string, TemplateResource[]>();
  for (const resource of Object.values(resourcesIn(template))) {
    const name = ownerOf(resource);
    if (name === undefined) continue;
    const own = byOwner.get(name) ?? [];
    byOwner.set(name, own);
    own.push(resource);
  }
  return new Map(
    [...byOwner].map(([name, own]) => [
      name,
      own.flatMap((resource) => partsOf[resource.Type ?? '']?.(valuesOf(resource), own) ?? []),
    ]),
  );
};

/** Returns the words for parts, with one number for those that are alike. */
const wordsOf = (parts: readonly SizedPart[]): string =>
  [...new Set(parts.map(({ words }) => words))]
    .map((words) => {
      const count = parts.filter((one) => one.words === words).reduce((sum, one) => sum + one.count, 0);
      return `${count} × ${words}`;
    })
    .join(' and ');

/** Returns what parts cost in a month, in words; undefined if the price of one is not known here. */
const costOfParts = (parts: readonly SizedPart[], dollarsOf: (part: SizedPart) => number | undefined) => {
  const perHour = parts.reduce<number | undefined>((sum, part) => {
    const dollars = dollarsOf(part);
    return sum === undefined || dollars === undefined ? undefined : sum + part.count * dollars;
  }, 0);
  if (perHour === undefined) return undefined;
  return perHour === 0 ? '$0' : dollarsOfMonth(perHour * hoursPerMonth);
};

const leastOf = (parts: readonly SizedPart[]) => costOfParts(parts, ({ dollars }) => dollars);
const mostOf = (parts: readonly SizedPart[]) => costOfParts(parts, ({ dollars, most = dollars }) => most);

/** Returns the sentence about what parts cost in a month, with what the former ones did. */
const moneyOf = (old: readonly SizedPart[], parts: readonly SizedPart[]): string => {
  const [least, oldLeast, most, oldMost] = [leastOf(parts), leastOf(old), mostOf(parts), mostOf(old)];
  if (least === undefined) return `Its price is not known here, the price list of ${parts[0]?.seller ?? 'AWS'} has it.`;
  const before = (cost: string | undefined) => (cost === undefined ? '' : `, before ${cost}`);
  const atMost = most === least && oldMost === oldLeast ? '' : `; at its most ${most}${before(oldMost)}`;
  return `That costs ${least} a month in us-east-1 at least${before(oldLeast)}${atMost}.`;
};

/**
 * Returns a note for each resource of the config that stays and is of another size than by the deployed template: its machines
 * or containers before and after, and what they cost in a month.
 */
export const sizeNotes = ({
  before,
  ours,
}: {
  readonly before: Expression | undefined;
  readonly ours: Expression;
}): string[] => {
  if (before === undefined) return [];
  const former = sizesIn(before);
  return [...sizesIn(ours)].flatMap(([name, parts]) => {
    const old = former.get(name) ?? [];
    const [was, is] = [wordsOf(old), wordsOf(parts)];
    if (was === '' || is === '' || was === is) return [];
    return [`${name} changes its size from ${was} to ${is}. ${moneyOf(old, parts)}`];
  });
};

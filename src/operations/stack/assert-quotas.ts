import { Refused } from '../../diagnostics/refused.ts';
import type { Quotas } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import { zonesParameter } from '../../shared/zones.ts';
import type { StackParameters } from '../../stack/parameters.ts';
import {
  countAdded,
  type Excess,
  natExcesses,
  natQuota,
  natZonesAdded,
  networkExcesses,
  networkQuotas,
  poolExcesses,
  poolsAdded,
  quotaRefusal,
  type ServiceQuota,
} from '../../stack/quota.ts';
import { grownJobs, quotasOf, vcpuExcesses } from '../../stack/vcpu-quota.ts';
import { hasGpus, poolKinds } from '../../stage/pool-kind.ts';
import type { TemplateText } from '../compile/compiled.ts';
import type { DeployedSide } from './read-deployed.ts';

/** Sentences about a template that follow from the account's quotas. */
interface QuotaFindings {
  /** Quotas that a deploy would pass, or that a job would wait for in vain. */
  readonly excesses: readonly Excess[];
  /** Sentences about quotas that could not be read. */
  readonly unread: readonly string[];
}

type Reading = Partial<QuotaFindings>;

/** Returns what `read` returns, or why AWS does not tell it. Throws in a run that was asked to stop. */
const orWhyNot = async (world: World, saying: string, read: () => Promise<Reading>): Promise<Reading> => {
  try {
    return await read();
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    return { unread: [`${saying} is not known (${problem.code}): ${problem.message}`] };
  }
};

/** Starts to read a quota. What AWS refuses is thrown where the value is awaited, and nowhere if it is not. */
const startReading = (port: Quotas, quota: ServiceQuota): Promise<number> => {
  const value = port.value(quota);
  value.catch(() => {});
  return value;
};

const readings = function* (
  world: World,
  quotas: () => Promise<Quotas>,
  deployed: DeployedSide,
  ours: TemplateText,
  zones: string,
): Generator<Promise<Reading>> {
  const pools = poolsAdded(deployed.template, ours.template);
  if (pools.computeEnvironments + pools.jobQueues > 0)
    yield orWhyNot(world, 'Whether the limits of AWS Batch allow these pools', async () => ({
      excesses: poolExcesses(await (await quotas()).pools(), pools),
    }));

  for (const quota of networkQuotas) {
    const added = countAdded(deployed.template, ours.template, quota.type, quota.endpoints, zones);
    if (added === 0) continue;
    const { noun, counts, standard } = quota;
    const saying = `Whether the quota of ${noun} allows ${added} more`;
    yield orWhyNot(world, saying, async () => {
      const port = await quotas();
      const value = startReading(port, quota);
      const there = await port[counts]();
      const known = `${saying}: the region has ${there}, AWS's default is ${standard}, and the account's own value`;
      return orWhyNot(world, known, async () => ({
        excesses: networkExcesses(quota, there, added, await value),
      }));
    });
  }

  const natZones = natZonesAdded(deployed.template, ours.template, zones);
  if (natZones.length > 0) {
    const saying = `Whether the quota of NAT gateways allows one more in ${natZones.join(', ')}`;
    yield orWhyNot(world, saying, async () => {
      const port = await quotas();
      const value = startReading(port, natQuota);
      const there = await port.natGateways();
      const counts = natZones.map((zone) => `${zone} has ${there[zone] ?? 0}`).join(', ');
      const known = `${saying}: ${counts}, AWS's default is ${natQuota.standard}, and the account's own value`;
      return orWhyNot(world, known, async () => ({
        excesses: natExcesses(there, natZones, await value),
      }));
    });
  }

  const grown = grownJobs(deployed.template, ours.template);
  for (const kind of poolKinds) {
    const jobs = grown.filter(({ pool }) => pool === kind);
    if (jobs.length === 0) continue;
    const names = jobs.map(({ job }) => job).join(', ');
    const saying = `Whether the quota of vCPUs allows an instance for ${names}`;
    yield orWhyNot(world, hasGpus(kind) ? `${saying}, which in a new account is 0 for GPUs,` : saying, async () => {
      const port = await quotas();
      const limits = new Map(
        await Promise.all(quotasOf(jobs).map(async (quota) => [quota.code, await port.value(quota)] as const)),
      );
      return { excesses: vcpuExcesses(jobs, ({ code }) => limits.get(code) as number) };
    });
  }
};

/**
 * Returns what the account's quotas say about what a template adds to the deployed one: pools, network, and jobs that
 * need larger instances. Calls AWS only where it adds something.
 */
const findQuotas = async (
  world: World,
  deployed: DeployedSide,
  ours: TemplateText,
  parameters: StackParameters,
): Promise<QuotaFindings> => {
  let port: Promise<Quotas> | undefined;
  const quotas = () => {
    port ??= world.quotas();
    return port;
  };
  const found = await Promise.all(readings(world, quotas, deployed, ours, parameters[zonesParameter]?.value ?? ''));
  const all = <K extends keyof QuotaFindings>(key: K): QuotaFindings[K][number][] =>
    found.flatMap((reading) => [...(reading[key] ?? [])]) as QuotaFindings[K][number][];
  return { excesses: all('excesses'), unread: all('unread') };
};

/**
 * Throws `stack/quota` for pools, a network or vCPUs of a job that the account's quotas do not allow, before anything is
 * built. Says which quotas could not be read.
 */
export const assertQuotas = async (
  world: World,
  deployed: DeployedSide,
  ours: TemplateText,
  parameters: StackParameters,
): Promise<void> => {
  const { excesses, unread } = await findQuotas(world, deployed, ours, parameters);
  for (const note of unread) world.console.info(note);
  const refusal = quotaRefusal(excesses);
  if (refusal) throw refusal;
};

/** Returns why a deploy would be refused for quotas, and which quotas could not be read. */
export const quotaNotes = async (
  world: World,
  deployed: DeployedSide,
  ours: TemplateText,
  parameters: StackParameters,
): Promise<string[]> => {
  const { excesses, unread } = await findQuotas(world, deployed, ours, parameters);
  const refusal = quotaRefusal(excesses);
  return [
    ...(refusal ? [`A deploy would be refused (${refusal.code}): ${refusal.message} ${refusal.hint}`] : []),
    ...unread,
  ];
};

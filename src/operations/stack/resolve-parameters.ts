import type { Expression } from '../../cloudformation/expression.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { zonesParameter } from '../../shared/zones.ts';
import type { DeployedStack } from '../../stack/deployed-stack.ts';
import type { Claim } from '../../stack/ownership.ts';
import { declaredParameters, keptParameters, type StackParameters } from '../../stack/parameters.ts';
import { chooseZones, type InstanceOffer, instanceTypesIn, typePatterns } from '../../stack/zones.ts';
import type { Compiled } from '../compile/compiled.ts';
import { readLender } from './read-lender.ts';

/** The parameters of a change set, and sentences about what could not be looked up. */
export interface ResolvedParameters {
  readonly parameters: StackParameters;
  readonly notes: readonly string[];
}

/** Returns the value of `StpZones` for a new network. Throws what AWS refuses when asked for the region's zones. */
const lookUpZones = async (
  world: World,
  template: Expression,
): Promise<{ readonly value: string; readonly notes: readonly string[] }> => {
  const zones = await world.zones();
  const types = [...instanceTypesIn(template).values()];
  // The zones stay, and a network that a load balancer alone needed may get pools later.
  const pools = (types.length > 0 ? types : [['default_x86_64']]).map(typePatterns);
  const patterns = [...new Set(pools.flat())].sort();
  const offersOrRefusal = async (): Promise<readonly InstanceOffer[] | Refused> => {
    try {
      return await zones.offers(patterns);
    } catch (problem) {
      if (problem instanceof Refused) return problem;
      throw problem;
    }
  };
  const [names, offers] = await Promise.all([zones.available(), offersOrRefusal()]);
  if (!(offers instanceof Refused)) return { value: chooseZones(names, pools, offers), notes: [] };
  const note = `Which availability zones offer the instance types of this stage is not known (${offers.code}), so the first ones are taken: ${offers.message}`;
  return { value: chooseZones(names, pools, undefined), notes: [note] };
};

/**
 * Returns a value for each parameter that a template declares: that of the lender for what a preview borrows, else the
 * deployed stack's if it has one, else a looked up one. Calls AWS only for the lender, and for a parameter that is new to
 * the stack. `stack` is undefined for a stage that is not deployed. Throws `stack/no-lender`.
 */
export const resolveParameters = async (
  world: World,
  compiled: Pick<Compiled, 'stage' | 'template' | 'borrowed'>,
  stack: DeployedStack | undefined,
  claim: Claim,
): Promise<ResolvedParameters> => {
  const { template } = compiled;
  const lent = await readLender(world, compiled, claim);
  const kept = { ...keptParameters(template, stack), ...lent.parameters };
  const isNew = declaredParameters(template).includes(zonesParameter) && kept[zonesParameter] === undefined;
  if (!isNew) return { parameters: kept, notes: lent.notes };
  const { value, notes } = await lookUpZones(world, template);
  return { parameters: { ...kept, [zonesParameter]: { value, isDeployed: false } }, notes: [...lent.notes, ...notes] };
};

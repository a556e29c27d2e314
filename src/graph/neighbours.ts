import type { Config } from '../config/schema.ts';
import type { Answers } from '../directives/directive.ts';
import { type ResourceConfig, resources } from '../generated/resources.ts';
import type { AnyResource, OpeningsOf } from '../resources/resource.ts';
import { ownNetworkWith, type PrivateParts } from '../shared/own-network.ts';
import { reusedNetwork } from '../shared/reused-network.ts';
import type { Network } from '../stage/network.ts';
import type { Opening } from '../stage/opening.ts';
import {
  type NamedResource,
  type Neighbour,
  namedResource,
  type ResourceContext,
  resourceContext,
} from '../stage/resource.ts';
import { type Stage, stageOf } from '../stage/stage.ts';
import { borrowedNames, borrowedNeighbour } from './borrowed-resources.ts';

/** Returns the member of the registry of resources for a type. Types of a judged config are always registered. */
export const resourceMember = (type: string): AnyResource =>
  resources.find((member) => member.type === type) as AnyResource;

type Neighbours = ReadonlyMap<string, Neighbour>;

/** Neighbours by config and stage: each step from the graph to the report asks for those of its stack. */
const known = new WeakMap<Config, WeakMap<Stage, Neighbours>>();

/**
 * Returns each resource of the config, by name, in the form that other resources may read, found once for a stage; one
 * that the stage borrows as parameters of the template.
 */
export const neighboursOf = (config: Config, stage: Stage): Neighbours => {
  const byStage = known.get(config) ?? new WeakMap<Stage, Neighbours>();
  known.set(config, byStage);
  const found = byStage.get(stage) ?? neighboursAt(config, stage);
  byStage.set(stage, found);
  return found;
};

const neighboursAt = (config: Config, stage: Stage): Neighbours => {
  const borrowed = borrowedNames(config, stage);
  const own = neighboursIn(config, stage);
  if (borrowed.size === 0) return own;
  const theirs = lenderNeighbours(config, stage);
  return new Map(
    [...own].map(([name, neighbour]) => {
      const lent = borrowed.has(name) ? theirs.get(name) : undefined;
      return [name, lent ? borrowedNeighbour(lent) : neighbour];
    }),
  );
};

/** Returns each resource of the config as the lender of a stage has it, by name; empty without a lender. */
export const lenderNeighbours = (config: Config, { project, lender }: Stage): ReadonlyMap<string, Neighbour> =>
  lender === undefined ? new Map() : neighboursIn(config, stageOf(project, lender));

/** Returns a resource of the config with its stage and the name that its logical ids are made of. */
const ownName = (name: string, config: Config, stage: Stage): NamedResource =>
  namedResource(name, stage, config.resources[name]?.renamedFrom);

/** Returns each resource of the config, by name, as a stage that borrows nothing has it. */
const neighboursIn = (config: Config, stage: Stage): ReadonlyMap<string, Neighbour> => {
  const openings = openingsIn(config, stage);
  const openingsOf: OpeningsOf = (names) => names.flatMap((name) => openings.get(name) ?? []);
  return new Map(
    Object.entries(config.resources).map(([name, { type, properties }]: [string, ResourceConfig]) => {
      const member = resourceMember(type);
      const self = ownName(name, config, stage);
      const connection = member.connectTo?.(self, properties, openingsOf);
      const opens = openings.get(name);
      const admits = member.admits?.(properties);
      const eventTarget = member.eventTarget?.(self, properties);
      const secrets = member.secrets?.(self, properties);
      return [
        name,
        {
          name,
          type,
          ...(self.nameInAws === name ? {} : { nameInAws: self.nameInAws }),
          id: self.id(member.mainChild),
          properties: properties as Record<string, unknown>,
          params: member.params(self, properties),
          ...(connection ? { connection } : {}),
          ...(member.mountedAs ? { mountedAs: member.mountedAs } : {}),
          ...(opens ? { opens } : {}),
          ...(admits ? { admits } : {}),
          ...(eventTarget ? { eventTarget } : {}),
          ...(member.absent ? { absent: member.absent } : {}),
          ...(member.secretParams ? { secretParams: member.secretParams } : {}),
          ...(secrets ? { secrets } : {}),
          ...(member.later ? { later: true as const } : {}),
        },
      ];
    }),
  );
};

/** Returns the openings of the resources of a config, by name. */
const openingsIn = (config: Config, stage: Stage): ReadonlyMap<string, Opening> =>
  new Map(
    Object.entries(config.resources).flatMap(([name, { type, properties }]): [string, Opening][] => {
      const opening = resourceMember(type).opens?.(ownName(name, config, stage), properties);
      return opening ? [[name, opening]] : [];
    }),
  );

/**
 * Returns a resource of the config by name, with everything that its checks and its expansion may use. `region` is that
 * of the stack; without it nothing is compared with it. `answers` are those of AWS.
 */
export const contextOf = (
  name: string,
  config: Config,
  stage: Stage,
  neighbours: ReadonlyMap<string, Neighbour>,
  region?: string,
  answers?: Answers,
): ResourceContext => {
  const events = config.stackConfig?.preview?.events;
  const network = placedIn(config, stage, answers);
  const former = config.resources[name]?.renamedFrom;
  const context = resourceContext(name, stage, neighbours, events, region, answers, network, former);
  const atlas = config.providerConfig?.mongoDbAtlas;
  return atlas === undefined ? context : { ...context, atlas };
};

/** Returns the private parts of a stage's own network that its config asks for; none for a stage with the network of its lender. */
export const privateParts = ({ stackConfig }: Config, { lender }: Stage): PrivateParts =>
  lender === undefined
    ? { nat: stackConfig?.vpc?.nat?.availabilityZones, endpoints: stackConfig?.vpc?.interfaceEndpoints }
    : {};

/**
 * Returns the network that a stage reuses, or its own; undefined for a stage with the network of its lender.
 */
export const placedIn = (config: Config, stage: Stage, answers?: Answers): Network | undefined => {
  const reuse = config.stackConfig?.vpc?.reuseVpc;
  if (stage.lender !== undefined) return undefined;
  if (reuse !== undefined) return reusedNetwork(reuse, answers);
  return ownNetworkWith(privateParts(config, stage));
};

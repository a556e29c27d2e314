import { parse } from 'yaml';
import { events } from '../../src/generated/events.ts';
import { resources } from '../../src/generated/resources.ts';
import { region } from './compiling.ts';
import type { WrittenConfig, WrittenEvent, WrittenResource } from './written-config.ts';

/** The events that are compiled. */
export const compiledEvents = events.filter(({ later }) => !later);

/** The resource types that are compiled. */
export const compiledResources = resources.filter(({ later }) => !later);

/** True for a text that names an account, a partition or a region, which a template without foreign sources does not. */
export const namesForeign = (value: unknown): boolean => /arn:aws|\d{12}/.test(JSON.stringify(value));

const isJob = ({ type }: WrittenResource): boolean => type === 'batch-job';

/**
 * Returns the example of a member of a registry with other names for all resources and CloudFormation resources but the
 * jobs, so that it stands beside others in one config. Its certificates become those of the region of all compilations.
 */
export const renamedExample = (example: string, rename: (name: string) => string): WrittenConfig => {
  const config = parse(example) as WrittenConfig;
  const named = Object.entries(config.resources).flatMap(([name, resource]) => (isJob(resource) ? [] : [name]));
  return parse(
    [...named, ...Object.keys(config.cloudformationResources ?? {})].reduce(
      (text, name) => text.replace(new RegExp(`(?<![\\w/-])${name}(?![\\w-])`, 'g'), rename(name)),
      example.replaceAll(':acm:eu-west-1:', `:acm:${region}:`),
    ),
  ) as WrittenConfig;
};

/** Returns the first job of an example. */
export const jobIn = ({ resources: all }: WrittenConfig): WrittenResource | undefined => Object.values(all).find(isJob);

/** Returns the events of the first job of an example. */
export const eventsIn = (config: WrittenConfig): WrittenEvent[] =>
  (jobIn(config)?.properties?.events ?? []) as WrittenEvent[];

/** Returns the resources of an example, without its jobs. */
export const withoutJobs = ({ resources: all }: WrittenConfig): WrittenConfig['resources'] =>
  Object.fromEntries(Object.entries(all).filter(([, resource]) => !isJob(resource)));

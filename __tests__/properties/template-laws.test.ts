import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idsIn } from '../../src/cloudformation/referenced-ids.ts';
import type { CompiledConfig } from '../../src/operations/compile/assemble.ts';
import { configs } from './arbitrary-config.ts';
import {
  compiledFrom,
  differences,
  keysShuffled,
  region,
  resourcesOf,
  shuffled,
  type TemplateResource,
} from './compiling.ts';
import { neverCreated } from './cycles.ts';
import type { WrittenConfig, WrittenEvent } from './written-config.ts';

const runs = { numRuns: 25 };

const eventsOf = (config: WrittenConfig): WrittenEvent[][] =>
  Object.values(config.resources).map(({ properties }) => (properties?.events ?? []) as WrittenEvent[]);

const withEvents = (config: WrittenConfig, events: readonly WrittenEvent[][]): WrittenConfig => ({
  ...config,
  resources: Object.fromEntries(
    Object.entries(config.resources).map(([name, resource], index) => [
      name,
      events[index]?.length ? { ...resource, properties: { ...resource.properties, events: events[index] } } : resource,
    ]),
  ),
});

/** Returns a template as JSON without the names of target groups: twelve digits of a hash there look like an account. */
const textWithoutHashedNames = (compiled: CompiledConfig): string => {
  const resources = Object.entries(resourcesOf(compiled)).map(([id, resource]) =>
    resource.Type === 'AWS::ElasticLoadBalancingV2::TargetGroup'
      ? [id, { ...resource, Properties: { ...resource.Properties, Name: '' } }]
      : [id, resource],
  );
  return JSON.stringify({ ...(compiled.template as object), Resources: Object.fromEntries(resources) });
};

describe('a config gives the same bytes', () => {
  test('when it is compiled twice', () =>
    fc.assert(
      fc.asyncProperty(configs(), async (config) => {
        expect(differences(await compiledFrom(config), await compiledFrom(config))).toEqual([]);
      }),
      runs,
    ));

  test('whatever the order of its keys', () =>
    fc.assert(
      fc.asyncProperty(
        configs().chain((config) => fc.tuple(fc.constant(config), keysShuffled(config))),
        async ([config, other]) => {
          expect(differences(await compiledFrom(other), await compiledFrom(config))).toEqual([]);
        },
      ),
      runs,
    ));

  test('whatever the order of a job’s events', () =>
    fc.assert(
      fc.asyncProperty(
        configs().chain((config) =>
          fc.tuple(fc.constant(config), fc.tuple(...eventsOf(config).map((events) => shuffled(events)))),
        ),
        async ([config, events]) => {
          const moved = withEvents(config, events);
          expect(differences(await compiledFrom(moved), await compiledFrom(config))).toEqual([]);
        },
      ),
      runs,
    ));
});

/** Returns a resource without the job queues that the role of a state machine may submit to: every queue of the stack. */
const withoutQueues = (resource: TemplateResource): TemplateResource =>
  resource.Type === 'AWS::IAM::Role'
    ? JSON.parse(JSON.stringify(resource).replace(/,\{"Ref":"Stp(?:Net[0-9a-f]{8})?Batch\w*JobQueue"\}/g, ''))
    : resource;

/** Returns the template's resources of one resource of the config, as text. */
const partsOf = (resources: Readonly<Record<string, TemplateResource>>, name: string): string =>
  JSON.stringify(
    Object.entries(resources)
      .filter(([, { Metadata }]) => {
        const path = Metadata?.['batch-job']?.path ?? '';
        return path === `resources.${name}` || path.startsWith(`resources.${name}.`);
      })
      .map(([id, resource]) => [id, withoutQueues(resource)]),
  );

test('another job changes no resource of the jobs before it, apart from the queues that their roles may submit to', () =>
  fc.assert(
    fc.asyncProperty(
      configs().filter(
        ({ resources }) => Object.values(resources).filter(({ type }) => type === 'batch-job').length > 1,
      ),
      async (config) => {
        const jobs = Object.keys(config.resources).filter((name) => config.resources[name]?.type === 'batch-job');
        const last = jobs.at(-1) as string;
        const others = jobs.slice(0, -1);
        const { [last]: added, ...before } = structuredClone(config.resources);
        for (const { properties } of Object.values(before) as { properties?: { connectTo?: string[] } }[]) {
          if (properties?.connectTo) properties.connectTo = properties.connectTo.filter((one) => one !== last);
        }
        const without = resourcesOf(await compiledFrom({ ...config, resources: before }));
        const all = resourcesOf(await compiledFrom({ ...config, resources: { ...before, [last]: added } }));
        for (const name of others) expect(partsOf(all, name)).toBe(partsOf(without, name));
      },
    ),
    runs,
  ));

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const pseudo = ['AccountId', 'NotificationARNs', 'NoValue', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'];
const isPseudo = (id: string) => pseudo.some((name) => id === `AWS::${name}`);

describe('a template', () => {
  test('refers only to resources and parameters that it has, and in no cycle', () =>
    fc.assert(
      fc.asyncProperty(configs(), async (config) => {
        const compiled = await compiledFrom(config);
        const resources = resourcesOf(compiled);
        const { Outputs = {}, Parameters = {} } = compiled.template as { Outputs?: object; Parameters?: object };
        const names = { ...resources, ...Parameters };
        const waitedFor = Object.values(resources).flatMap(({ DependsOn = [] }) => DependsOn);
        for (const id of waitedFor) expect(Object.hasOwn(resources, id)).toBe(true);
        for (const id of idsIn({ resources, Outputs })) expect(Object.hasOwn(names, id) || isPseudo(id)).toBe(true);
        expect(neverCreated(resources)).toEqual([]);
      }),
      runs,
    ));

  test('names no partition, region or account', () =>
    fc.assert(
      fc.asyncProperty(configs({ foreign: false }), async (config) => {
        const text = textWithoutHashedNames(await compiledFrom(config));
        expect(text).not.toContain(region);
        // Twelve digits inside a word, or at the beginning of a target group's name, may be a hash; an account is a word.
        expect(text).not.toMatch(
          /arn:aws|\b(us|eu|ap|sa|ca|me|af|il|cn)(-gov)?-[a-z]+-\d\b|(?<!\w|targetgroup\/)\d{12}(?!\w)/,
        );
      }),
      runs,
    ));

  test('is ASCII, survives JSON, has alphanumeric ids and keeps the limits', () =>
    fc.assert(
      fc.asyncProperty(configs(), fc.constantFrom('dev', 'pr-7'), async (config, stage) => {
        const compiled = await compiledFrom(config, stage);
        expect(compiled.templateText).toMatch(/^[ -~]+$/);
        expect(JSON.parse(compiled.templateText)).toEqual(compiled.template);
        const { Outputs = {} } = compiled.template as { Outputs?: object };
        const resources = resourcesOf(compiled);
        for (const id of [...Object.keys(resources), ...Object.keys(Outputs)])
          expect(id).toMatch(/^[A-Za-z0-9]{1,255}$/);
        expect(Object.keys(resources).length).toBeLessThanOrEqual(500);
        expect(Object.keys(Outputs).length).toBeLessThanOrEqual(200);
        expect(compiled.templateText.length).toBeLessThanOrEqual(1_000_000);
      }),
      runs,
    ));
});

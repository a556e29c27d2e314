import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadAttributeTable } from '../../src/cloudformation/attributes.ts';
import type { ResourceContribution } from '../../src/cloudformation/contribution.ts';
import {
  loadPropertyTable,
  type PropertyLimits,
  type PropertyMap,
  type PropertyValue,
} from '../../src/cloudformation/properties.ts';
import type { Config } from '../../src/config/schema.ts';
import { specificationDate } from '../../src/generated/specification-date.ts';
import { checkPropertyNames } from '../../src/graph/property-names.ts';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

const table = await loadPropertyTable();
const { services } = await loadAttributeTable();
const types = Object.entries(services)
  .flatMap(([service, own]) => Object.keys(own).map((type) => `${service}::${type}`))
  .filter((type) => table.propertiesOf(type) !== undefined);

const found = (type: string, properties: unknown): string[] => {
  const config = { resources: {}, cloudformationResources: { A: { Type: type, Properties: properties } } };
  return checkPropertyNames(config as unknown as Config, new Map(), table).map(
    ({ severity, code, sentence }) => `${severity} ${code} ${sentence}`,
  );
};

/** Functions that may stand in the place of any value. */
const functions: readonly unknown[] = [
  { Ref: 'AWS::NoValue' },
  { Ref: 'Other' },
  { 'Fn::If': ['Big', { Anything: 1 }, { Ref: 'AWS::NoValue' }] },
  { 'Fn::GetAtt': ['Other', 'Arn'] },
  { 'Fn::Sub': ['${a}', { a: 1 }] },
  { 'Fn::FindInMap': ['Map', 'a', 'b'] },
  { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 's3://a/b' } } },
];

type Gen = fc.GeneratorValue;

const oneOf = <T>(items: readonly T[], gen: Gen): T => items[gen(fc.nat, items.length - 1)] as T;

/** Returns values that CloudFormation takes for a property, at random; functions stand for some. */
const anyValue = (property: PropertyValue, gen: Gen, depth: number): unknown => {
  if (depth > 6 || gen(fc.nat, 15) === 0) return oneOf(functions, gen);
  if (property.kind === 'map') return mapOf(property.map, gen, depth);
  if (property.kind === 'scalar') return scalarOf(property.limits, gen);
  if (property.kind !== 'list') return oneOf<unknown>(['a text', 1, [{ Any: 'thing' }], { Any: { b: [] } }], gen);
  const { fewest = 0, most = 50 } = property.limits;
  const length = gen(fc.integer, { min: Math.min(fewest, 50), max: Math.min(most, fewest + 2, 50) });
  if (length < fewest) return { 'Fn::Split': [',', 'a,b'] };
  const item: PropertyValue = property.map
    ? { kind: 'map', map: property.map, limits: {} }
    : { kind: 'scalar', limits: property.limits.items ?? {} };
  return Array.from({ length }, () => anyValue(item, gen, depth + 1));
};

const mapOf = (map: PropertyMap, gen: Gen, depth: number): Record<string, unknown> => {
  const more =
    map.names.length > 0 ? gen(fc.subarray<string>, [...map.names], { maxLength: Math.min(map.names.length, 4) }) : [];
  const names = new Set([...map.required, ...more]);
  return Object.fromEntries(
    [...names].map((name) => [name, anyValue(map.property(name) as PropertyValue, gen, depth + 1)]),
  );
};

const scalarOf = (
  { is, of, min = 0, max = 2 ** 31, shortest = 1, longest = 60 }: PropertyLimits,
  gen: Gen,
): unknown => {
  if (of) return oneOf(of, gen);
  if (is === 'boolean') return oneOf([true, false, 'true', 'false'], gen);
  if (is !== undefined) {
    const number = gen(fc.integer, {
      min: Math.ceil(min),
      max: Math.max(Math.ceil(min), Math.floor(Math.min(max, 2 ** 31))),
    });
    return gen(fc.boolean) ? number : String(number);
  }
  return 'x'.repeat(
    gen(fc.integer, { min: Math.min(shortest, longest), max: Math.max(shortest, Math.min(longest, 60)) }),
  );
};

describe('every type of CloudFormation', () => {
  test('is known with its properties, more than 1,800 of them', () => {
    expect(types.length).toBeGreaterThan(1_800);
    expect(types.filter((type) => table.propertiesOf(type)?.names.length === 0).length).toBeLessThan(20);
  });

  test('takes values of its kinds and within its limits, and functions in the place of any, without a complaint', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.gen(), (type, gen) => {
        const properties = mapOf(table.propertiesOf(type) as PropertyMap, gen, 0);
        expect(found(type, properties)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('has a complaint about a property with a letter too many, and only one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.gen(), (type, gen) => {
        const map = table.propertiesOf(type) as PropertyMap;
        fc.pre(map.names.length > 0);
        const name = oneOf(map.names, gen);
        const at = gen(fc.nat, name.length);
        const written = `${name.slice(0, at)}q${name.slice(at)}`;
        const { [name]: value = 'x', ...others } = mapOf(map, gen, 0);
        const complaints = found(type, { ...others, [written]: value });
        expect(complaints.filter((one) => one.includes('has no property'))).toEqual([
          expect.stringContaining(`config/overrides ${type} has no property "${written}"`),
        ]);
        // Of two that are as near, such as EventTypeId and EventTypeIds, none is meant for sure.
        const hasTwin = map.names.some(
          (one) => [`${one}s`, one].some((it) => it === name || it === `${name}s`) && one !== name,
        );
        if (name.length > 3 && !hasTwin) expect(complaints).toEqual([expect.stringMatching(/^error /)]);
      }),
      { numRuns: 400 },
    );
  });

  test('has a complaint about each required property that is missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), (type) => {
        const { required } = table.propertiesOf(type) as PropertyMap;
        expect(found(type, {})).toEqual(
          required.map((name) => `error config/missing-key ${type} needs the property "${name}".`),
        );
      }),
      { numRuns: 400 },
    );
  });
});

const job = `
resources:
  job:
    type: batch-job
    properties:
      container: {packaging: {type: prebuilt-image, properties: {image: busybox:1.36}}}
      resources: {cpu: 1, memory: 900}
cloudformationResources:
`;
const linesOf = async (raw: string): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(`${job}${raw}`);
  return diagnostics
    .filter(({ code }) => code.startsWith('config/') || code.startsWith('directives/'))
    .map(({ severity, code, place, hint }) => `${severity} ${code} ${located?.locate(place).line} ${hint}`);
};

describe('a mistake in a type that no resource of a config becomes', () => {
  test.each([
    [
      '{Type: AWS::SSM::Parametr, Properties: {Type: String, Value: a}}',
      'error config/unknown-type 9 Did you mean `AWS::SSM::Parameter`?',
    ],
    [
      '{Type: AWS::SSM::Parameter, Properties: {Type: String, Valu: a}}',
      'error config/overrides 9 Did you mean `Value`?',
    ],
    [
      '{Type: AWS::SSM::Parameter, Properties: {Type: Strin, Value: a}}',
      'error config/not-allowed 9 Did you mean `String`?',
    ],
    [
      '{Type: AWS::SSM::Parameter, Properties: {Type: String, Value: [a]}}',
      'error config/wrong-type 9 Write a text, a number, true or false.',
    ],
    [
      '{Type: AWS::SSM::Parameter, Properties: {Type: String}}',
      'error config/missing-key 9 Write Value below Properties.',
    ],
    [
      '{Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, EnableDnsSupport: maybe}}',
      'error config/wrong-type 9 Write `true` or `false`.',
    ],
    [
      '{Type: AWS::AppSync::GraphQLApi, Properties: {Name: a, AuthenticationType: API_KEY, LogConfig: {FieldLoglevel: ALL, CloudWatchLogsRoleArn: a}}}',
      'error config/overrides 9 Did you mean `FieldLogLevel`?',
    ],
    [
      '{Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, VpcId: vpc-1}}',
      'warning config/overrides 9 Remove it. `Fn::GetAtt` reads the value.',
    ],
    [
      '{Type: AWS::KMS::Key, Properties: {KeyTransparency: high}}',
      `warning config/overrides 9 Check its name: one that is newer than ${specificationDate} works as well.`,
    ],
    [
      '{Type: AWS::NewThings::Gadget, Properties: {Anything: 1}}',
      `warning config/unknown-type 9 Check its name: one that is newer than ${specificationDate} works as well, and its properties are not checked.`,
    ],
    [
      '{Type: AWS::Serverless::Function, Properties: {Handler: a.b}}',
      'error config/unknown-type 9 Write the types that it becomes, such as AWS::Lambda::Function, or a resource of this language.',
    ],
  ])('is told on its line: %s', async (resource, complaint) => {
    expect(await linesOf(`  A: ${resource}\n`)).toEqual([complaint]);
  });

  test('is told of an override, too', () => {
    const config = { resources: { job: { overrides: { JobSchedule: { 'FlexibleTimeWindow.Moode': 'OFF' } } } } };
    const schedule = { body: { Type: 'AWS::Scheduler::Schedule' } } as ResourceContribution;
    const told = checkPropertyNames(config as unknown as Config, new Map([['JobSchedule', schedule]]), table);
    expect(told.map(({ hint }) => hint)).toEqual(['Did you mean `Mode`?']);
  });
});

test('a type that is not a service of AWS is not checked: of an organisation, a third party, a module, a custom resource', async () => {
  const raw = [
    'Our::Team::Thing',
    'MongoDB::Atlas::Cluster',
    'Our::Team::Network::MODULE',
    'Custom::Migration',
    'AWS::CloudFormation::CustomResource',
    'AWS::CDK::Metadata',
  ].map((type, index) => `  R${index}: {Type: "${type}", Properties: {ServiceToken: a, Anything: {At: [all]}}}\n`);
  expect(await linesOf(raw.join(''))).toEqual([]);
});

test('correct resources of many services have no complaint', async () => {
  const raw = readFileSync(new URL('resources-of-many-services.yaml', import.meta.url), 'utf8');
  expect(await linesOf(raw)).toEqual([]);
  expect((raw.match(/^ {4}Type: /gm) ?? []).length).toBeGreaterThan(30);
});

test('the documentation names the day of the specification', () => {
  const page = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8');
  expect(page).toContain(`AWS's specification of ${specificationDate}`);
});

import { describe, expect, test } from '@jest/globals';
import { loadPropertyTable } from '../../src/cloudformation/properties.ts';
import { resources } from '../../src/generated/resources.ts';
import { specificationDate } from '../../src/generated/specification-date.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { configWorld } from '../fakes/config-world.ts';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

const overriding = (...lines: string[]): string =>
  `
resources:
  job:
    type: batch-job
    properties:
      container: {packaging: {type: prebuilt-image, properties: {image: busybox:1.36}}}
      resources: {cpu: 1, memory: 900}
    overrides:
      JobJobDefinition:
${lines.map((line) => `        ${line}`).join('\n')}
`;
const withQueue = (properties: string): string =>
  `${overriding('Type: container')}cloudformationResources:\n  Q: {Type: AWS::SQS::Queue, Properties: ${properties}}\n`;

const codesIn = async (config: string): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(config);
  return diagnostics
    .filter(({ code }) => ['config/wrong-type', 'config/missing-key'].includes(code))
    .map(({ code, place, sentence }) => `${code} ${located?.locate(place).line} ${sentence}`);
};

const foundIn = async (config: string): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(config);
  return diagnostics
    .filter(({ code }) => code === 'config/overrides')
    .map(({ severity, place, hint }) => `${severity} ${located?.locate(place).line} ${hint}`);
};

describe('a path of an override that its type does not have', () => {
  test.each([
    [
      'ContainerProperties.MountPoints[0].ContainerPath: /data',
      'Write ContainerProperties.MountPoints.0.ContainerPath.',
    ],
    ['ContainerProperties.ReadOnlyRootFilesystem: true', 'Did you mean `ReadonlyRootFilesystem`?'],
    ['Properties.Timeout.AttemptDurationSeconds: 600', 'Write Timeout.AttemptDurationSeconds.'],
    ['Timeoutt: {AttemptDurationSeconds: 600}', 'Did you mean `Timeout`?'],
    ['Timeout: {AttemptDurationSecond: 600}', 'Did you mean `AttemptDurationSeconds`?'],
    ['ContainerProperties.MountPoints.0.ContainerPaht: /data', 'Did you mean `ContainerPath`?'],
    ['ContainerProperties.MountPoints: [{ContainerPath: /a, SourceVolum: a}]', 'Did you mean `SourceVolume`?'],
    ['ContainerProperties: {Ulimits: [{SoftLimt: 1}]}', 'Did you mean `SoftLimit`?'],
  ])('is an error on its line: %s', async (line, hint) => {
    const config = overriding(line);
    expect(await foundIn(config)).toEqual([`error 10 ${hint}`]);
  });

  test('is a warning if no known name is near, since a property may be new', async () => {
    expect(await foundIn(overriding('BrandNewProperty: 1'))).toEqual([
      `warning 10 Check its name: one that is newer than ${specificationDate} works as well.`,
    ]);
  });

  test.each([
    ['Typ: container', 'Type'],
    ['Tag: {team: data}', 'Tags'],
    ['ContainerProperties: {Use: nobody}', 'User'],
  ])('is a warning with the name that is near, if it is short: %s', async (line, name) => {
    expect(await foundIn(overriding(line))).toEqual([
      `warning 10 Did you mean \`${name}\`? A name that is newer than ${specificationDate} works as well.`,
    ]);
  });

  test('is a warning in cloudformationResources as well, with the name that is near', async () => {
    expect(await foundIn(withQueue('{Tag: []}'))).toEqual([
      `warning 12 Did you mean \`Tags\`? A name that is newer than ${specificationDate} works as well.`,
    ]);
  });
});

test('a path that the type has, free data and functions are accepted', async () => {
  expect(
    await foundIn(
      overriding(
        'Timeout.AttemptDurationSeconds: 600',
        'ContainerProperties.LinuxParameters.Tmpfs: [{ContainerPath: /t, Size: 1, MountOptions: [a]}]',
        'ContainerProperties.ResourceRequirements.0.Value: "2"',
        'ContainerProperties.Ulimits: [{Name: nofile, HardLimit: 1, SoftLimit: 1}]',
        'Parameters: {anyThing: a}',
        'ContainerProperties.LogConfiguration.Options.mode: non-blocking',
        'RetryStrategy: {"Fn::Select": [0, []]}',
      ),
    ),
  ).toEqual([]);
});

test('a property of cloudformationResources that its type does not have is told as well', async () => {
  expect(await foundIn(withQueue('{VisibilityTimout: 30}'))).toEqual(['error 12 Did you mean `VisibilityTimeout`?']);
  expect(await foundIn(withQueue('{VisibilityTimeout: 30, RedrivePolicy: {x: 1}}'))).toEqual([]);
});

describe('a value of another kind than its property', () => {
  test.each([
    ['ContainerProperties: text', 'ContainerProperties of AWS::Batch::JobDefinition is a map; this is a text.'],
    ['ContainerProperties.Command: {a: b}', 'ContainerProperties.Command of AWS::Batch::JobDefinition is a list;'],
    ['ContainerProperties.Command: text', 'is a list; this is a text.'],
    ['ContainerProperties.Ulimits: [nofile]', 'ContainerProperties.Ulimits.0 of AWS::Batch::JobDefinition is a map;'],
    ['Timeout.AttemptDurationSeconds: [600]', 'is a text, a number, true or false; this is a list.'],
    ['Timeout: {AttemptDurationSeconds: {a: 1}}', 'this is a map.'],
  ])('is an error in an override: %s', async (line, sentence) => {
    expect(await codesIn(overriding(line))).toEqual([expect.stringContaining(`config/wrong-type 10 `)]);
    expect((await codesIn(overriding(line)))[0]).toContain(sentence);
  });

  test('is an error in cloudformationResources, and none where a function stands', async () => {
    expect(await codesIn(withQueue('{RedriveAllowPolicy: {a: 1}, QueueName: [q]}'))).toEqual([
      'config/wrong-type 12 QueueName of AWS::SQS::Queue is a text, a number, true or false; this is a list.',
    ]);
    expect(await codesIn(withQueue('{QueueName: !Select [0, [a]], Tags: !Split [",", a]}'))).toEqual([]);
  });
});

test('a required property that is missing is an error in cloudformationResources, and none in an override', async () => {
  const rule = (properties: string): string =>
    `${overriding('Type: container')}cloudformationResources:\n  P: {Type: AWS::Lambda::Permission, Properties: ${properties}}\n`;
  expect(await codesIn(rule('{Action: a, FunctionName: f}'))).toEqual([
    'config/missing-key 12 AWS::Lambda::Permission needs the property "Principal".',
  ]);
  // A name with a typo is complained about once.
  expect(await codesIn(rule('{Action: a, FunctionName: f, Principle: p}'))).toEqual([]);
  expect(await codesIn(rule('{Action: a, FunctionName: f, Principal: p}'))).toEqual([]);
  expect(await codesIn(overriding('ContainerProperties.Ulimits: [{Name: nofile}]'))).toEqual([]);
});

test('every type of AWS that a resource of a config becomes is in the table', async () => {
  const table = await loadPropertyTable();
  const missing = new Set<string>();
  for (const { example, later } of resources) {
    if (later) continue;
    const { world } = configWorld({ config: example });
    const { graph } = await compile(world, { project: 'shop', stage: 'dev', region: 'eu-west-1' });
    for (const { body, from } of graph.resources.values())
      if (from[0] === 'resources' && table.propertiesOf(body.Type) === undefined) missing.add(body.Type);
  }
  expect([...missing].filter((type) => type.startsWith('AWS::'))).toEqual([]);
});

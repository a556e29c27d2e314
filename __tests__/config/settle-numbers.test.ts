import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { compiledFiles } from '../../src/operations/compile/compiled-files.ts';
import { configWorld } from '../fakes/config-world.ts';

const request = { project: 'shop', stage: 'dev', region: 'eu-west-1' };

const compiled = async (config: string, variables: Record<string, unknown> = {}) => {
  const { world } = configWorld({ config });
  return compile(world, { ...request, variables });
};

// biome-ignore lint/suspicious/noExplicitAny: a template
type Any = any;

/** Returns a config that has a number, spelled as given, at every place that takes a text. */
const everywhere = (written: string): string => `
variables: {release: ${written}}
stackConfig:
  tags: [{name: cost-center, value: ${written}}]
  outputs: [{name: Release, value: ${written}}]
cloudformationResources:
  Parameter:
    Type: AWS::SSM::Parameter
    Properties: {Type: String, Value: ${written}, Tags: {a: ${written}}}
resources:
  job:
    type: batch-job
    properties:
      container:
        packaging: {type: prebuilt-image, properties: {image: busybox:1.36}}
        environment:
          - {name: ONE, value: ${written}}
          - {name: TWO, value: $Var().release}
          - {name: THREE, value: "$Format('{}', $Var().release)"}
          - {name: FOUR, value: $Var().release}
      resources: {cpu: 1, memory: 900}
    overrides:
      JobJobDefinition:
        ContainerProperties.User: ${written}
`;

/** Returns the values of `everywhere` in the template. */
const valuesIn = async (written: string): Promise<unknown[]> => {
  const { template } = (await compiled(everywhere(written))) as Any;
  const { Parameter, JobJobDefinition, JobLogGroup } = template.Resources;
  const { Environment, User } = JobJobDefinition.Properties.ContainerProperties;
  const variables = ['ONE', 'TWO', 'THREE', 'FOUR'].map(
    (name) => Environment.find((one: Any) => one.Name === name).Value,
  );
  return [
    ...variables,
    User,
    Parameter.Properties.Value,
    Parameter.Properties.Tags.a,
    template.Outputs.Release.Value,
    JobLogGroup.Properties.Tags.find((one: Any) => one.Key === 'cost-center').Value,
  ];
};

describe('a number without quotes', () => {
  test.each(['012345678901', '1.10', '22.10', '6E-578', '900719925474099267', '004711', '10.20300'])(
    'keeps its text wherever a text is meant: %s',
    async (written) => {
      expect(new Set(await valuesIn(written))).toEqual(new Set([written]));
    },
  );

  test('keeps its text in every spelling that YAML reads as a number', async () => {
    const spelled = fc.oneof(
      fc.tuple(fc.stringMatching(/^0{1,3}$/), fc.nat(10 ** 9)).map(([zeros, n]) => `${zeros}${n}`),
      fc.tuple(fc.nat(999), fc.stringMatching(/^[0-9]{0,4}[1-9]0{1,3}$/)).map(([n, rest]) => `${n}.${rest}`),
      fc.stringMatching(/^[1-9][0-9]{17,25}$/).filter((text) => String(Number(text)) !== text),
    );
    await fc.assert(
      fc.asyncProperty(spelled, async (written) => {
        expect([...new Set(await valuesIn(written))]).toEqual([written]);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps its text in the input `variables`, in a build argument and in a file', async () => {
    const { readVariables } = await import('../../src/door/inputs.ts');
    const { world } = configWorld({
      config: `
resources:
  job:
    type: batch-job
    properties:
      container:
        packaging:
          type: custom-dockerfile
          properties: {buildContextPath: ctx, buildArgs: [{argName: NODE_VERSION, value: 22.10}]}
        environment:
          - {name: C, value: $CliArgs('sha')}
          - {name: F, value: $File('s.yml').ACCOUNT}
      resources: {cpu: 1, memory: 900}
`,
      files: { 's.yml': 'ACCOUNT: 012345678901\n', 'ctx/Dockerfile': 'FROM busybox:1.36\n' },
    });
    const result = await compile(world, { ...request, variables: await readVariables('{sha: 4e5}') });
    const { Environment } = (result.template as Any).Resources.JobJobDefinition.Properties.ContainerProperties;
    expect(Environment).toEqual(
      expect.arrayContaining([
        { Name: 'C', Value: '4e5' },
        { Name: 'F', Value: '012345678901' },
      ]),
    );
    expect(JSON.stringify(result.images)).toContain('22.10');
  });

  test('stays a number where a number is meant', async () => {
    const config = everywhere('1')
      .replace('{cpu: 1, memory: 900}', '{cpu: 0x2, memory: 9e2}\n      timeout: 0600')
      .replace('Tags: {a: 1}', 'Tags: {a: [5, 0.5, -3, 1.5, 80.0, 1e3, +7]}');
    const { template } = (await compiled(config)) as Any;
    const { ContainerProperties, Timeout } = template.Resources.JobJobDefinition.Properties;
    expect(ContainerProperties.ResourceRequirements).toEqual(
      expect.arrayContaining([
        { Type: 'VCPU', Value: '2' },
        { Type: 'MEMORY', Value: '900' },
      ]),
    );
    expect(Timeout.AttemptDurationSeconds).toBe(600);
    expect(template.Resources.Parameter.Properties.Tags.a).toEqual([5, 0.5, -3, 1.5, 80, 1000, 7]);
  });

  test('stays a number in the payload of a schedule, with a warning where it looks like a version', async () => {
    const config = everywhere('1').replace(
      'resources: {cpu',
      'events: [{type: schedule, properties: {scheduleRate: rate(1 day), input: {a: 1.10, b: 2.0, c: 012, d: 7}}}]\n      resources: {cpu',
    );
    const { template, diagnostics } = (await compiled(config)) as Any;
    const rule = Object.values(template.Resources).find((one: Any) => one.Type === 'AWS::Events::Rule') as Any;
    expect(JSON.parse(rule.Properties.Targets[0].Input)).toEqual({ a: 1.1, b: 2, c: '012', d: 7 });
    expect(diagnostics.filter(({ code }: Any) => code === 'config/rewritten-number')).toMatchObject([
      { severity: 'warning', hint: expect.stringContaining('"1.10"') },
    ]);
  });

  test('stands in the effective config as it is written, which compiles to the same template', async () => {
    const first = await compiled(everywhere('1.10'));
    const effective = compiledFiles(first)['effective-config.yml'] as string;
    const second = await compiled(effective);
    expect(second.templateText).toBe(first.templateText);
    expect(effective).toContain('1.10');
  });

  test('is shown as it is written where only a text is allowed', async () => {
    const error = await compiled(everywhere('1').replace('name: ONE', 'name: 1.10')).catch((problem) => problem);
    expect(error).toBeInstanceOf(DiagnosticsError);
    expect(error.diagnostics).toMatchObject([
      { code: 'config/wrong-type', sentence: expect.stringContaining('1.10'), hint: 'Put it into quotes: "1.10".' },
    ]);
  });
});

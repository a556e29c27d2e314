import { describe, expect, test } from '@jest/globals';
import { plan } from '../../../src/commands/plan.ts';
import { validate } from '../../../src/commands/validate.ts';
import { DiagnosticsError } from '../../../src/diagnostics/diagnostics-error.ts';
import { renderDiagnostics } from '../../../src/diagnostics/render.ts';
import { lookUp } from '../../../src/operations/compile/look-up.ts';
import { makeAccount } from '../../fakes/account.ts';
import { noComment } from '../../fakes/comment-request.ts';
import { configWorld } from '../../fakes/config-world.ts';
import { fakeWorkspace } from '../../fakes/workspace.ts';
import { makeWorld } from '../../fakes/world.ts';

const facts = { stage: 'dev', region: 'us-east-1' };
const request = {
  ...facts,
  origin: {},
  allow: { replace: [], delete: [] },
  artifactBucket: 'none',
  comment: noComment,
};
const job = (environment: Record<string, string>) => `serviceName: shop
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
        environment:
${Object.entries(environment)
  .map(([name, value]) => `          - name: ${name}\n            value: ${value}\n`)
  .join('')}
      resources:
        cpu: 1
        memory: 900
      timeout: 3600
`;
const variableOf = (template: string | undefined, name: string): unknown => {
  const { Resources } = JSON.parse(template ?? '{}');
  const { ContainerProperties } = Resources.ReportJobDefinition.Properties;
  return ContainerProperties.Environment.find((one: { Name: string }) => one.Name === name).Value;
};

describe('the questions of a config', () => {
  test('are looked up once each, a round at a time, until the answers lead to no new one', async () => {
    const rounds: string[][] = [];
    const { world } = configWorld({ config: '', files: { 'a.json': '{"name": "$SsmParam(\'/first\')"}' } });
    const account = makeAccount();
    account.parameters.set('/first', [{ value: '/second' }]);
    account.parameters.set('/second', [{ value: 'b.json' }]);
    const lookups = makeWorld([], account).world.lookups;
    const counted = {
      ...world,
      workspace: fakeWorkspace({ 'a.json': '{"name": "$SsmParam(\'/first\')"}', 'b.json': '{"size": 3}' }),
      lookups: async () => ({
        answer: async (questions: Parameters<Awaited<ReturnType<typeof lookups>>['answer']>[0]) => {
          rounds.push(questions.map(({ key }) => key));
          return (await lookups()).answer(questions);
        },
      }),
    };
    const value = {
      one: "$SsmParam('/first')",
      again: ["$SsmParam('/first')", "$Secret('db')"],
      two: "$File($SsmParam($File('a.json').name)).size",
    };
    const answers = await lookUp(counted, value, facts, new Map(), 'far');
    expect(rounds).toEqual([['ssm:/first', 'secret:db'], ['ssm:/second']]);
    expect(answers.get('file:b.json')).toEqual({ kind: 'found', value: { size: 3 } });
  });

  test('are looked up only in files and git without AWS', async () => {
    const { world } = configWorld({
      config: job({ LEVEL: "$File('.env').LEVEL", VPC: "$SsmParam('/vpc')" }),
      files: { '.env': 'LEVEL=debug' },
    });
    const { diagnostics } = await validate(world, request);
    expect(diagnostics.map(({ code }) => code)).toEqual(['directives/not-looked-up']);
  });
});

describe('a plan with credentials', () => {
  const account = () => {
    const made = makeAccount();
    made.parameters.set('/vpc', [{ value: 'vpc-1' }]);
    made.parameters.set('/password', [{ value: 'hunter2', secure: true }]);
    made.cloud.plant({ name: 'network-dev', outputs: { vpcId: 'vpc-2' }, exports: { vpcId: 'exported' } });
    return made;
  };
  const planned = async (environment: Record<string, string>) => {
    const fake = makeWorld([], account(), job(environment));
    await plan(fake.world, request);
    return fake;
  };

  test('puts current values into the template, and imports by the name of the export', async () => {
    const { files, asked } = await planned({
      A: "$SsmParam('/vpc')",
      B: "$StackOutput($Format('network-{}', $Stage()), 'vpcId')",
      C: "$CfStackOutput('network-dev', 'vpcId')",
    });
    expect(variableOf(files['template.json'], 'A')).toBe('vpc-1');
    expect(variableOf(files['template.json'], 'B')).toBe('vpc-2');
    expect(variableOf(files['template.json'], 'C')).toEqual({ 'Fn::ImportValue': 'exported' });
    expect(asked.filter((name) => name === 'lookups.answer')).toHaveLength(1);
  });

  test.each([
    ["$SsmParam('/vcp')", '`/vpc`'],
    ["$StackOutput('network-dev', 'vpcid')", '`vpcId`'],
    ["$StackOutput('netwrok-dev', 'vpcId')", '`network-dev`'],
  ])('reports on its line what does not exist, with the most similar name: %s', async (value, meant) => {
    const problem = await planned({ A: value }).catch((thrown) => thrown);
    expect(problem).toBeInstanceOf(DiagnosticsError);
    const text = renderDiagnostics(problem.diagnostics, problem.located, 'batch-jobs.yml');
    expect(text).toMatch(/^batch-jobs\.yml:13:20 error directives\/not-found/);
    expect(text).toContain(`Did you mean ${meant}?`);
  });

  test('contains no SecureString, in no file and no line of the log', async () => {
    const fake = makeWorld([], account(), job({ A: "$SsmParam('/password')" }));
    const problem = await plan(fake.world, request).catch((thrown) => thrown);
    expect(problem.diagnostics).toMatchObject([{ code: 'directives/secret-parameter' }]);
    expect(JSON.stringify([problem.diagnostics, fake.files, fake.lines])).not.toContain('hunter2');
  });
});

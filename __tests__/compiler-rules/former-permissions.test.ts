import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { idsIn } from '../../src/cloudformation/referenced-ids.ts';
import { formerPermissions } from '../../src/stack/former-permissions.ts';
import { config, job } from './configs.ts';
import { compiled, law, templateOf } from './harness.ts';
import type { Json, Template } from './reading.ts';

const role = 'ReportExecutionRole';
const noParts = { queues: [], sections: {} };

/** Returns the config of a job that reads secrets, with one of some images. */
const configOf = (secrets: readonly string[], image: string) => {
  const environment = secrets.map((name, index) => ({ name: `SECRET${index}`, value: `$Secret('${name}')` }));
  const given = job({ environment, packaging: { type: 'prebuilt-image', properties: { image } } });
  return config({ report: given });
};

/** Returns each action of the execution role on each resource, as texts. */
const grantsOf = (template: Template): string[] =>
  (template.Resources[role].Properties.Policies as Json[])
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement as Json[])
    .flatMap(({ Action, Resource, Condition }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((one) => JSON.stringify([action, one, Condition]))),
    );

/** Returns the next template of a deployed one, in which runs of earlier revisions keep their permissions. */
const nextOf = async (deployed: Json, given: Parameters<typeof compiled>[0]) => {
  const offline = await compiled(given);
  const found = formerPermissions(deployed, offline.template);
  const permissions = Object.fromEntries(found.map(({ role: id, statements }) => [id, statements]));
  return (await offline.withDeployed({ left: noParts, permissions })).template as unknown as Template;
};

const images = [
  'busybox:1.36',
  '123456789012.dkr.ecr.eu-west-1.amazonaws.com/etl:1',
  '999999999999.dkr.ecr.us-east-1.amazonaws.com/a/b:2',
];
const configs = fc.tuple(
  fc.uniqueArray(fc.constantFrom('database', 'mail', 'queue'), { maxLength: 3 }),
  fc.constantFrom(...images),
);

law(
  'job/former-permissions',
  'between any two configs the execution role loses nothing, and grants nothing else',
  async () => {
    await fc.assert(
      fc.asyncProperty(configs, configs, async (was, is) => {
        const deployed = await templateOf(configOf(...was));
        const own = await templateOf(configOf(...is));
        const next = await nextOf(deployed, configOf(...is));
        const [before, after, kept] = [deployed, own, next].map(grantsOf) as [string[], string[], string[]];
        expect([...new Set(kept)].sort()).toEqual([...new Set([...before, ...after])].sort());
        // Nothing is granted twice, and the policy of the config is what it is without a deployed stack.
        expect(kept).toHaveLength(new Set(kept).size);
        expect(next.Resources[role].Properties.Policies[0]).toEqual(own.Resources[role].Properties.Policies[0]);
        expect({ ...next.Resources, [role]: 0 }).toEqual({ ...own.Resources, [role]: 0 });
        // Another deployment, while runs from before are still under way, changes nothing.
        expect(await nextOf(next, configOf(...is))).toEqual(next);
        expect(formerPermissions(next as never, own as never).map(({ inUse }) => inUse)).toEqual(
          before.every((grant) => after.includes(grant)) ? [] : [false],
        );
      }),
      { numRuns: 40 },
    );
  },
);

/** Returns a template with a job definition, its execution role with the policies, and a state machine. */
const template = (policies: Expression, more: Record<string, unknown> = {}) =>
  ({
    Resources: {
      Definition: {
        Type: 'AWS::Batch::JobDefinition',
        Properties: { ContainerProperties: { ExecutionRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
      },
      Machine: {
        Type: 'AWS::StepFunctions::StateMachine',
        Properties: { DefinitionSubstitutions: { Job: { 'Fn::GetAtt': ['Definition', 'JobDefinitionArn'] } } },
      },
      Role: { Type: 'AWS::IAM::Role', Properties: { Policies: policies } },
      ...more,
    },
  }) as never;
const policy = (statements: readonly unknown[], PolicyName = 'permissions') =>
  ({ PolicyName, PolicyDocument: { Statement: statements } }) as Expression;
const read = (Resource: unknown, more: object = {}) => ({
  Effect: 'Allow',
  Action: ['ssm:GetParameters'],
  Resource,
  ...more,
});
const left = (was: readonly unknown[], is: readonly unknown[], more: Record<string, unknown> = {}) =>
  formerPermissions(template([policy(was)], more), template([policy(is)])).flatMap(({ statements }) => statements);

law(
  'job/former-permissions',
  'a statement is kept for the resources that no other one covers, by its actions and condition',
  () => {
    expect(left([read(['x', 'y'])], [read('y')])).toEqual([read('x')]);
    expect(left([read('x')], [read(['x', 'y'], { Action: ['kms:Decrypt', 'ssm:GetParameters'] })])).toEqual([]);
    expect(left([read('x')], [read('*')])).toEqual([]);
    expect(left([read('x', { Condition: { Bool: { k: true } } })], [read('x', { Condition: {} })])).toHaveLength(1);
    expect(left([read('x', { Sid: 'One' })], [])).toEqual([read('x')]);
    expect(left([read('x', { Effect: 'Deny' })], [])).toEqual([]);
    // An attempt needs no more to start; what overrides gave besides must end with them.
    expect(left([read('x', { Action: ['ssm:GetParameters', 's3:*'] })], [])).toEqual([read('x')]);
    for (const Action of ['*', 'secretsmanager:*', 'iam:PassRole'])
      expect(left([read('x', { Action })], [])).toEqual([]);
  },
);

law('job/former-permissions', 'a statement that names what the next template does not have is not kept', () => {
  const key = { Key: { Type: 'AWS::KMS::Key' } };
  const named = read({ 'Fn::GetAtt': ['Key', 'Arn'] });
  expect(left([named, read({ Ref: 'AWS::AccountId' })], [], key)).toEqual([read({ Ref: 'AWS::AccountId' })]);
});

law(
  'job/former-permissions',
  'an execution role is found by its job definition, and the runs by the state machine that submits it',
  () => {
    const [found] = formerPermissions(template([policy([read('x')])]), template([policy([])]));
    expect(found).toMatchObject({
      role: 'Role',
      definition: 'Definition',
      machines: ['Machine'],
      inUse: true,
      fits: true,
    });
    const [later] = formerPermissions(template([policy([read('x')], 'former')]), template([policy([])]));
    expect(later).toMatchObject({ role: 'Role', inUse: false });
    for (const odd of [undefined, null, 'text', template('text'), template([null, { PolicyDocument: 1 }])])
      expect(formerPermissions(odd as never, template([policy([])]))).toEqual([]);
    const foreign = {
      Definition: {
        Type: 'AWS::Batch::JobDefinition',
        Properties: { ContainerProperties: { ExecutionRoleArn: 'arn:x' } },
      },
    };
    expect(formerPermissions(template([policy([read('x')])]), template([policy([])], foreign))).toEqual([]);
  },
);

law('job/former-permissions', 'permissions that IAM may not take are not kept', () => {
  const much = Array.from({ length: 60 }, (_, index) => `arn:aws:s3:::${'bucket'.repeat(15)}${index}`);
  const [found] = formerPermissions(
    template([policy([read(much)])]),
    template([policy([read(much.map((one) => `${one}/*`))])]),
  );
  expect(found?.fits).toBe(false);
  const references = Array.from({ length: 50 }, () => ({ Ref: 'Role' }));
  const [near] = formerPermissions(
    template([policy([read([...references, 'x'])])]),
    template([policy([read(references)])]),
  );
  expect(idsIn(references)).toHaveLength(50);
  expect(near?.fits).toBe(false);
});

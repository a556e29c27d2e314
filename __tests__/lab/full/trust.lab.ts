// Deploys with a role whose trust policy names one environment of one repository, with permissions checked.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Lab, startLab } from '../../../lab/github/lab.mjs';
import { stack } from '../support/account.ts';
import { stackDeleted, stackDeployed } from '../support/plants.ts';
import { destroyToNothing, only, projectOf, shellJob } from '../support/project.ts';
import { withPermissionsChecked } from '../support/settings.ts';
import { step } from '../support/step.ts';

const name = 'lab-trust-pr-17';
const planted = 'lab-deploy-role';
const folder = projectOf({ serviceName: 'lab-trust', resources: { worker: shellJob('echo done') } });

/** https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws */
const roleFor = (issuer: string) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::000000000000:oidc-provider/${issuer}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              [`${issuer}:aud`]: 'sts.amazonaws.com',
              [`${issuer}:sub`]: 'repo:acme/svc:environment:production',
            },
          },
        },
      ],
    },
    Policies: [
      {
        PolicyName: 'deploy',
        PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
      },
    ],
  },
});

let lab: Lab;
let role: string;
beforeAll(async () => {
  lab = await startLab();
  await stackDeployed(planted, {}, { Resources: { Role: roleFor(new URL(lab.oidc.url).host) } });
  role = `arn:aws:iam::000000000000:role/${await only(planted, 'AWS::IAM::Role')}`;
});
afterAll(async () => {
  await lab.stop();
  await destroyToNothing(folder, 'pr-17', name);
  await stackDeleted(planted);
});
const deploy = (identity: false | Record<string, unknown>) =>
  withPermissionsChecked(() =>
    step(lab, folder, { command: 'deploy', stage: 'pr-17', 'role-to-assume': role }, { event: 'push', identity }),
  );

test('a job of another environment is refused with the claims of its token, and makes no other call', async () => {
  const ran = await deploy({ environment: 'staging' });
  expect(ran.conclusion).toBe('failure');
  expect(new Set(ran.calls.map(({ operation }) => operation))).toEqual(new Set(['sts:AssumeRoleWithWebIdentity']));
  expect(ran.outputs['failure-reason']).toMatch(/^aws\/role: /);
  expect(ran.log).toContain('sub=repo:acme/svc:environment:staging');
  expect(await stack(name)).toBeUndefined();
});

test('a job without the permission to request a token is refused with that reason, and makes no call', async () => {
  const ran = await deploy(false);
  expect([ran.conclusion, ran.calls]).toEqual(['failure', []]);
  expect(ran.outputs['failure-reason']).toMatch(/^github\/no-id-token: /);
});

test('the job that the policy names deploys', async () => {
  const ran = await deploy({ environment: 'production' });
  expect([ran.conclusion, ran.conclusion === 'success' ? '' : ran.log]).toEqual(['success', '']);
  expect((await stack(name))?.StackStatus).toBe('CREATE_COMPLETE');
});

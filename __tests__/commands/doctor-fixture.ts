import { doctor } from '../../src/commands/doctor.ts';
import type { DoctorReport } from '../../src/doctor/verdict.ts';
import { faultsOf } from '../../src/doctor/verdict.ts';
import type { DoctorRequest } from '../../src/operations/doctor/doctor-request.ts';
import type { World } from '../../src/ports/world.ts';
import type { Account } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { stackIn } from './drift-fixture.ts';
import { config, deployed } from './plan-fixture.ts';

/** A job on a machine with a GPU, a queue with dead letters, and spot instances. */
export const gpuConfig = `serviceName: shop
resources:
  train:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 4
        memory: 7600
        gpu: 1
`;

/** Returns the physical id of the first resource of a type. */
export const first = (account: Account, type: string): string =>
  [...stackIn(account).resources.values()].find((one) => one.type === type)?.physicalId ?? '';

/** Returns an account in which a config is deployed, and nothing is wrong. */
export const healthy = async (text = config()): Promise<Account> => {
  const account = await deployed(text);
  account.networks.push({
    ...{ id: 'vpc-1', addresses: '10.1.0.0/16', resolvesNames: true },
    subnets: [{ id: 'subnet-1', zone: 'us-east-1a', leads: 'internet', givesAddresses: true, tags: {} }],
  });
  for (const { physicalId, type } of stackIn(account).resources.values()) {
    if (type === 'AWS::Batch::JobQueue') account.health.queues.set(physicalId, {});
    if (type === 'AWS::Batch::ComputeEnvironment')
      account.health.environments.set(physicalId, { subnets: ['subnet-1'] });
  }
  for (const name of ['Batch', 'ECS', 'EC2Spot']) account.roles.add(`AWSServiceRoleFor${name}`);
  account.roles.add('deploy');
  account.trust.set('deploy', {
    Statement: {
      ...{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' },
      Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:acme/shop:environment:production',
        },
      },
    },
  });
  return account;
};

/** Runs `doctor` on an account; returns the fake world, the report and the result. */
export const examined = async (
  account: Account,
  more: Partial<DoctorRequest> & { readonly text?: string } = {},
  world: Partial<World> = {},
) => {
  const { text = config(), ...inputs } = more;
  const fake = makeWorld([], account, text);
  const request: DoctorRequest = {
    ...{ stage: 'dev', region: 'us-east-1', namesStage: true, expectedAccounts: [], format: 'json' },
    commandLine: (words) => `batch-job ${words}`,
    ...inputs,
  };
  const ended = await doctor({ ...fake.world, ...world }, request);
  const printed = fake.lines.at(-1) ?? '';
  const report = request.format === 'json' ? (JSON.parse(printed) as DoctorReport) : undefined;
  return { ...fake, ended, printed, report, faults: report === undefined ? [] : faultsOf(report) };
};

import { drift } from '../../src/commands/drift.ts';
import type { DriftRequest } from '../../src/operations/drift/drift-request.ts';
import type { Account } from '../fakes/account.ts';
import type { FakeStack } from '../fakes/fake-stack.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, deployed } from './plan-fixture.ts';

/** Types that CloudFormation compares in these tests. */
const compared = /^AWS::(SQS::Queue|Batch::JobQueue|IAM::Role|EC2::SecurityGroup|Lambda::Function)$/;

/** Returns the deployed stack of an account. */
export const stackIn = (account: Account): FakeStack => account.cloud.find('shop-dev') as FakeStack;

/** Returns the logical id of the first resource of a type. */
export const idOf = (account: Account, type: string): string =>
  [...stackIn(account).resources.values()].find((one) => one.type === type)?.logicalId ?? '';

/** Returns the physical id of a resource. */
export const physicalIdOf = (account: Account, logicalId: string): string =>
  stackIn(account).resources.get(logicalId)?.physicalId ?? '';

/** Returns an account with a deployed stack that is as its template says. */
export const inSync = async (text = config()): Promise<Account> => {
  const account = await deployed(text);
  const template = JSON.parse(stackIn(account).template ?? '') as {
    Resources: Record<string, { Properties?: { State?: string } }>;
  };
  for (const { logicalId, physicalId, type } of stackIn(account).resources.values()) {
    if (compared.test(type)) account.detection.results.set(logicalId, { status: 'IN_SYNC', differences: [] });
    const isOn = template.Resources[logicalId]?.Properties?.State !== 'DISABLED';
    if (/^AWS::Batch::(JobQueue|ComputeEnvironment)$/.test(type)) account.enabled.set(physicalId, true);
    if (type === 'AWS::Events::Rule') account.rules.set(physicalId, isOn);
    if (type === 'AWS::Lambda::EventSourceMapping') account.mappings.set(physicalId, true);
    if (type === 'AWS::Scheduler::Schedule')
      account.schedules.set(physicalId, { State: isOn ? 'ENABLED' : 'DISABLED' });
  }
  return account;
};

/** Returns a request of `drift`. */
export const driftRequest = (inputs: Partial<DriftRequest['drift']> = {}, more: Partial<DriftRequest> = {}) => ({
  stage: 'dev',
  region: 'us-east-1',
  origin: {},
  allow: { replace: [], delete: [] },
  ...more,
  drift: { ignore: '', failOnDrift: false, keepsIssue: false, remediate: false, ...inputs },
});

/** Runs `drift` on an account; returns the fake world and the result. */
export const look = async (
  account: Account,
  inputs: Partial<DriftRequest['drift']> = {},
  { text = config(), ...more }: Partial<DriftRequest> & { readonly text?: string } = {},
) => {
  const fake = makeWorld([], account, text);
  const ended = await drift(fake.world, driftRequest(inputs, more));
  const drifted = JSON.parse(fake.outputs['drifted-resources'] ?? '[]') as {
    logicalId: string;
    kind: string;
    severity: string;
    sentence?: string;
    differences: { path: string; expected?: string; actual?: string; sentence?: string }[];
    cause?: { who: string };
  }[];
  return { ...fake, ended, drifted, status: fake.outputs['drift-status'] };
};

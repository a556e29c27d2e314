import { afterEach, describe, expect, test } from '@jest/globals';
import { stackTags } from '../../../src/stack/ownership.ts';
import { jobTemplate, stageOf } from '../../fakes/compiled.ts';
import type { FakeTemplate } from '../../fakes/template.ts';
import type { AdapterUnderTest } from '../../loopback/adapter.ts';
import type { Fault } from '../../loopback/server.ts';
import { openDeploy } from '../../loopback/world.ts';

const dev = stageOf('dev');
const first = jobTemplate(dev);
const second = jobTemplate(dev, {
  Resources: { ReportJobDefinition: { Type: 'AWS::Batch::JobDefinition', Properties: { Image: 'new' } } },
});

/** Faults of one call, one after the other. */
const kinds: Fault['kind'][] = ['cut', 'stall', 'drop-after', 'empty', 'page'];
/** Indexes of the calls of a deployment; a creation has fewer. */
const calls = Array.from({ length: 20 }, (_, index) => index);

describe('A deployment', () => {
  let under: AdapterUnderTest;
  afterEach(() => under.close());

  /** Deploys with every fault in turn at call `skip`; returns status, changes in AWS and the number of calls. */
  const run = async (template: FakeTemplate, skip?: number, fails = false) => {
    const opened = await openDeploy();
    under = opened.under;
    const { cloud } = under.account;
    if (template === second)
      cloud.plant({ name: dev.stack, tags: stackTags(dev), body: first, updatedAt: new Date(0) });
    if (fails) cloud.failures.set('ReportJobDefinition', 'No.');
    cloud.mutations.length = 0;
    under.loopback.calls.length = 0;
    if (skip !== undefined)
      for (const [index, kind] of kinds.entries())
        under.loopback.faults.push({ call: '*', kind, times: 1, skip: index === 0 ? skip : 0 });
    const status = await opened.deploy(template).catch((error) => `${error.code}: ${error.message}`);
    return { status, mutations: [...cloud.mutations], calls: under.loopback.calls.length };
  };

  test('has at most 20 calls, each of which the tests below cover', async () => {
    expect((await run(first)).calls).toBeLessThanOrEqual(calls.length);
    await under.close();
    expect((await run(second)).calls).toBeLessThanOrEqual(calls.length);
  });

  test('of an existing stage makes eight calls beside looks for events and its stack policy', async () => {
    await run(second);
    const names = under.loopback.calls.map(({ name }) => name).filter((name) => name !== 'DescribeStackEvents');
    expect(names.slice(1, 3).sort()).toEqual(['DescribeStacks', 'GetTemplate']);
    expect([names[0], ...names.slice(3)]).toEqual([
      'GetCallerIdentity',
      'CreateChangeSet',
      'DescribeChangeSet',
      'DescribeStacks',
      'GetStackPolicy',
      'SetStackPolicy',
      'ExecuteChangeSet',
      'DescribeStacks',
    ]);
  });

  test.each(calls)('of a new stage succeeds and changes nothing twice, with faults at call %d', async (skip) => {
    const { status, mutations } = await run(first, skip);
    expect({ status, mutations }).toEqual({
      status: 'CREATE_COMPLETE',
      mutations: ['CreateChangeSet', 'ExecuteChangeSet', 'SetStackPolicy'],
    });
  });

  test.each(calls)('of an existing stage succeeds and changes nothing twice, with faults at call %d', async (skip) => {
    const { status, mutations } = await run(second, skip);
    expect({ status, mutations }).toEqual({
      status: 'UPDATE_COMPLETE',
      mutations: ['CreateChangeSet', 'SetStackPolicy', 'ExecuteChangeSet'],
    });
  });

  test.each(calls)('that fails reports stack/deploy-failed, with faults at call %d', async (skip) => {
    const { status } = await run(second, skip, true);
    expect(status).toMatch(/^stack\/deploy-failed: The deployment failed \(UPDATE_ROLLBACK_COMPLETE\)/);
  });
});

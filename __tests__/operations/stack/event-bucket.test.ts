import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import type { PlanDocument } from '../../../src/report/plan-file.ts';
import type { Account } from '../../fakes/account.ts';
import { parse } from '../../fakes/template.ts';
import { makeWorld } from '../../fakes/world.ts';
import { config, deployed, request } from './losses-fixture.ts';

const bucket = ['StpEventBucket', 'StpEventBucketPolicy'];
const refusing = config().replace('      events:', '      payloadOverflow: fail\n      events:');
const inbox = '  inbox:\n    type: sqs-queue\n';
const jobless = `serviceName: shop\nresources:\n${inbox}`;
const resourcesOf = (account: Account) =>
  (parse(account.cloud.find('shop-dev')?.template).Resources ?? {}) as Record<string, unknown>;
const roleOf = (account: Account) => JSON.stringify(resourcesOf(account).ReportRole);
const physicalId = (account: Account, id: string) =>
  account.cloud.find('shop-dev')?.resources.get(id)?.physicalId ?? '';
const deployTo = async (account: Account, text: string, allowed: readonly string[] = []) => {
  const fake = makeWorld([], account, text);
  await deploy(fake.world, request(allowed));
  return fake;
};
const planned = async (account: Account, text: string) => {
  const fake = makeWorld([], account, text);
  await plan(fake.world, request());
  const document = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
  return {
    changes: document.groups.flatMap(({ changes }) => changes.map(({ logicalId }) => logicalId)),
    notes: document.notes.filter((note) => note.startsWith('ReportRole')),
  };
};

describe('The bucket for large events', () => {
  test.each([
    ['no job may put anything into it', refusing, []],
    ['no job is left', jobless, ['ReportLogGroup', 'ReportTriggerFunctionLogGroup']],
  ])('stays as it is deployed when %s, since it may hold events, for good', async (_, text, allowed) => {
    const account = await deployed();
    const before = resourcesOf(account);
    await deployTo(account, text, allowed);
    await deployTo(account, text);
    for (const id of bucket) expect([id, resourcesOf(account)[id]]).toEqual([id, before[id]]);
    account.cloud.mutations.length = 0;
    await deployTo(account, text);
    expect(account.cloud.mutations).toEqual([]);
  });

  test('is the one that a later job with events uses again, without a change', async () => {
    const account = await deployed();
    const before = resourcesOf(account);
    await deployTo(account, jobless, ['ReportLogGroup', 'ReportTriggerFunctionLogGroup']);
    const again = config({ more: inbox });
    const { changes } = await planned(account, again);
    expect(changes).toContain('ReportTriggerFunctionFunction');
    expect(changes.filter((id) => bucket.includes(id))).toEqual([]);
    await deployTo(account, again);
    for (const id of bucket) expect(resourcesOf(account)[id]).toEqual(before[id]);
  });

  test('is not made by a deployment of a stack that never had it', async () => {
    const account = await deployed(refusing);
    await deployTo(account, `${refusing}      timeout: 600\n`);
    expect(Object.keys(resourcesOf(account)).filter((id) => bucket.includes(id))).toEqual([]);
  });

  test('may be read by runs that began with an event in it, until none is under way', async () => {
    const account = await deployed();
    const reads = '"s3:GetObject"';
    expect(roleOf(account)).toContain(reads);
    const fake = await deployTo(account, refusing);
    expect(fake.lines.join('\n')).toContain(
      'ReportRole needs fewer permissions than before. It keeps what runs of the deployed revision need until they end: their next attempt reads its event from S3.',
    );
    expect(roleOf(account)).toContain(reads);
    expect(roleOf(account)).toContain('"PolicyName":"former"');
    const run = (definition: string, status = 'RUNNING') =>
      account.executions.push({
        ...{ arn: `run-${account.executions.length}`, status, definition },
        stateMachine: physicalId(account, 'ReportJobExecutionStateMachine'),
      } as (typeof account.executions)[number]);
    run('an event in a variable');
    run('STP_TRIGGER_EVENT_DATA_S3_URI');
    expect(await planned(account, refusing)).toEqual({
      changes: [],
      notes: [expect.stringContaining('since 1 run is under way')],
    });
    account.executions.pop();
    expect(await planned(account, refusing)).toEqual({
      changes: ['ReportRole'],
      notes: [expect.stringContaining('No run needs the rest any more')],
    });
    await deployTo(account, refusing);
    expect(roleOf(account)).not.toContain(reads);
  });
});

import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import type { World } from '../../../src/ports/world.ts';
import type { PlanDocument } from '../../../src/report/plan-file.ts';
import { type Account, makeAccount } from '../../fakes/account.ts';
import { expectValid } from '../../fakes/plan-schema.ts';
import { parse } from '../../fakes/template.ts';
import { makeWorld } from '../../fakes/world.ts';
import { request } from './losses-fixture.ts';

const role = 'ReportExecutionRole';
const arn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:database-AbCdEf';

/** Returns a config of one job that reads a secret or none. */
const config = (secret: boolean, image = 'busybox:stable') =>
  JSON.stringify({
    serviceName: 'shop',
    resources: {
      report: {
        type: 'batch-job',
        properties: {
          container: {
            packaging: { type: 'prebuilt-image', properties: { image } },
            ...(secret ? { environment: [{ name: 'PASSWORD', value: "$Secret('database')" }] } : {}),
          },
          resources: { cpu: 1, memory: 900 },
        },
      },
    },
  });

const stackOf = (account: Account) => account.cloud.find('shop-dev');
const deployedRole = (account: Account) => JSON.stringify(parse(stackOf(account)?.template).Resources?.[role]);
const physicalId = (account: Account, id: string) => stackOf(account)?.resources.get(id)?.physicalId ?? '';
const deployTo = async (account: Account, text: string) => {
  await deploy(makeWorld([], account, text).world, request());
  return account;
};

/** Returns an account with a job that read a secret, and has no secret any more. */
const dropped = async () => {
  const account = makeAccount();
  account.secrets.set('database', arn);
  return deployTo(await deployTo(account, config(true)), config(false));
};
const revision = (account: Account, number: number) =>
  physicalId(account, 'ReportJobDefinition').replace(/\d+$/, String(number));
/** Starts a run of a revision of the job definition. */
const start = (account: Account, number: number) =>
  account.executions.push({
    ...{ arn: `run-${number}`, stateMachine: physicalId(account, 'ReportJobExecutionStateMachine') },
    status: 'RUNNING',
    definition: JSON.stringify({ States: { Run: { JobDefinition: revision(account, number) } } }),
  });
const planned = async (account: Account, text: string, change: (world: World) => World = (world) => world) => {
  const fake = makeWorld([], account, text);
  await plan(change(fake.world), request());
  const document = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
  expectValid(document);
  return {
    changes: document.groups.flatMap(({ changes }) => changes.map(({ logicalId }) => logicalId)),
    notes: document.notes.filter((note) => note.startsWith(role)).join(),
  };
};

describe('A permission that the config drops', () => {
  test('stays for runs of the deployed revision, and plan and report say so', async () => {
    const account = await dropped();
    expect(deployedRole(account)).toContain(arn);
    expect(deployedRole(account)).toContain('"PolicyName":"former"');
    expect(JSON.stringify(parse(stackOf(account)?.template).Resources?.ReportJobDefinition)).not.toContain(arn);
    const fake = makeWorld([], makeAccount(), config(true));
    fake.account.secrets.set('database', arn);
    await deploy(fake.world, request());
    const later = makeWorld([], fake.account, config(false));
    await deploy(later.world, request());
    expect(later.lines.join('\n')).toContain(`${role} needs fewer permissions than before. It keeps what runs`);
    expect(later.files['report.md']).toContain('The first later deploy that finds none of them takes it away.');
  });

  test('goes with the first later deployment that finds no run of an earlier revision', async () => {
    const account = await dropped();
    start(account, 2);
    expect(revision(account, 2)).toBe(physicalId(account, 'ReportJobDefinition'));
    const seen = await planned(account, config(false));
    expect(seen).toEqual({
      changes: [role],
      notes: `${role} needs fewer permissions than before. No run needs the rest any more, and it is taken away.`,
    });
    await deployTo(account, config(false));
    expect(deployedRole(account)).not.toContain(arn);
    expect(deployedRole(account)).not.toContain('former');
    expect(await planned(account, config(false))).toEqual({ changes: [], notes: '' });
  });

  test('stays while a run of an earlier revision is under way, through any number of deployments', async () => {
    const account = await dropped();
    start(account, 1);
    for (const image of ['busybox:1.36', 'busybox:1.37']) {
      expect((await planned(account, config(false, image))).notes).toContain('since 1 run is under way');
      await deployTo(account, config(false, image));
      expect(deployedRole(account)).toContain(arn);
    }
    account.executions.length = 0;
    await deployTo(account, config(false));
    expect(deployedRole(account)).not.toContain(arn);
  });

  test('stays, and plan says why, where AWS does not tell which runs are under way', async () => {
    const account = await dropped();
    const refusing = (world: World): World => ({
      ...world,
      leftovers: async () => {
        throw new Refused({ code: 'aws/denied', message: 'No.', hint: '' });
      },
    });
    const { changes, notes } = await planned(account, config(false), refusing);
    expect(changes).toEqual([]);
    expect(notes).toContain('AWS did not tell whether any is under way (aws/denied: No.)');
  });

  test('counts every run where CloudFormation does not name the revision', async () => {
    const account = await dropped();
    start(account, 2);
    const unnumbered = (world: World): World => ({
      ...world,
      stacks: async () => {
        const port = await world.stacks();
        const resources: typeof port.resources = async function* (stack) {
          for await (const one of port.resources(stack))
            yield one.type === 'AWS::Batch::JobDefinition' ? { ...one, physicalId: 'report' } : one;
        };
        return { ...port, resources };
      },
    });
    expect((await planned(account, config(false), unnumbered)).notes).toContain('since 1 run is under way');
  });

  test('comes back to the policy of the config if the config asks for it again', async () => {
    const account = await deployTo(await dropped(), config(true));
    expect(deployedRole(account)).toContain(arn);
    expect(deployedRole(account)).not.toContain('former');
  });
});

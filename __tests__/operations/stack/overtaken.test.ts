import { describe, expect, test } from '@jest/globals';
import type { ChangeRequest } from '../../../src/operations/stack/change-request.ts';
import { assertAsRead, readDeployed } from '../../../src/operations/stack/read-deployed.ts';
import type { World } from '../../../src/ports/world.ts';
import type { DeployedStack } from '../../../src/stack/deployed-stack.ts';
import { stackTags } from '../../../src/stack/ownership.ts';
import type { ResourceChange } from '../../../src/stack/proposal.ts';
import { compiledOf, jobTemplate, stageOf } from '../../fakes/compiled.ts';
import type { FakeStack } from '../../fakes/fake-stack.ts';
import { rollOut } from '../../fakes/roll-out.ts';
import { worldTime } from '../../fakes/stacks.ts';
import type { FakeTemplate } from '../../fakes/template.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';

const dev = stageOf('dev');
const tags = stackTags(dev);
const request: ChangeRequest = { region: 'us-east-1', origin: {}, allow: { replace: [], delete: [] } };
const described = (text: string): FakeTemplate => jobTemplate(dev, { Description: text });

/** Deploys a template as another run would, from its change set to the end of the operation. */
const deployAsOther = ({ account: { cloud } }: FakeWorld, template: FakeTemplate, serial: number): void => {
  const found = cloud.find(dev.stack);
  const asked = { stack: dev.stack, changeSetType: found?.template ? ('UPDATE' as const) : ('CREATE' as const), tags };
  const body = JSON.stringify(template);
  const made = cloud.createChangeSet({ ...asked, template: { body } }, body, `other-${serial}`);
  cloud.tick();
  cloud.execute(made);
  while (cloud.tick());
};

/** Deploys a template; `begins` is called with the changes just before CloudFormation executes them. */
const deploy = async (
  fake: FakeWorld,
  template: FakeTemplate,
  begins: (changes: readonly ResourceChange[]) => void,
) => {
  const port = await fake.world.stacks();
  const stacks: World['stacks'] = async () => ({
    ...port,
    executeChangeSet: async (proposal, onEvent) => {
      begins(proposal.changes);
      return port.executeChangeSet(proposal, onEvent);
    },
  });
  return rollOut({ ...fake.world, stacks }, compiledOf(dev, template, []), request);
};

describe('a deploy that another run overtakes', () => {
  test.each([
    ['new', undefined],
    ['existing', described('before')],
  ] as const)('of a %s stage compares again, and ends with its own template', async (_, before) => {
    const fake = makeWorld();
    if (before) fake.account.cloud.plant({ name: dev.stack, tags, body: before });
    const begun: number[] = [];
    const { applied, proposal, times } = await deploy(fake, described('ours'), (changes) => {
      begun.push(changes.length);
      if (begun.length === 1) deployAsOther(fake, described('theirs'), 1);
    });
    expect(applied.status).toBe('UPDATE_COMPLETE');
    expect(proposal.kind).toBe('changes');
    expect(fake.account.cloud.find(dev.stack)?.template).toContain('"ours"');
    expect(begun).toHaveLength(2);
    expect(times.map(({ what }) => what)).toEqual(['images', 'change set', 'change set', 'CloudFormation']);
    expect(fake.lines).toContain('Another run changed the stack jobs-dev meanwhile: it is compared again.');
  });

  test('by the same template has nothing left to change', async () => {
    const fake = makeWorld();
    const { proposal } = await deploy(fake, described('same'), () => deployAsOther(fake, described('same'), 1));
    expect(proposal.kind).toBe('no-changes');
    expect(fake.outputs['stack-status']).toBe('CREATE_COMPLETE');
  });

  test('is checked for losses again', async () => {
    const fake = makeWorld();
    fake.account.cloud.plant({ name: dev.stack, tags, body: described('before') });
    const theirs = { ...described('theirs') };
    const more = { ...theirs.Resources, TheirQueue: { Type: 'AWS::SQS::Queue' } };
    const refused = deploy(fake, described('ours'), () => deployAsOther(fake, { ...theirs, Resources: more }, 1));
    await expect(refused).rejects.toMatchObject({
      code: 'stack/loses-data',
      message: expect.stringContaining('TheirQueue'),
    });
  });

  test('at every comparison gives up after three, and has changed nothing', async () => {
    const fake = makeWorld();
    fake.account.cloud.plant({ name: dev.stack, tags, body: described('before') });
    let rounds = 0;
    const refused = deploy(fake, described('ours'), () => {
      rounds += 1;
      deployAsOther(fake, described(`theirs ${rounds}`), rounds);
    });
    await expect(refused).rejects.toMatchObject({ code: 'stack/busy' });
    expect(rounds).toBe(3);
    expect(fake.account.cloud.find(dev.stack)?.template).toContain('theirs 3');
  });
});

describe('a deploy reads the template', () => {
  const reads = ({ asked }: FakeWorld, what: string) => asked.filter((name) => name === `stacks.${what}`).length;
  const update = async (fake: FakeWorld, now: World['now'] = fake.world.now) => {
    fake.asked.length = 0;
    return rollOut({ ...fake.world, now }, compiledOf(dev, described('ours'), []), request);
  };
  const deployed = async () => {
    const fake = makeWorld();
    deployAsOther(fake, described('before'), 1);
    return fake;
  };

  test('once, where no operation began on the stack since', async () => {
    const fake = await deployed();
    expect((await update(fake)).applied.status).toBe('UPDATE_COMPLETE');
    expect([reads(fake, 'describe'), reads(fake, 'template')]).toEqual([2, 1]);
  });

  test('again, where the stack does not say when its last operation began', async () => {
    const fake = makeWorld();
    fake.account.cloud.plant({ name: dev.stack, tags, body: described('before') });
    await update(fake);
    expect([reads(fake, 'describe'), reads(fake, 'template')]).toEqual([2, 2]);
  });

  test('again, where an operation may have begun and ended between stack and template', async () => {
    const fake = await deployed();
    let at = worldTime.getTime();
    await update(fake, () => {
      at += 1_001;
      return new Date(at);
    });
    expect([reads(fake, 'describe'), reads(fake, 'template')]).toEqual([2, 2]);
  });
});

describe('assertAsRead', () => {
  type Change = (stack: FakeStack) => Partial<FakeStack>;
  const theirs = JSON.stringify(described('theirs'));
  const later = (stack: FakeStack) => ({ updatedAt: new Date((stack.updatedAt?.getTime() ?? 0) + 1) });
  const rows: readonly (readonly [string, Change, string])[] = [
    ['nothing else', () => ({}), 'as read'],
    ['other tags', () => ({ tags: { ...tags, 'batch-job:repository-id': '7' } }), 'stack/busy'],
    ['no stack any more', () => ({ status: 'DELETE_COMPLETE' }), 'stack/busy'],
    ['another template by a later operation', (stack) => ({ ...later(stack), template: theirs }), 'stack/busy'],
    ['the same template after a later operation', later, 'as read'],
    ['another template in another status', () => ({ status: 'UPDATE_COMPLETE', template: theirs }), 'stack/busy'],
  ];

  test.each(rows)('with %s', async (_, change, said) => {
    const fake = makeWorld();
    deployAsOther(fake, described('before'), 1);
    const { stack, ...more } = await readDeployed(fake.world, dev.stack);
    const found = fake.account.cloud.find(dev.stack) as FakeStack;
    Object.assign(found, change(found));
    const ended = assertAsRead(fake.world, { ...more, stack: stack as DeployedStack }).then(
      () => 'as read',
      ({ code }) => code,
    );
    expect(await ended).toBe(said);
  });
});

describe('a deploy that finds an empty stack', () => {
  test('waits for another run that is about to fill it, and deletes nothing', async () => {
    const fake = makeWorld();
    const shell = fake.account.cloud.shell(dev.stack, tags);
    shell.steps.push(() => {
      shell.template = JSON.stringify(described('theirs'));
      fake.account.cloud.tell(shell, 'CREATE_COMPLETE');
    });
    await deploy(fake, described('ours'), () => {});
    expect(fake.account.cloud.mutations).not.toContain('DeleteStack');
    expect(fake.account.cloud.find(dev.stack)).toMatchObject({ id: shell.id, status: 'UPDATE_COMPLETE' });
  });

  test('creates the stack again if it was left behind', async () => {
    const fake = makeWorld();
    const shell = fake.account.cloud.shell(dev.stack, tags);
    await deploy(fake, described('ours'), () => {});
    expect(fake.account.cloud.find(dev.stack)?.id).not.toBe(shell.id);
    expect(fake.account.cloud.look(dev.stack)?.status).toBe('CREATE_COMPLETE');
  });

  test('gives up if other runs create a new one again and again', async () => {
    const fake = makeWorld();
    const shell = fake.account.cloud.shell(dev.stack, tags);
    shell.status = 'UPDATE_IN_PROGRESS';
    await expect(deploy(fake, described('ours'), () => {})).rejects.toMatchObject({ code: 'stack/busy' });
    expect(fake.asked.filter((name) => name === 'stacks.waitUntilSettled')).toHaveLength(6);
  });
});

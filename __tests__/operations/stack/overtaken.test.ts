import { describe, expect, test } from '@jest/globals';
import type { ChangeRequest } from '../../../src/operations/stack/change-request.ts';
import type { World } from '../../../src/ports/world.ts';
import { stackTags } from '../../../src/stack/ownership.ts';
import type { ResourceChange } from '../../../src/stack/proposal.ts';
import { compiledOf, jobTemplate, stageOf } from '../../fakes/compiled.ts';
import { rollOut } from '../../fakes/roll-out.ts';
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

import { expect, test } from '@jest/globals';
import type { ChangeRequest } from '../../../src/operations/stack/change-request.ts';
import { readCaller } from '../../../src/operations/stack/identify.ts';
import { proposeChange } from '../../../src/operations/stack/propose-change.ts';
import { readDeployed } from '../../../src/operations/stack/read-deployed.ts';
import { stackTags } from '../../../src/stack/ownership.ts';
import { compiledOf, jobTemplate, stageOf } from '../../fakes/compiled.ts';
import { makeWorld } from '../../fakes/world.ts';

const dev = stageOf('dev');
const request = { region: 'us-east-1', origin: {}, allow: { replace: [], delete: [] } };

/** Proposes a change with these options, and returns the request for its change set as the port received it. */
const propose = async (more: Partial<ChangeRequest>, exists: boolean) => {
  const { world, account } = makeWorld();
  if (exists) account.cloud.plant({ name: dev.stack, tags: stackTags(dev), body: {} });
  const ours = { ...compiledOf(dev, jobTemplate(dev)), parameters: {} };
  const deployed = await readDeployed(world, dev.stack);
  await proposeChange(world, await readCaller(world), dev, deployed, ours, { ...request, ...more });
  return [...account.cloud.changeSets.values()][0]?.request ?? {};
};

test.each([
  ['new', false, 'CREATE'],
  ['existing', true, 'UPDATE'],
])(
  'a change set of a %s stack hands over the service role and that a failure is not undone',
  async (_, exists, type) => {
    const role = 'arn:aws:iam::123456789012:role/cloudformation';
    expect(await propose({ settings: { cloudformationRole: role, rollback: false } }, exists)).toMatchObject({
      changeSetType: type,
      roleArn: role,
      rollback: false,
    });
  },
);

test('proposeChange names no service role and no failure behaviour that the request does not give', async () => {
  const names = Object.keys(await propose({ settings: { cloudformationRole: '' } }, false));
  expect(names.sort()).toEqual(['changeSetType', 'parameters', 'stack', 'tags', 'template']);
});

test('proposeChange asks for a change set of a template that is deployed already if the service role is another', async () => {
  const template = jobTemplate(dev);
  const role = 'arn:aws:iam::123456789012:role/cloudformation';
  const asked = [];
  for (const cloudformationRole of ['', role]) {
    const { world, account, asked: calls } = makeWorld();
    account.cloud.plant({ name: dev.stack, tags: stackTags(dev), body: template });
    const deployed = await readDeployed(world, dev.stack);
    const ours = { ...compiledOf(dev, template), parameters: {} };
    await proposeChange(world, await readCaller(world), dev, deployed, ours, {
      ...request,
      settings: { cloudformationRole },
    });
    asked.push(calls.includes('stacks.createChangeSet'));
  }
  expect(asked).toEqual([false, true]);
});

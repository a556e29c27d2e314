import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { makeAccount } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, planned, request } from './plan-fixture.ts';

const withTags = `stackConfig:\n  tags:\n    - {name: team, value: ops}\n${config()}`;
const deployWith = async (tags: Record<string, string>, text = withTags, account = makeAccount()) => {
  const fake = makeWorld([], account, text);
  const { diagnostics } = await deploy(fake.world, { ...request(), tags });
  const { cloud } = account;
  return { account, diagnostics, stack: cloud.look('shop-dev'), stacks: [...cloud.stacks.values()] };
};
const resourcesOf = ({ stacks }: { readonly stacks: readonly { readonly template?: string | undefined }[] }) =>
  JSON.parse(stacks[0]?.template ?? '{}').Resources as Record<
    string,
    { Type: string; Properties?: { Tags?: unknown } }
  >;

describe('deploy with the input tags', () => {
  test('writes them into the template as those of the config, and on no resource of AWS Batch', async () => {
    const done = await deployWith({ team: 'data', cost: '42' });
    const resources = resourcesOf(done);
    expect(resources.OrdersQueue?.Properties?.Tags).toEqual([
      { Key: 'team', Value: 'data' },
      { Key: 'cost', Value: '42' },
    ]);
    const batch = Object.values(resources).filter(({ Type }) => Type.startsWith('AWS::Batch::'));
    expect([batch.length > 0, JSON.stringify(batch).includes('cost')]).toEqual([true, false]);
    expect(done.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'config/tag-overruled', severity: 'note' }),
    );
    const written = withTags.replace('value: ops}', 'value: data}\n    - {name: cost, value: 42}');
    expect(resourcesOf(await deployWith({}, written))).toEqual(resources);
  });

  test('leaves the tags of the stack itself as they are when they change, and replaces nothing', async () => {
    const { account, stack } = await deployWith({ team: 'data' });
    const fake = makeWorld([], account, withTags);
    const { counts } = await planned(fake, { tags: { team: 'finance', cost: '42' } });
    expect(counts).toMatchObject({ add: 0, remove: 0, replace: 0 });
    expect(counts.modify).toBeGreaterThan(0);
    const after = await deployWith({ team: 'finance', cost: '42' }, withTags, account);
    expect(after.stack?.tags).toEqual(stack?.tags);
    expect(Object.keys(stack?.tags ?? {})).toEqual(['batch-job:project', 'batch-job:stage']);
  });

  test('is refused with the config where both together are too many', async () => {
    const many = Object.fromEntries(Array.from({ length: 45 }, (_, at) => [`t${at}`, 'x']));
    await expect(deployWith(many)).rejects.toMatchObject({
      diagnostics: [expect.objectContaining({ severity: 'error', place: { path: ['stackConfig', 'tags'] } })],
    });
  });
});

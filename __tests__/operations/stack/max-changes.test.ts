import { describe, expect, test } from '@jest/globals';
import { stackTags } from '../../../src/stack/ownership.ts';
import { compiledOf, jobTemplate, stageOf } from '../../fakes/compiled.ts';
import { rollOut } from '../../fakes/roll-out.ts';
import type { FakeTemplate } from '../../fakes/template.ts';
import { makeWorld } from '../../fakes/world.ts';

const dev = stageOf('dev');
const template = jobTemplate(dev);
const count = Object.keys(template.Resources ?? {}).length;

/** Deploys the template of a job with these options, over a stack with a template or a new one. */
const deployWith = async (maxChanges: number | undefined, body?: FakeTemplate) => {
  const fake = makeWorld();
  if (body) fake.account.cloud.plant({ name: dev.stack, tags: stackTags(dev), body });
  const request = { region: 'us-east-1', origin: {}, allow: { replace: [], delete: [] }, maxChanges };
  const refusal = await rollOut(fake.world, compiledOf(dev, template), request).then(
    () => undefined,
    (problem) => problem,
  );
  const { mutations } = fake.account.cloud;
  return { refusal, mutations, annotations: fake.annotations, stack: fake.account.cloud.find(dev.stack) };
};

describe('deploy with max-changes', () => {
  test.each([
    ['a new stack', undefined],
    ['an existing stack', {}],
  ])('leaves %s alone that would change in more resources, and deletes the change set', async (_, body) => {
    const { refusal, mutations } = await deployWith(count - 1, body);
    expect(refusal).toMatchObject({
      code: 'stack/too-many-changes',
      message: `Nothing was changed: ${count} resources would change, and max-changes is ${count - 1}.`,
      hint: expect.stringContaining(`max-changes: ${count};`),
    });
    expect(mutations).not.toContain('ExecuteChangeSet');
    expect(mutations).toContain('DeleteChangeSet');
  });

  test('leaves no empty stack behind that it made for a change set which it refuses', async () => {
    const { refusal, stack } = await deployWith(1);
    expect(refusal).toMatchObject({ code: 'stack/too-many-changes' });
    expect([undefined, 'DELETE_COMPLETE']).toContain(stack?.status);
  });

  test.each([
    ['as many resources', count, {}, 'ExecuteChangeSet'],
    ['any number without it', undefined, {}, 'ExecuteChangeSet'],
  ])('changes %s', async (_, maxChanges, body, last) => {
    const { refusal, mutations } = await deployWith(maxChanges, body);
    expect([refusal, mutations.includes(last)]).toEqual([undefined, true]);
  });

  test('of 0 finds nothing to refuse where nothing changes', async () => {
    const { refusal, mutations } = await deployWith(0, template);
    // The stack, which another tool made, gets its policy.
    expect([refusal, mutations]).toEqual([undefined, ['SetStackPolicy']]);
  });

  test('reports losses and their number at once', async () => {
    const body: FakeTemplate = { Resources: { Uploads: { Type: 'AWS::S3::Bucket' } } };
    const { refusal, annotations } = await deployWith(1, body);
    expect(refusal).toMatchObject({ code: 'stack/loses-data' });
    expect(annotations).toContainEqual(expect.objectContaining({ severity: 'error', title: 'stack/too-many-changes' }));
  });
});

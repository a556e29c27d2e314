import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { fakeWorkspace } from '../fakes/workspace.ts';
import { makeWorld } from '../fakes/world.ts';

const config = `serviceName: Shop
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging: { type: custom-dockerfile, properties: { buildContextPath: app } }
        environment: [{ name: KEY, value: "$Secret('key')" }]
      resources: { cpu: 1, memory: 900 }
`;
const own = 'batch-job/shop';
const previews = 'batch-job/shop/preview';

/** Returns a request; a preview has instances of its own, since no other stage is deployed. */
const request = (stage: string) => ({
  stage,
  baseStage: stage,
  region: 'us-east-1',
  origin: {},
  allow: { replace: [], delete: [] },
  comment: noComment,
});

/** Returns a world whose config builds one image. */
const worldOf = (account: Account) => {
  account.secrets.set('key', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:key-AbCdEf');
  const fake = makeWorld([], account, config);
  const workspace = fakeWorkspace({ 'batch-jobs.yml': config, 'app/Dockerfile': 'FROM busybox\n' });
  return { ...fake, world: { ...fake.world, workspace } };
};
const tagOf = async () => (await compile(worldOf(makeAccount()).world, request('dev'))).images[0]?.tag ?? '';

/** Deploys a stage; returns its template and the jobs whose image was built. */
const deployed = async (account: Account, stage: string) => {
  const fake = worldOf(account);
  await deploy(fake.world, request(stage));
  return { template: account.cloud.find(`Shop-${stage}`)?.template ?? '', built: fake.published };
};
const hashOf = async (account: Account, stage: string): Promise<string> => {
  const fake = worldOf(account);
  await plan(fake.world, request(stage));
  return JSON.parse(fake.files['plan.json'] ?? '').hash;
};
const planted = async (account: Account, ...repositories: string[]) => {
  const tag = await tagOf();
  for (const repository of repositories) account.images.set(`${repository}:${tag}`, `sha256:in/${repository}`);
  return tag;
};

describe('An image in the repository of previews', () => {
  test.each(['dev', 'production', 'pr-07', 'preview-1'])(
    'is never deployed to %s, which builds its own',
    async (stage) => {
      const account = makeAccount();
      const tag = await planted(account, previews);
      const { template, built } = await deployed(account, stage);
      expect(built).toEqual(['report']);
      expect(template).toContain(`/${own}@sha256:${tag}`);
      expect(template).not.toContain(previews);
      expect(account.images.get(`${previews}:${tag}`)).toBe(`sha256:in/${previews}`);
    },
  );

  test('is used by every preview without another build', async () => {
    const account = makeAccount();
    const tag = await tagOf();
    const first = await deployed(account, 'pr-7');
    expect(first.built).toEqual(['report']);
    expect([...account.images.keys()]).toEqual([`${previews}:${tag}`]);
    const second = await deployed(account, 'pr-8');
    expect(second.built).toEqual([]);
    expect(second.template).toContain(`/${previews}@sha256:${tag}`);
  });

  test('is ignored if another stage pushed the same image', async () => {
    const account = makeAccount();
    await planted(account, previews, own);
    const { template, built } = await deployed(account, 'pr-7');
    expect(built).toEqual([]);
    expect(template).toContain(`/${own}@sha256:in/${own}"`);
    expect(template).not.toContain(`in/${previews}`);
  });
});

describe('The template of a preview', () => {
  test('names its own repository before any build, and allows its role to pull from both', async () => {
    const { template, images } = await compile(worldOf(makeAccount()).world, request('pr-7'));
    const text = JSON.stringify(template);
    expect(text).toContain(`/${previews}:${images[0]?.tag}`);
    expect(text).toContain(`:repository/${own}"`);
    expect(text).toContain(`:repository/${previews}"`);
    expect(JSON.stringify((await compile(worldOf(makeAccount()).world, request('dev'))).template)).not.toContain(
      previews,
    );
  });

  test('differs by the name of the image alone, whichever repository has the image', async () => {
    const { withImages, templateText } = await compile(worldOf(makeAccount()).world, request('pr-7'));
    const names = [own, previews].map((repository) => {
      const { templateText: named } = withImages(new Map([['report', { repository, digest: 'sha256:1f' }]]));
      return named.replace(`/${repository}@sha256:1f`, 'HERE');
    });
    const tag = await tagOf();
    expect(new Set([...names, templateText.replace(`/${previews}:${tag}`, 'HERE')]).size).toBe(1);
  });

  test('has one plan hash, whether its image is missing, in its own repository or in the shared one', async () => {
    const hashes = await Promise.all(
      [[], [previews], [own], [own, previews]].map(async (repositories) => {
        const account = makeAccount();
        await planted(account, ...repositories);
        return hashOf(account, 'pr-7');
      }),
    );
    expect(new Set(hashes).size).toBe(1);
  });
});

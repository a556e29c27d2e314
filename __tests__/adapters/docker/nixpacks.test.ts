import { readdir } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { imagesContract } from '../../contracts/images.ts';
import { nixpacksWrites } from './fake-builders.ts';
import { digest, host, open } from './open-images.ts';

const plan = { providers: ['...', 'python'], start: { cmd: "node 'a b.js'" } };
const files = {
  'app/main.js': '1',
  'app/.git/config': 'token',
  'app/.dockerignore': 'secret.txt\n*.log\n.nixpacks\n',
  'app/secret.txt': 's',
  'app/run.sh': { text: 'run', executable: true as const },
  'app/link': { link: 'main.js' },
};
const openNixpacks = (change: { plan?: Record<string, unknown>; behave?: string; docker?: string } = {}) =>
  open({
    files,
    source: {
      dockerfile: { program: 'nixpacks', plan: change.plan ?? plan },
      ignoreFile: '.dockerignore',
      buildArguments: [],
    },
    builders: { nixpacks: change.behave ?? nixpacksWrites },
    buildFlags: ['--network', 'host'],
    ...(change.docker ? { behave: change.docker } : {}),
  });

describe('dockerImages with nixpacks', () => {
  imagesContract(async () => {
    const { images, image, builds } = await openNixpacks();
    return { images, image, builds };
  });

  test('lets nixpacks write a Dockerfile with the plan of the properties, and starts docker itself', async () => {
    const { publish, image, docker, builderCalls } = await openNixpacks();
    await expect(publish(() => {})).resolves.toBe(digest);
    const [asked, wrote] = await builderCalls();
    const source = asked?.words.at(-1);
    const json = JSON.stringify(plan);
    expect(asked?.words).toEqual(['plan', '--json-plan', json, '--format', 'json', source]);
    expect(wrote?.words).toEqual([
      ...['build', '--json-plan', json, '--out', source, '--cache-key', 'batch-job/shop/report', source],
    ]);
    const [build, push] = await docker.calls();
    const name = `${host}/batch-job/shop:${image.tag}`;
    expect(build?.words.slice(5)).toEqual([
      ...['--tag', name, '--build-arg', 'CI=true', '--build-arg', 'NODE_ENV=production "x"'],
      ...['--network', 'host', source],
    ]);
    expect(build?.dockerfile).toMatch(/^FROM ghcr\.io/);
    expect(push?.words).toEqual(['push', name]);
  });

  test('asks for no plan where no property is written', async () => {
    const { publish, builderCalls } = await openNixpacks({ plan: {} });
    await publish(() => {});
    for (const { words } of await builderCalls()) expect(words).not.toContain('--json-plan');
  });

  test('builds with the files that .dockerignore leaves and those of nixpacks, of fixed times and without its script', async () => {
    const { publish, docker } = await openNixpacks();
    await publish(() => {});
    const [build] = await docker.calls();
    const time = Date.parse('2000-01-01T00:00:00Z');
    expect(Object.keys(build?.context ?? {})).toEqual([
      ...['.dockerignore', '.nixpacks/Dockerfile', '.nixpacks/a.nix', 'link', 'main.js', 'run.sh'],
    ]);
    expect(build?.context?.link).toBe(`link ${Date.parse('2000-01-01T00:00:00Z')} main.js`);
    for (const [name, text] of Object.entries(build?.context ?? {}))
      if (name !== 'link') expect([name, text.split(' ')[1]]).toEqual([name, String(time)]);
    expect(build?.beside).toEqual(expect.arrayContaining(['Dockerfile', 'Dockerfile.dockerignore']));
  });

  test('gives nixpacks an environment without a credential', async () => {
    const { publish, builderCalls } = await openNixpacks();
    await publish(() => {});
    const calls = await builderCalls();
    expect(calls).toHaveLength(2);
    expect(JSON.stringify(calls)).not.toContain('canary-');
    for (const { environment } of calls)
      expect(Object.keys(environment).join()).not.toMatch(/AWS_|ACTIONS_|GITHUB_|INPUT_|NPM_/);
  });

  test('refuses a machine without nixpacks before it creates a repository', async () => {
    const { publish, ensured } = await open({
      files,
      source: { dockerfile: { program: 'nixpacks', plan }, buildArguments: [] },
    });
    await expect(publish(() => {})).rejects.toMatchObject({
      code: 'packaging/no-builder',
      hint: expect.stringContaining('$GITHUB_PATH'),
    });
    expect(ensured).toEqual([]);
  });

  test.each<[string, string, object]>([
    [
      'knows no way to start the program',
      `if (words[0] === 'plan') { console.log('{}'); return 0; } say('Error: No start command could be found'); return 1;`,
      {
        message: expect.stringMatching(/^nixpacks of job "report" ended with exit code 1\./),
        hint: expect.stringContaining('`startCmd`'),
      },
    ],
    [
      'finds no language',
      `if (words[0] === 'plan') { console.log('{}'); return 0; } console.log('Nixpacks was unable to generate a build plan for this app.'); return 1;`,
      { hint: expect.stringContaining('name `providers`') },
    ],
    [
      'cannot read its own settings',
      `say('Error: Failed to parse Nixpacks config file \`nixpacks.toml\`'); return 1;`,
      { message: expect.stringContaining('nixpacks.toml'), hint: expect.stringContaining('Mend that file') },
    ],
    [
      'prints no plan',
      `console.log('no plan'); return 0;`,
      { message: expect.stringContaining('nixpacks of job "report" ended with exit code 0') },
    ],
    [
      'finds the program one folder deeper',
      `if (words[0] === 'plan') { console.log('{}'); return 0; } console.log('Using subdirectory "server"'); return 0;`,
      {
        message: expect.stringContaining('only one in its folder server'),
        hint: expect.stringContaining('app/server'),
      },
    ],
  ])('refuses an image where nixpacks %s, and starts no docker', async (_, behave, refusal) => {
    const { publish, docker } = await openNixpacks({ behave });
    await expect(publish(() => {})).rejects.toMatchObject({ code: 'packaging/build-failed', ...refusal });
    expect(await docker.calls()).toEqual([]);
    expect(await readdir(docker.temporary)).toEqual([]);
  });

  test('reports a failure of docker build with the errors of the programs that it ran', async () => {
    const { publish } = await openNixpacks({
      docker: `say('#9 1.0 npm error Missing: left-pad@1 from lock file'); return 1;`,
    });
    await expect(publish(() => {})).rejects.toMatchObject({
      code: 'packaging/build-failed',
      message: expect.stringContaining('npm: Missing: left-pad@1 from lock file'),
    });
  });
});

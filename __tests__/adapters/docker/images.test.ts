import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { BuiltImage } from '../../../src/packaging/packaging.ts';
import { imagesContract } from '../../contracts/images.ts';
import { fakeImages } from '../../fakes/images.ts';
import { addFiles, folderWith } from '../node/disk.ts';
import { host, open, password } from './open-images.ts';

describe('fakeImages', () =>
  imagesContract(async () => {
    const { image } = await open();
    const images = fakeImages();
    return { images, image, builds: async () => images.built.length };
  }));

describe('dockerImages', () => {
  imagesContract(() => open());

  test('builds with the planned files only, with fixed modes and times', async () => {
    const { docker, publish, root } = await open();
    await addFiles(root, { 'app/later.txt': 'not planned' });
    await publish(() => {});
    const [build] = await docker.calls();
    const time = Date.parse('2000-01-01T00:00:00Z');
    expect(build?.context).toEqual({
      Dockerfile: `644 ${time} FROM x`,
      l: `link ${time} run.sh`,
      'run.sh': `755 ${time} run`,
    });
    expect(build?.dockerfile).toBe('FROM x');
    expect(build?.beside).toEqual(['Dockerfile', 'Dockerfile.dockerignore']);
  });

  test('builds from folders with fixed modes and times, whatever the umask', async () => {
    const files = { 'app/Dockerfile': 'FROM x', 'app/a/b/c.txt': 'c', 'app/a/d.txt': 'd', 'app/e/f.txt': 'f' };
    const { docker, publish } = await open({ files });
    const usual = process.umask(0o077);
    await publish(() => {}).finally(() => process.umask(usual));
    const time = Date.parse('2000-01-01T00:00:00Z');
    const [build] = await docker.calls();
    expect(build?.folders).toEqual(Object.fromEntries(['.', 'a', 'a/b', 'e'].map((folder) => [folder, `755 ${time}`])));
  });

  test('fixes the time of the image itself', async () => {
    const { docker, publish } = await open();
    await publish(() => {});
    const [build] = await docker.calls();
    expect(build?.environment.SOURCE_DATE_EPOCH).toBe(String(Date.parse('2000-01-01T00:00:00Z') / 1000));
  });

  test('writes a generated Dockerfile beside the context, not into it', async () => {
    const text = 'FROM node:24\nRUN ["true"]\n';
    const { docker, publish } = await open({ source: { dockerfile: { text } } });
    await publish(() => {});
    const [build] = await docker.calls();
    expect(build?.dockerfile).toBe(text);
    expect(Object.keys(build?.context ?? {})).toEqual(['Dockerfile', 'l', 'run.sh']);
  });

  test('builds a context above the config’s folder, in its checkout', async () => {
    const { docker, publish } = await open({
      files: { '.git/HEAD': '', Dockerfile: 'FROM x', 'src/a': 'a', 'jobs/batch-jobs.yml': '' },
      configFolder: 'jobs',
      source: { folder: '..' },
    });
    await publish(() => {});
    const [build] = await docker.calls();
    expect(Object.keys(build?.context ?? {})).toEqual(['Dockerfile', 'jobs/batch-jobs.yml', 'src/a']);
    expect(build?.dockerfile).toBe('FROM x');
  });

  test('builds the stage of the Dockerfile that the config names', async () => {
    const { docker, publish } = await open({ source: { target: 'worker' } });
    await publish(() => {});
    expect((await docker.calls())[0]?.words.slice(5, 7)).toEqual(['--target', 'worker']);
  });

  test('starts docker with arguments that old and new versions support', async () => {
    const { docker, publish, image } = await open({ buildFlags: ['--network', 'host'] });
    await publish(() => {});
    const [build, push] = await docker.calls();
    const name = `${host}/batch-job/shop:${image.tag}`;
    expect(build?.words.slice(0, 4)).toEqual(['build', '--platform', 'linux/amd64', '--file']);
    expect(build?.words.slice(5, -1)).toEqual([
      ...['--tag', name, '--build-arg', 'LEVEL=$HOME "x"', '--network', 'host'],
    ]);
    expect(push?.words).toEqual(['push', name]);
  });

  test('passes no credential to the build, nor to the push by its environment or arguments', async () => {
    const { docker, publish } = await open();
    await publish(() => {});
    const [build, push] = await docker.calls();
    expect(build?.environment).toMatchObject({
      ...{ DOCKER_BUILDKIT: '1', BUILDX_NO_DEFAULT_ATTESTATIONS: '1', BUILDX_BUILDER: 'default' },
    });
    for (const call of [build, push]) {
      expect(JSON.stringify(call?.environment)).not.toContain('canary-');
      expect(Object.keys(call?.environment ?? {}).join()).not.toMatch(/AWS_|ACTIONS_|GITHUB_|INPUT_|NPM_/);
      expect(JSON.stringify([call?.environment, call?.words])).not.toContain(password);
    }
    expect(JSON.stringify(build)).not.toContain(password);
    for (const call of [build, push]) expect(call?.folder).toContain(docker.temporary);
  });

  test('logs in through a helper for this registry only, and writes the password to no file', async () => {
    const { docker, publish } = await open();
    await publish(() => {});
    const [, push] = await docker.calls();
    expect(JSON.parse(push?.login ?? '')).toEqual({ ServerURL: host, Username: 'AWS', Secret: password });
    expect(push?.otherLogin).toBe('credentials not found in native keychain\n');
    expect((await docker.calls()).flatMap(({ leaks }) => leaks)).toEqual([]);
  });

  test.each(['return 0;', 'return 1;', 'throw new Error("gone");'])(
    'leaves nothing in the temporary folder: %s',
    async (behave) => {
      const { docker, publish } = await open({ behave });
      await publish(() => {}).catch(() => {});
      expect(await readdir(docker.temporary)).toEqual([]);
      expect(await docker.calls()).not.toEqual([]);
    },
  );

  test('pushes with the docker context that the user selected', async () => {
    const { docker, publish } = await open({
      behave: `
        if (words[0] === 'build') return 0;
        const config = JSON.parse(fs.readFileSync(process.env.DOCKER_CONFIG + '/config.json', 'utf8'));
        say('context ' + config.currentContext, 'meta ' + fs.readFileSync(process.env.DOCKER_CONFIG + '/contexts/meta', 'utf8'), 'auths ' + config.auths);
        return 0;`,
    });
    const settings = join(docker.environment.HOME as string, '.docker');
    await mkdir(join(settings, 'contexts'), { recursive: true });
    await writeFile(join(settings, 'contexts/meta'), 'there');
    await writeFile(
      join(settings, 'config.json'),
      JSON.stringify({ currentContext: 'colima', auths: { x: { auth: 'eA' } } }),
    );
    const lines: string[] = [];
    await publish((line) => lines.push(line));
    expect(lines).toEqual(expect.arrayContaining(['context colima', 'meta there', 'auths undefined']));
  });

  test('reports every line of both streams', async () => {
    const { publish } = await open({
      behave: `if (words[0] === 'build') say('#1 a\\r#1 b', 'grüße 日本'); return 0;`,
    });
    const lines: string[] = [];
    await publish((line) => lines.push(line));
    expect(lines).toEqual(expect.arrayContaining(['docker build', '#1 a', '#1 b', 'grüße 日本', 'docker push']));
  });

  test('throws packaging/changed for a file or Dockerfile that changed after the plan', async () => {
    for (const file of ['app/run.sh', 'app/Dockerfile']) {
      const { publish, root, builds } = await open();
      await writeFile(join(root, file), 'other');
      await expect(publish(() => {})).rejects.toMatchObject({ code: 'packaging/changed' });
      expect(await builds()).toBe(0);
    }
  });

  test.each<[string, (file: string) => Promise<void>]>([
    ['is gone', async () => {}],
    ['became a file', (path) => writeFile(path, 'run')],
    ['became a link to itself', (path) => symlink('sub', path)],
  ])('throws packaging/changed for a folder that %s after the plan', async (_, replace) => {
    const { publish, root, builds } = await open({ files: { 'app/Dockerfile': 'FROM x', 'app/sub/a.txt': 'a' } });
    await rm(join(root, 'app/sub'), { recursive: true });
    await replace(join(root, 'app/sub'));
    await expect(publish(() => {})).rejects.toMatchObject({ code: 'packaging/changed' });
    expect(await builds()).toBe(0);
  });

  test('throws packaging/changed for a changed Dockerfile that is not in the context', async () => {
    const { publish, image, root, builds } = await open({
      files: { 'app/Dockerfile': 'FROM x', 'app/.dockerignore': 'Dockerfile\n.dockerignore\n', 'app/a.txt': 'a' },
    });
    expect(image.files).toEqual(['a.txt']);
    await writeFile(join(root, 'app/Dockerfile'), 'FROM other');
    await expect(publish(() => {})).rejects.toMatchObject({ code: 'packaging/changed' });
    expect(await builds()).toBe(0);
  });

  const ours = { dockerfile: { text: 'FROM x' } };
  test.each<[string, Partial<BuiltImage>]>([
    ['app', {}],
    ['app', ours],
    ['app/run.sh', ours],
    ['app/Dockerfile', {}],
    ['app/sub', ours],
  ])(
    'throws packaging/changed if %s became a link out of the config’s folder after the plan, and copies nothing (%j)',
    async (replaced, source) => {
      const files = { 'app/Dockerfile': 'FROM x', 'app/run.sh': 'run', 'app/sub/a.txt': 'a' };
      const { publish, root, builds, docker } = await open({ files, source });
      // Equal content in another folder: only the path differs.
      const elsewhere = await folderWith(files);
      await rm(join(root, replaced), { recursive: true });
      await symlink(join(elsewhere, replaced), join(root, replaced));
      await expect(publish(() => {})).rejects.toMatchObject({ code: 'packaging/changed' });
      expect(await builds()).toBe(0);
      expect(await readdir(docker.temporary)).toEqual([]);
    },
  );

  test('hides secrets that docker prints in lines and refusals', async () => {
    const key = `AKIA${'Q7CANARY'.repeat(2)}`;
    const basic = Buffer.from(`AWS:${password}`).toString('base64');
    const pem = (word: string) => `-----${word} RSA ${'PRIVATE'} KEY-----`;
    const { publish } = await open({
      behave: `
        if (words[0] === 'build') { say('key ${key} end', '#9 1.0 ${pem('BEGIN')}', 'MIIcanary', '#9 1.1 ${pem('END')}', 'after'); return 0; }
        say('denied: bad password ${password}.', 'Authorization: Basic ${basic}');
        return 1;`,
      pushes: 9,
    });
    const lines: string[] = [];
    const refusal = await publish((line) => lines.push(line)).catch((error) => error);
    expect(lines.slice(0, 6)).toEqual([
      'docker build',
      'key (hidden) end',
      '#9 1.0 (hidden)',
      '(hidden)',
      '(hidden)',
      'after',
    ]);
    expect(lines).toContain('denied: bad password (hidden).');
    for (const text of [...lines, refusal.message])
      for (const secret of [key, password, basic, 'MIIcanary']) expect(text).not.toContain(secret);
  });
});

import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dockerFunctionCode } from '../../../src/adapters/docker/function-code.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { planBuiltCode } from '../../../src/packaging/code/code-plan.ts';
import { contextOf } from '../../../src/packaging/image-plan.ts';
import type { BuiltImage } from '../../../src/packaging/packaging.ts';
import { folderWith } from '../node/disk.ts';
import { fakeDocker } from './fake-docker.ts';
import { open } from './open-images.ts';

/** Body of the fake docker that writes what a stage holds into the folder of `--output`, as BuildKit does. */
const writing = `
  const at = words.indexOf('--output');
  if (at < 0) return 0;
  const [, to] = /dest=(.*)$/.exec(words[at + 1]);
  const isMaps = words.includes('source-maps');
  const files = isMaps ? { 'index.mjs.map': '{"version":3}', 'provenance.json': '{}' } : { 'index.mjs': 'code' };
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(to, name), text);
  return 0;`;

const program: BuiltImage = {
  ...{ kind: 'built', folder: '.', dockerfile: { text: 'FROM scratch\n' }, excluded: [], buildArguments: [] },
  ...{ platform: 'linux/amd64', recipe: 1, sourceMaps: { stage: 'source-maps', folder: 'maps' } },
};
const files = { 'job.ts': '' };
const openImage = (options: Parameters<typeof open>[0] = {}) =>
  open({ files, source: program, behave: writing, ...options });

describe('The build of an image with outputSourceMapsTo', () => {
  test('writes the maps, and nothing but their list, into the folder of the job before the image is pushed', async () => {
    const { root, docker, publish } = await openImage();
    const whole = { folder: '.', excluded: [], dockerfile: 'job.ts' };
    const before = await openWorkspace(root).digest(whole);
    const lines: string[] = [];
    await publish((line) => lines.push(line));
    expect(await readdir(join(root, 'maps'))).toEqual(['report']);
    expect((await readdir(join(root, 'maps/report'))).sort()).toEqual(['batch-job-files.sha256', 'index.mjs.map']);
    expect(await openWorkspace(root).digest(whole)).toEqual(before);
    expect(await readFile(join(root, 'maps/report/index.mjs.map'), 'utf8')).toBe('{"version":3}');
    expect(lines).toContain('Wrote the source map maps/report/index.mjs.map.');
    const verbs = (await docker.calls()).map(({ words }) => words[0]);
    expect(verbs.lastIndexOf('build')).toBeLessThan(verbs.indexOf('push'));
    expect(await readdir(docker.temporary)).toEqual([]);
  });

  test('asks for the stage of the same files, and neither loads an image again nor replaces the layers that are kept', async () => {
    const flags = ['--load', '--cache-from', 'a', '--cache-to', 'b', '--cache-to=c', '--network', 'host'];
    const { docker, publish } = await openImage({ buildFlags: flags });
    await publish(() => {});
    const [image, maps, ...others] = (await docker.calls()).filter(({ words }) => words[0] === 'build');
    expect(others).toEqual([]);
    expect(image?.words).toEqual(expect.arrayContaining(flags));
    expect(maps?.words).toEqual([
      ...['build', '--platform', 'linux/amd64', '--file', image?.words[image.words.indexOf('--file') + 1]],
      ...['--target', 'source-maps', '--output', expect.stringMatching(/^type=local,dest=/)],
      ...['--cache-from', 'a', '--network', 'host', image?.words.at(-1)],
    ]);
  });

  test('replaces a map of an earlier build, and a link in its place, and follows none', async () => {
    const { root, publish } = await openImage();
    const elsewhere = await folderWith({ secret: 'mine' });
    await mkdir(join(root, 'maps/report'), { recursive: true });
    await symlink(join(elsewhere, 'secret'), join(root, 'maps/report/index.mjs.map'));
    await publish(() => {});
    expect(await readFile(join(elsewhere, 'secret'), 'utf8')).toBe('mine');
    expect(await readFile(join(root, 'maps/report/index.mjs.map'), 'utf8')).toBe('{"version":3}');
  });

  test('pushes nothing where a link or a file stands in the place of the folder', async () => {
    const linked = await openImage();
    const elsewhere = await folderWith({});
    await symlink(elsewhere, join(linked.root, 'maps'));
    await expect(linked.publish(() => {})).rejects.toMatchObject({
      code: 'packaging/source-maps',
      message: expect.stringMatching(
        /^The source map maps\/report\/index\.mjs\.map of job "report" could not be written: /,
      ),
    });
    const taken = await openImage();
    await writeFile(join(taken.root, 'maps'), '');
    await expect(taken.publish(() => {})).rejects.toMatchObject({ code: 'packaging/source-maps' });
    expect(await readdir(elsewhere)).toEqual([]);
    for (const { docker } of [linked, taken])
      expect((await docker.calls()).some(({ words }) => words[0] === 'push')).toBe(false);
  });

  test('fails like a build where docker cannot write them out', async () => {
    const behave = "if (!words.includes('--output')) return 0; say('unknown flag: --output'); return 125;";
    const { docker, publish } = await openImage({ behave });
    await expect(publish(() => {})).rejects.toThrow(/unknown flag: --output|BuildKit/);
    expect((await docker.calls()).some(({ words }) => words[0] === 'push')).toBe(false);
  });

  test('asks for no maps of an image that failed, nor of one without the property', async () => {
    const failed = await openImage({ behave: 'return 1;' });
    await expect(failed.publish(() => {})).rejects.toMatchObject({ code: 'packaging/build-failed' });
    expect(await failed.builds()).toBe(1);
    const { sourceMaps: _, ...plain } = program;
    const without = await open({ files, source: plain, behave: writing });
    await without.publish(() => {});
    expect(await without.builds()).toBe(1);
    expect(existsSync(join(without.root, 'maps'))).toBe(false);
  });
});

test('The build of a function’s code with outputSourceMapsTo writes its maps and uploads the code without them', async () => {
  const docker = await fakeDocker('no password', writing);
  const root = await folderWith(files);
  const put: string[] = [];
  const store = {
    has: async () => false,
    ensure: async () => {},
    put: async (_: string, key: string) => void put.push(key),
  };
  const port = dockerFunctionCode({
    ...{ store, root, environment: docker.environment, buildFlags: [], concurrency: 1, temporary: docker.temporary },
    layersIn: async () => {
      throw new Error('No layers are kept in a registry here.');
    },
  });
  const context = await openWorkspace(root).digest(contextOf(program, []));
  const code = planBuiltCode({ preview: false }, 'hook', { kind: 'built', build: program }, context);
  await port.publish({ bucket: 'artifacts', images: 'batch-job/shop', preview: false }, [code], () => ({
    line: () => {},
    end: () => {},
  }));
  expect(put).toEqual([code.key]);
  expect(await readFile(join(root, 'maps/hook/index.mjs.map'), 'utf8')).toBe('{"version":3}');
  expect(await readdir(docker.temporary)).toEqual([]);
});

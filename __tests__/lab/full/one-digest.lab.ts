import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { buildFolders } from '../../../src/adapters/docker/build-folder.ts';
import type { PlannedImage } from '../../../src/packaging/planned-image.ts';
import { scratchCopy } from '../harness.ts';
import { type Build, openStore, type Store } from '../support/buildkit.ts';
import { takePackage, useGradle, writeGem } from '../support/packages.ts';
import { command, folderOf, writeInto } from '../support/project.ts';
import { pythonPrograms } from '../support/python-programs.ts';

/** Returns a job with the program of an entry file. */
const job = (entryfilePath: string, languageSpecificConfig: object) => ({
  type: 'batch-job',
  properties: {
    container: {
      packaging: { type: 'stacktape-image-buildpack', properties: { entryfilePath, languageSpecificConfig } },
    },
    resources: { cpu: 1, memory: 256 },
    timeout: 60,
  },
});

const lockOfNode = (manifest: object) => ({
  name: 'job',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': manifest,
    'node_modules/ms': {
      version: '2.1.2',
      resolved: 'https://registry.npmjs.org/ms/-/ms-2.1.2.tgz',
      integrity: 'sha512-sGkPx+VjMtmA6MX27oA4FBFELFCZZ4S4XqeGOXCv68tT+jb3vk/RyaKWP0PTKyWtmLSM0b+adUTEvbs1PEaH2w==',
    },
  },
});

const nodeProject = () => {
  const manifest = { name: 'job', dependencies: { ms: '2.1.2' } };
  return folderOf({
    'batch-jobs.yml': stringify({
      serviceName: 'one-digest',
      resources: {
        bundled: job('src/job.ts', {}),
        apart: job('src/job.ts', { dependenciesToExcludeFromBundle: ['*'] }),
      },
    }),
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify(lockOfNode(manifest)),
    'src/job.ts': 'import ms from "ms";\nimport { text } from "./text";\nconsole.log(ms(1), text);\n',
    'src/text.ts': 'export const text: string = "a";\n',
  });
};

const pythonProject = () => {
  const programs = Object.entries(pythonPrograms());
  const resources = programs.map(([name, { entry }]) => [name, job(entry, { pythonVersion: 3.11 })]);
  const files = Object.assign({}, ...programs.map(([, one]) => one.files));
  const config = stringify({ serviceName: 'one-digest', resources: Object.fromEntries(resources) });
  return folderOf({ 'batch-jobs.yml': config, ...files });
};

const exampleOf = (name: string, prepare: (folder: string) => void = () => {}) => {
  const folder = scratchCopy(`examples/${name}`);
  prepare(folder);
  return folder;
};

const projects: [string, () => string][] = [
  ['JavaScript and TypeScript', nodeProject],
  ['Python', pythonProject],
  ['Go', () => exampleOf('go')],
  ['Ruby', () => exampleOf('ruby', (folder) => writeGem(folder, 'rainbow'))],
  ['Java by Maven', () => exampleOf('java')],
  ['Java by Gradle', () => exampleOf('java', useGradle)],
  ['PHP', () => exampleOf('php', takePackage)],
];

/** Copies a project into a checkout: with a path, times and a umask of its own, and its files made in another order. */
const checkOut = (project: string, { path, seconds, umask }: { path: string; seconds: number; umask: number }) => {
  const checkout = join(mkdtempSync(join(tmpdir(), 'checkout-')), path);
  const usual = process.umask(umask);
  try {
    mkdirSync(checkout, { recursive: true });
    const files = readdirSync(project, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
      .sort();
    for (const file of seconds % 2 ? files : files.reverse()) {
      writeInto(checkout, file, '');
      cpSync(join(project, file), join(checkout, file));
      chmodSync(join(checkout, file), 0o666 & ~umask);
      utimesSync(join(checkout, file), seconds, seconds);
    }
  } finally {
    process.umask(usual);
  }
  return checkout;
};

const checkouts = [
  { path: 'a', seconds: 86_401, umask: 0o022 },
  { path: 'some/where else/ü', seconds: 1_700_000_000, umask: 0o077 },
];

/** A build of an image, with the tag of the image. */
type Staged = Build & { readonly tag: string };

/** Plans the images of a project in a checkout, and stages their builds as `deploy` does. */
const staged = async (project: string, one: (typeof checkouts)[0]): Promise<Staged[]> => {
  const checkout = checkOut(project, one);
  expect(await command('compile', checkout, 'pr-14')).toMatchObject({ code: 0 });
  const { contexts, images } = JSON.parse(readFileSync(join(checkout, '.batch-job/image-plan.json'), 'utf8'));
  const folders = buildFolders(checkout, mkdtempSync(join(tmpdir(), 'staged-')));
  const usual = process.umask(one.umask);
  try {
    return await Promise.all(
      (images as PlannedImage[]).map(async (image) => {
        const { text } = image.dockerfile as { text: string };
        return { tag: image.tag, text, ...(await folders.build(image, { ...image, ...contexts[image.digest] })) };
      }),
    );
  } finally {
    process.umask(usual);
  }
};

describe('two checkouts in different folders, with different times, umask and order of files', () => {
  let stores: Store[] = [];
  beforeAll(async () => {
    stores = await Promise.all(checkouts.map(() => openStore()));
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });

  test.each(projects)(
    'have the same tags and digests of programs in %s, built into two empty stores',
    async (_, make) => {
      const project = make();
      const plans: Staged[][] = [];
      // The umask is that of the whole process.
      for (const one of checkouts) plans.push(await staged(project, one));
      const built = await Promise.all(
        stores.map(async (store, index) => {
          const digests: [string, string][] = [];
          for (const { tag, ...build } of plans[index] ?? []) digests.push([tag, await store.digestOf(build)]);
          return digests;
        }),
      );
      expect(built[0]?.length).toBeGreaterThan(0);
      expect(built[0]).toEqual(built[1]);
    },
    600_000,
  );
});

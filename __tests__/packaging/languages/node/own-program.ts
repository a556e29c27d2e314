import { contextOf } from '../../../../src/packaging/image-plan.ts';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import type { BuiltImage, FileLookup } from '../../../../src/packaging/packaging.ts';
import { fakeCheckout } from '../../../fakes/checkout.ts';
import { fakeNpmLock } from '../../../fakes/npm-lock.ts';
import type { FakeFile } from '../../../fakes/workspace.ts';

/** Files by their paths from the top of a checkout. */
export type Files = Readonly<Record<string, FakeFile>>;
/** Returns an object as JSON. */
export const json = (content: object) => JSON.stringify(content);

/** Returns the image of a program, or what is wrong with it. */
const built = (surroundings: FileLookup, entry = 'job.ts', own: object = {}) => {
  const program = { entryfilePath: entry, languageSpecificConfig: { nodeVersion: 24 as const, ...own } };
  return node.image(entry, program, surroundings, 'linux/amd64');
};
/** Returns the image of a program. Throws where it has none. */
export const imageIn = (surroundings: FileLookup, ...more: [entry?: string, own?: object]): BuiltImage => {
  const { value, diagnostics } = built(surroundings, ...more);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
};
/** Returns the folder of a build context from the config's, and its files. */
export const contextIn = async (files: Files, prefix = 'services/etl', ...more: [entry?: string, own?: object]) => {
  const surroundings = fakeCheckout(files, prefix);
  const image = imageIn(surroundings, ...more);
  return { folder: image.folder, files: (await surroundings.digest(contextOf(image, ['batch-jobs.yml']))).files };
};
/** Returns the diagnostics of the program `job.ts`: code, severity and sentence. */
export const told = (surroundings: FileLookup) =>
  built(surroundings).diagnostics.map(({ code, severity, sentence }) => [code, severity, sentence]);

/** A program with a lock file of its own, beside the config. */
export const own = (
  more: Files = {},
  manifest: { readonly dependencies?: Record<string, string>; readonly overrides?: object } = {},
): Files => ({
  'services/etl/package.json': json({ name: 'etl', ...manifest }),
  'services/etl/package-lock.json': fakeNpmLock(manifest.dependencies),
  'services/etl/job.ts': '',
  'services/etl/batch-jobs.yml': '',
  'README.md': '',
  ...more,
});
/** Files of every such program, by their paths from the top of the checkout. */
export const ownFiles = ['services/etl/job.ts', 'services/etl/package-lock.json', 'services/etl/package.json'];

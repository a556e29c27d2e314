import { Refused } from '../diagnostics/refused.ts';
import { visible } from '../diagnostics/visible.ts';
import type { ImageRow, ImagesDocument } from '../packaging/images-document.ts';
import type { PlannedImage } from '../packaging/planned-image.ts';
import type { Caller } from '../ports/aws.ts';
import type { World } from '../ports/world.ts';
import { usableRepositories } from '../stage/image-repositories.ts';
import type { Compiled } from './compile/compiled.ts';
import { type PublishedByJob, readPublishedImages } from './publish-images.ts';

/** Reads the `images.json` of the input `images-file`. Throws `packaging/images-file` if it is missing or no such file. */
export const readImagesFile = async (world: World, path: string): Promise<ImagesDocument> => {
  const text = await world.given(path);
  const { readImagesText } = await import('../packaging/images-document.ts');
  const read =
    text === undefined ? { wrong: 'there is no such file, or it has more than 1 MiB' } : readImagesText(text);
  if ('document' in read) return read.document;
  throw new Refused({
    code: 'packaging/images-file',
    message: `images-file: ${visible(path)} cannot be used: ${read.wrong}.`,
    hint: 'Name the images.json that the command build of this version wrote; in another job, download it first.',
  });
};

/** Returns why two lists of names differ, as sentences; empty if they are the same, each once. */
const differences = (kind: string, wanted: readonly string[], given: readonly string[]): string[] => {
  const twice = given.filter((name, index) => given.indexOf(name) !== index);
  const quoted = (names: readonly string[]) => [...new Set(names)].map((name) => `"${visible(name)}"`).join(', ');
  const rows: readonly (readonly [readonly string[], string])[] = [
    [wanted.filter((name) => !given.includes(name)), `It has no ${kind} of`],
    [given.filter((name) => !wanted.includes(name)), `The config has no ${kind} of`],
    [twice, `It has more than one ${kind} of`],
  ];
  return rows.flatMap(([names, says]) => (names.length > 0 ? [`${says} ${quoted(names)}.`] : []));
};

/** Returns why a document belongs to another project, region or account, as sentences. */
const otherOwner = (
  { project, region, account }: ImagesDocument,
  { stage }: Pick<Compiled, 'stage'>,
  { region: ownRegion }: { readonly region: string },
  caller: Caller,
): string[] =>
  [
    ['project', project, stage.project],
    ['region', region, ownRegion],
    ['account', account, caller.account],
  ].flatMap(([what, given, own]) =>
    given === own ? [] : [`It is of the ${what} ${visible(given ?? '')}, not ${own}.`],
  );

/** Returns why an image of a document is none that this commit builds, as sentences. */
const otherImage = (row: ImageRow, planned: PlannedImage, repositories: readonly string[]): string[] => [
  ...(row.tag === planned.tag
    ? []
    : [`The image of "${planned.job}" is ${visible(row.tag)}, and this commit’s is ${planned.tag}.`]),
  ...(repositories.includes(row.repository)
    ? []
    : [`The image of "${planned.job}" is in ${visible(row.repository)}, from which this stage deploys nothing.`]),
];

/** Throws `packaging/other-images` with every reason. */
const refuse = (path: string, reasons: readonly string[]): void => {
  if (reasons.length === 0) return;
  throw new Refused({
    code: 'packaging/other-images',
    message: `images-file: ${visible(path)} is not of this config at this commit. ${reasons.join(' ')}`,
    hint: 'Run build with the same commit, config, stage and inputs, and hand on the images.json that it writes.',
  });
};

/**
 * Returns the images of an `images.json` by job, as the registry has them. Nothing in the file is trusted: each image must
 * be one of this commit, in a repository of the project, under the digest that the registry names; the bucket must have the
 * code of each function. Throws `packaging/other-images` otherwise.
 */
export const readHandedOnImages = async (
  world: World,
  compiled: Pick<Compiled, 'images' | 'codes' | 'stage'>,
  caller: Caller,
  { imagesFile: path, region }: { readonly imagesFile: string; readonly region: string },
): Promise<PublishedByJob> => {
  const document = await readImagesFile(world, path);
  const { images: planned, codes, stage } = compiled;
  const repositories = usableRepositories(stage);
  const rowOf = (job: string) => document.images.find((row) => row.job === job);
  const codeOf = (name: string) => document.code.find((row) => row.function === name);
  const names = planned.map(({ job }) => job);
  refuse(path, [
    ...otherOwner(document, compiled, { region }, caller),
    ...differences(
      'image',
      names,
      document.images.map(({ job }) => job),
    ),
    ...differences(
      'code',
      codes.map((code) => code.function),
      document.code.map((code) => code.function),
    ),
    ...planned.flatMap((image) => {
      const row = rowOf(image.job);
      return row === undefined ? [] : otherImage(row, image, repositories);
    }),
    ...codes.flatMap(({ function: name, key }) => {
      const row = codeOf(name);
      return row === undefined || row.key === key
        ? []
        : [`The code of "${name}" is ${visible(row.key)}, and this commit’s is ${key}.`];
    }),
  ]);
  const places = planned.map(({ alsoIn: _, ...image }) => ({
    ...image,
    repository: (rowOf(image.job) as ImageRow).repository,
  }));
  const published = await readPublishedImages(world, places);
  refuse(
    path,
    places.flatMap(({ job, tag, repository }) => {
      const found = published.get(job)?.digest;
      if (found === rowOf(job)?.digest) return [];
      return [
        found === undefined
          ? `The registry has no ${repository}:${tag}.`
          : `The registry has ${repository}:${tag} as ${found}, and the file says otherwise.`,
      ];
    }),
  );
  return published;
};

/** Returns the images that a stage can use: those of the images-file, else those that are published already. */
export const readUsableImages = async (
  world: World,
  compiled: Pick<Compiled, 'images' | 'codes' | 'stage'>,
  caller: Caller,
  { imagesFile, region }: { readonly imagesFile?: string; readonly region: string },
): Promise<PublishedByJob> =>
  imagesFile === undefined
    ? readPublishedImages(world, compiled.images)
    : readHandedOnImages(world, compiled, caller, { imagesFile, region });

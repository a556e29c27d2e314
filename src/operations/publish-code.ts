import { Refused } from '../diagnostics/refused.ts';
import { BuildFailed } from '../packaging/build-errors.ts';
import type { PlannedCode } from '../packaging/code/function-code.ts';
import type { CodePlace } from '../ports/aws.ts';
import type { ImageLog } from '../ports/images.ts';
import type { World } from '../ports/world.ts';
import { imageRepository } from '../stage/image-repositories.ts';
import type { Stage } from '../stage/stage.ts';
import { withBuildLogs } from './build-logs.ts';
import type { Compiled } from './compile/compiled.ts';
import { type BuildSubject, type FailedBuild, reportFailedBuilds } from './failed-builds.ts';
import { sayUnwrittenMaps } from './unwritten-maps.ts';

const subjectOf = ({ function: name }: PlannedCode): BuildSubject => ({
  title: `Code of function "${name}"`,
  path: ['resources', name, 'properties', 'packaging'],
});

/** Returns the places of the code of a stage's functions, with the artifact bucket by its name. */
const placeOf = (stage: Stage, bucket: string): CodePlace => ({
  ...{ bucket, preview: stage.preview },
  images: imageRepository({ ...stage, preview: false }),
});

/** True for what is wrong with the code of one function, and not with AWS or Docker. */
const isFaultOfCode = (problem: unknown): problem is Refused =>
  problem instanceof BuildFailed ||
  (problem instanceof Refused &&
    ['packaging/function-code', 'packaging/changed', 'packaging/source-maps'].includes(problem.code));

/** Throws `packaging/other-images` with each function whose code the bucket (by name) lacks. */
export const assertPublishedCode = async (
  world: World,
  { codes }: Pick<Compiled, 'codes'>,
  bucket: string,
): Promise<void> => {
  const port = await world.functionCode();
  const keys = codes.map(({ key }) => key);
  const missing = await port.missing(bucket, keys);
  if (missing.length === 0) return;
  throw new Refused({
    code: 'packaging/other-images',
    message: `The bucket ${bucket} has no ${missing.join(', ')}, which images-file says is published.`,
    hint: 'Run build again with the same commit and inputs; artifact-bucket must name the same bucket in both.',
  });
};

/**
 * Builds and uploads the code of functions that the bucket (by name) lacks, side by side. Starts Docker only for missing
 * code that it builds. Throws a `DiagnosticsError` with each function whose code could not be made; errors of programs
 * are annotated where they are.
 */
export const publishMissingCode = async (
  world: World,
  { codes, located, stage }: Pick<Compiled, 'codes' | 'located' | 'stage'>,
  bucket: string,
): Promise<void> => {
  if (codes.length === 0) return;
  const { console } = world;
  const port = await world.functionCode();
  const keys = new Set(
    await port.missing(
      bucket,
      codes.map(({ key }) => key),
    ),
  );
  const missing = codes.filter(({ key }) => keys.has(key));
  if (missing.length < codes.length)
    console.info(
      `Of the code of ${codes.length} functions ${codes.length - missing.length} is in the bucket ${bucket} already.`,
    );
  sayUnwrittenMaps(
    console,
    codes.flatMap(({ key, from, function: name }) =>
      from.kind === 'built' && from.sourceMaps && !keys.has(key) ? [name] : [],
    ),
  );
  if (missing.length === 0) return;
  const failed: FailedBuild[] = [];
  const noted = (code: PlannedCode, { line, end }: ImageLog): ImageLog => ({
    line,
    end: (problem) => {
      const build = code.from.kind === 'built' ? { build: code.from } : {};
      if (isFaultOfCode(problem)) failed.push({ ...subjectOf(code), ...build, failure: problem });
      end(problem);
    },
  });
  const titles = {
    name: ({ function: name }: PlannedCode) => name,
    beginning: ({ function: name }: PlannedCode) => `Making the code of ${name}.`,
    title: ({ function: name, key }: PlannedCode) => `Code of ${name}: ${key} is not uploaded yet`,
    all: `The code of ${missing.length} functions is not uploaded yet.`,
  };
  try {
    await withBuildLogs(console, missing, titles, (openLog) =>
      port.publish(placeOf(stage, bucket), missing, (code) => noted(code, openLog(code))),
    );
  } catch (problem) {
    if (failed.length === 0 || !isFaultOfCode(problem)) throw problem;
    throw reportFailedBuilds(world, located, failed);
  }
};

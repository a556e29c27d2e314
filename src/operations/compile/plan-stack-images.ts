import { accountId, concat, type Expression, ref, region } from '../../cloudformation/expression.ts';
import { type Diagnostic, errorAtKey, type Outcome } from '../../diagnostics/diagnostic.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { packagings } from '../../generated/packagings.ts';
import type { StackGraph } from '../../graph/graph.ts';
import type { ContextDigest } from '../../packaging/context.ts';
import { contextOf, type JobImage, planImages } from '../../packaging/image-plan.ts';
import {
  type AnyPackaging,
  type BuiltImage,
  type ImageSource,
  type Platform,
  placedUnder,
} from '../../packaging/packaging.ts';
import type { PlannedImage, PublishedImage } from '../../packaging/planned-image.ts';
import { rememberedFiles } from '../../packaging/remembered-files.ts';
import type { World } from '../../ports/world.ts';
import type { ImageNeed } from '../../stage/needs.ts';
import type { Stage } from '../../stage/stage.ts';
import { checkPlatform } from './check-platform.ts';

/** The images of a stack: those to build, and the name of each in the template. */
export interface StackImages {
  readonly planned: readonly PlannedImage[];
  /** The contexts of the images to build, by job. */
  readonly contexts: ReadonlyMap<string, ContextDigest>;
  /** Names by content tag, for a template that is not deployed yet. */
  readonly byTag: ReadonlyMap<string, Expression>;
  /** Returns the names: by repository and digest if the job's image is published, else by tag. */
  byDigest(published: ReadonlyMap<string, PublishedImage>): ReadonlyMap<string, Expression>;
}

/** Returns the image of a job's packaging: one to build, or one that somebody publishes. */
const imageOf = ({ packaging, platform }: ImageNeed, world: World): Outcome<ImageSource> =>
  (packagings.find(({ type }) => type === packaging.type) as unknown as AnyPackaging).image(
    packaging.properties,
    rememberedFiles(world.workspace),
    platform,
  );

/** Returns `<account>.dkr.ecr.<region>.<suffix>/<name>` for the account and region of the deployment, or of a registry. */
const inRegistry = (name: string, { registry }: Pick<Stage, 'registry'>): Expression =>
  registry === undefined
    ? concat(accountId, '.dkr.ecr.', region, '.', ref('AWS::URLSuffix'), `/${name}`)
    : `${registry.host}/${name}`;

/** A digest that stands for contents that are not read: as long as any, so that a template has the same size. */
const unread: ContextDigest = {
  digest: '0'.repeat(64),
  files: [],
  contents: new Map(),
  dockerfile: '0'.repeat(64),
};

/** Returns the digest of a build context, or a diagnostic at the packaging if a file of it cannot be used. */
export const digestOf = async (
  source: BuiltImage,
  job: Pick<ImageNeed, 'path'>,
  { workspace }: World,
  { configs, contents }: ContextReading,
): Promise<ContextDigest | Diagnostic> => {
  const context = contextOf(source, configs);
  try {
    if (contents === 'read') return await workspace.digest(context);
    await workspace.check(context);
    return unread;
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return errorAtKey(problem.code, job.path, problem.message, problem.hint);
  }
};

/** Settings of how build contexts are read. */
export interface ContextReading {
  /** Files that count as content of no image. */
  readonly configs: readonly string[];
  /** `checked`: finds the same errors without reading files; the tags of images then mean nothing. */
  readonly contents: 'read' | 'checked';
  /** The platform that every image is expected to have. */
  readonly platform?: Platform;
}

/**
 * Plans every job's image under a name that is known before any build, or returns every diagnostic about packagings.
 */
export const planStackImages = async (
  world: World,
  graph: StackGraph,
  reading: ContextReading,
): Promise<Outcome<StackImages>> => {
  const sources = graph.images.map((job) => ({ job, outcome: imageOf(job, world) }));
  const diagnostics: Diagnostic[] = [
    ...checkPlatform(graph.images, reading.platform),
    ...sources.flatMap(({ job, outcome }) => placedUnder(job.path, outcome.diagnostics)),
  ];
  const published = new Map<string, Expression>();
  const built: JobImage[] = [];
  const contexts = new Map<string, ContextDigest>();
  for (const { job, outcome } of sources) {
    if (outcome.value === undefined) continue;
    if (outcome.value.kind === 'published') published.set(job.job, outcome.value.image);
    else {
      const context = await digestOf(outcome.value, job, world, reading);
      if ('code' in context) diagnostics.push(context);
      else {
        built.push({ job: job.job, source: outcome.value, context });
        contexts.set(job.job, context);
      }
    }
  }
  if (published.size + built.length < sources.length) return { diagnostics };
  const planned = planImages(graph.stage, built);
  const named = (nameOf: (image: PlannedImage) => string) =>
    new Map([...published, ...planned.map((image) => [image.job, inRegistry(nameOf(image), graph.stage)] as const)]);
  const taggedName = ({ repository, tag }: PlannedImage) => `${repository}:${tag}`;
  return {
    diagnostics,
    value: {
      planned,
      contexts,
      byTag: named(taggedName),
      byDigest: (found) =>
        named((image) => {
          const there = found.get(image.job);
          return there === undefined ? taggedName(image) : `${there.repository}@${there.digest}`;
        }),
    },
  };
};

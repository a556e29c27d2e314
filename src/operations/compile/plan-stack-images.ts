import { accountId, concat, type Expression, ref, region } from '../../cloudformation/expression.ts';
import { type Diagnostic, keyComplaint, type Outcome } from '../../diagnostics/diagnostic.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { packagings } from '../../generated/packagings.ts';
import type { StackGraph } from '../../graph/graph.ts';
import type { ContextDigest } from '../../packaging/context.ts';
import { contextOf, type JobImage, planImages } from '../../packaging/image-plan.ts';
import { type AnyPackaging, type BuiltImage, type ImageSource, placedUnder } from '../../packaging/packaging.ts';
import type { PlannedImage, PublishedImage } from '../../packaging/planned-image.ts';
import type { World } from '../../ports/world.ts';
import type { ImageNeed } from '../../stage/needs.ts';

/** The images of a stack: which are built, and how the template names each. */
export interface StackImages {
  readonly planned: readonly PlannedImage[];
  /** By content tag, for a template that is not deployed yet. */
  readonly byTag: ReadonlyMap<string, Expression>;
  /** By repository and digest where the registry holds the job's image; by tag where it does not. */
  byDigest(published: ReadonlyMap<string, PublishedImage>): ReadonlyMap<string, Expression>;
}

const imageOf = ({ packaging }: ImageNeed, world: World): Outcome<ImageSource> =>
  (packagings.find(({ type }) => type === packaging.type) as unknown as AnyPackaging).image(
    packaging.properties,
    world.workspace,
    'linux/amd64',
  );

/** `<account>.dkr.ecr.<region>.<suffix>/<name>`: of the account and region that is deployed to. */
const inRegistry = (name: string): Expression =>
  concat(accountId, '.dkr.ecr.', region, '.', ref('AWS::URLSuffix'), `/${name}`);

/** The digest of a build context, or why what lies in it cannot be used: told at the packaging that asked for it. */
const digestOf = async (
  source: BuiltImage,
  job: ImageNeed,
  world: World,
  configs: readonly string[],
): Promise<ContextDigest | Diagnostic> => {
  try {
    return await world.workspace.digest(contextOf(source, configs));
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return keyComplaint(problem.code, job.path, problem.message, problem.hint);
  }
};

/** Every job's image by a name that is known before any build, or every complaint about its packaging. */
export const planStackImages = async (
  world: World,
  graph: StackGraph,
  configs: readonly string[],
): Promise<Outcome<StackImages>> => {
  const sources = graph.images.map((job) => ({ job, outcome: imageOf(job, world) }));
  const diagnostics: Diagnostic[] = sources.flatMap(({ job, outcome }) => placedUnder(job.path, outcome.diagnostics));
  const published = new Map<string, Expression>();
  const built: JobImage[] = [];
  for (const { job, outcome } of sources) {
    if (outcome.value === undefined) continue;
    if (outcome.value.kind === 'published') published.set(job.job, outcome.value.image);
    else {
      const context = await digestOf(outcome.value, job, world, configs);
      if ('code' in context) diagnostics.push(context);
      else built.push({ job: job.job, source: outcome.value, context });
    }
  }
  if (published.size + built.length < sources.length) return { diagnostics };
  const planned = planImages(graph.stage, built);
  const named = (nameOf: (image: PlannedImage) => string) =>
    new Map([...published, ...planned.map((image) => [image.job, inRegistry(nameOf(image))] as const)]);
  const taggedName = ({ repository, tag }: PlannedImage) => `${repository}:${tag}`;
  return {
    diagnostics,
    value: {
      planned,
      byTag: named(taggedName),
      byDigest: (found) =>
        named((image) => {
          const there = found.get(image.job);
          return there === undefined ? taggedName(image) : `${there.repository}@${there.digest}`;
        }),
    },
  };
};

import { shortHash } from './canonical.ts';
import { concat, type Expression, ref, select, split } from './expression.ts';

/** The words of a name: split at everything that is not a letter or digit, and where the case changes. */
const words = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);

/** `my-batchJob` → `MyBatchJob`, as Stacktape spells logical ids. */
export const pascalCase = (text: string): string =>
  words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');

/** `myHTTPApi` → `MY_HTTP_API`: how variables are named after resources. */
export const screamingSnakeCase = (text: string): string => words(text).join('_').toUpperCase();

/** A logical id. Frozen: a changed id deletes the resource of every stack that exists. */
export const logicalId = (...parts: readonly string[]): string => parts.map(pascalCase).join('');

/** The stack of a stage: `{project}-{stage}`. Frozen. */
export const stackName = (project: string, stage: string): string => `${project}-${stage}`;

/** A preview's stage is `pr-<number>`, for every command alike. */
export const isPreview = (stage: string): boolean => /^pr-[1-9][0-9]*$/.test(stage);

/** The path of every role and instance profile; policies tell production from previews by it. Frozen. */
export const rolePath = (project: string, stage: string): string =>
  isPreview(stage) ? `/batch-job/${project}/preview/${stage}/` : `/batch-job/${project}/${stage}/`;

/** The stage as far as the repositories of its images depend on it. */
export interface ImageOwner {
  readonly project: string;
  readonly preview: boolean;
}

/**
 * The ECR repository that a stage's images are pushed to: `batch-job/{project, lower case}`, for every preview
 * `batch-job/{project, lower case}/preview`. Frozen: policies tell production from previews by it, and images are
 * deployed from it.
 */
export const imageRepository = ({ project, preview }: ImageOwner): string =>
  `batch-job/${project.toLowerCase()}${preview ? '/preview' : ''}`;

/**
 * The ECR repositories that a stage deploys images from, in the order in which they are searched: a preview uses what
 * the project's other stages have pushed, never the reverse.
 */
export const usableRepositories = (stage: ImageOwner): readonly string[] =>
  stage.preview ? [imageRepository({ ...stage, preview: false }), imageRepository(stage)] : [imageRepository(stage)];

/**
 * The first two groups of the UUID in the stack's id, `arn:…:stack/<name>/51af3dc0-da77-11e4-872e-1234567db123`:
 * the time in units of 100 ns, another for each stack; the last group is the same for many.
 */
const uuid = split('-', select(2, split('/', ref('AWS::StackId'))));
const twelveHex: readonly Expression[] = [select(0, uuid), select(1, uuid)];

/**
 * `{stack}-{resource}-{12 hex}` for the types that need a name, as an expression: bucket (63), state machine (80),
 * job definition (128). A resource over half of the room becomes its head and 6 hex of its SHA-256; the stack gets
 * what is left. Frozen: the name is part of what other stacks and people refer to, and a changed one replaces.
 */
export const physicalName = (
  stack: string,
  resource: string,
  limit: number,
  letterCase: 'as-written' | 'lower' = 'as-written',
): Expression => {
  const room = limit - 14;
  const cut = (text: string, length: number) => text.slice(0, length).replace(/(?<!-)-+$/, '');
  const half = Math.floor(room / 2);
  const tail = resource.length > half ? cut(resource, half - 6) + shortHash(resource, 6) : resource;
  const head = `${cut(stack, room - tail.length)}-${tail}-`;
  return concat(letterCase === 'lower' ? head.toLowerCase() : head, ...twelveHex);
};

/**
 * The bucket for templates over 51,200 bytes: `{project}-artifacts-{account}-{region}`, where a project over 25
 * characters is 18 + `-` + 6 hex of its SHA-256, so that the longest region's name still fits 63. Frozen.
 */
export const artifactBucket = (project: string, account: string, region: string): string => {
  const name = project.toLowerCase();
  const short = name.length > 25 ? `${name.slice(0, 18)}-${shortHash(name, 6)}` : name;
  return `${short}-artifacts-${account}-${region}`;
};

/**
 * The folder of a stage's templates in the artifact bucket, those of previews apart: policies tell production from
 * previews by it, and no stage is named `preview`. Frozen.
 */
export const templateFolder = (stage: string): string =>
  isPreview(stage) ? `templates/preview/${stage}` : `templates/${stage}`;

import type { Expression } from '../cloudformation/expression.ts';
import { ownerOf } from './owners.ts';
import { resourcesIn, type TemplateResource } from './template-changes.ts';

/** An image that a job or service of a template runs, in the registry of the stack's account and region. */
export interface TemplateImage {
  /** The name of the job or service in the config. */
  readonly job: string;
  readonly repository: string;
  /** `sha256:…` */
  readonly digest: string;
}

/** Returns the images that a resource runs, as the template names them: that of a job, or those of a service. */
const namedBy = ({ Type, Properties }: TemplateResource): unknown[] => {
  const { ContainerProperties, ContainerDefinitions } = Object(Properties) as Record<string, unknown>;
  const imageOf = (container: unknown): unknown => (Object(container) as Record<string, unknown>).Image;
  if (Type === 'AWS::Batch::JobDefinition') return [imageOf(ContainerProperties)];
  if (Type !== 'AWS::ECS::TaskDefinition' || !Array.isArray(ContainerDefinitions)) return [];
  return ContainerDefinitions.map(imageOf);
};

/**
 * Returns the images that a build of ours published and the jobs and services of a template run, in the order of the template.
 * Images by tag, of other registries, and of resources that this action did not compile are left out.
 */
export const imagesIn = (template: Expression | undefined): TemplateImage[] =>
  Object.values(resourcesIn(template)).flatMap((resource) => {
    const job = resource ? ownerOf(resource) : undefined;
    if (!resource || job === undefined) return [];
    return namedBy(resource).flatMap((image) => {
      const [, repository, digest] =
        /\/(batch-job\/[a-z0-9._/-]{1,256})@(sha256:[0-9a-f]{64})"/.exec(JSON.stringify(image) ?? '') ?? [];
      return repository === undefined || digest === undefined ? [] : [{ job, repository, digest }];
    });
  });

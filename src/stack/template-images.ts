import type { Expression } from '../cloudformation/expression.ts';
import { ownerOf } from './owners.ts';
import { resourcesIn, type TemplateResource } from './template-changes.ts';

/** An image that a job or service of a template runs, in a registry of Amazon ECR. */
export interface TemplateImage {
  /** The host of its registry; absent for that of the stack's account and region. */
  readonly host?: string;
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
      const [, host, repository, digest] =
        /"(\d[\w.-]{0,127})?\/(batch-job\/[a-z0-9._/-]{1,256})@(sha256:[0-9a-f]{64})"/.exec(
          JSON.stringify(image) ?? '',
        ) ?? [];
      if (repository === undefined || digest === undefined) return [];
      return [{ job, ...(host === undefined ? {} : { host }), repository, digest }];
    });
  });

import type { Expression } from '../cloudformation/expression.ts';
import { ownerOf } from './owners.ts';
import { resourcesIn } from './template-changes.ts';

/** An image that a job of a template runs, in the registry of the stack's account and region. */
export interface TemplateImage {
  /** The name of the job in the config. */
  readonly job: string;
  readonly repository: string;
  /** `sha256:…` */
  readonly digest: string;
}

/**
 * Returns the images that a build of ours published and the jobs of a template run, by job in the order of the template.
 * Images by tag, of other registries, and of resources that this action did not compile are left out.
 */
export const imagesIn = (template: Expression | undefined): TemplateImage[] =>
  Object.values(resourcesIn(template)).flatMap((resource) => {
    if (resource?.Type !== 'AWS::Batch::JobDefinition') return [];
    const job = ownerOf(resource);
    const { ContainerProperties: container } = Object(resource.Properties) as Record<string, unknown>;
    const image = JSON.stringify((Object(container) as Record<string, unknown>).Image) ?? '';
    const [, repository, digest] = /\/(batch-job\/[a-z0-9._/-]{1,256})@(sha256:[0-9a-f]{64})"/.exec(image) ?? [];
    return job === undefined || repository === undefined || digest === undefined ? [] : [{ job, repository, digest }];
  });

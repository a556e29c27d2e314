import type { Path } from '../diagnostics/diagnostic.ts';
import type { TemplateResource } from './template-changes.ts';

/** The `Metadata` of a resource that this action compiled, of this version or an earlier one. */
interface OwnMetadata {
  readonly path?: unknown;
  readonly event?: unknown;
  readonly renamedFrom?: unknown;
}

const metadataOf = (resource: { readonly Metadata?: unknown } | undefined): OwnMetadata =>
  Object((Object(resource?.Metadata) as { 'batch-job'?: unknown })['batch-job']);

/** Returns the config path in the `Metadata` of a resource of a template; empty if it has none. */
export const formerPath = (resource: TemplateResource | undefined): readonly string[] => {
  const { path } = metadataOf(resource);
  return typeof path === 'string' ? path.split('.') : [];
};

/** Returns the prefix of the logical ids of an event's children, in the `Metadata` of one; undefined for others. */
export const eventOf = (resource: { readonly Metadata?: unknown } | undefined): string | undefined => {
  const { event } = metadataOf(resource);
  return typeof event === 'string' ? event : undefined;
};

/** Returns the name of the config's resource that a config path leads to. */
export const ownerIn = (path: Path): string | undefined =>
  path[0] === 'resources' || path[0] === 'cloudformationResources' ? String(path[1]) : undefined;

/** Returns the name of the config's resource that a resource of a template was made of; undefined for shared ones. */
export const ownerOf = (resource: TemplateResource | undefined): string | undefined => {
  const path = formerPath(resource);
  return path[0] === 'resources' && path[1] !== undefined ? path[1] : undefined;
};

/**
 * Returns the name that the logical ids of a resource of the config are made of, by the `Metadata` of a resource of a
 * template: the former name of a renamed one. Undefined for shared ones.
 */
export const nameInAwsOf = (resource: TemplateResource | undefined): string | undefined => {
  const { renamedFrom } = metadataOf(resource);
  return typeof renamedFrom === 'string' ? renamedFrom : ownerOf(resource);
};

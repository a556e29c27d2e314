import type { Files } from './golden.ts';

interface Resource {
  readonly Type: string;
  readonly Metadata?: { readonly 'batch-job'?: { readonly path?: string; readonly event?: string } };
}

/** The part of a case that tells its member's own resources apart. */
export interface SlimCase {
  /** The kind of the member whose example the case is; `page` for a block of the page, which is about a job. */
  readonly kind: 'event' | 'function-event' | 'resource' | 'packaging' | 'page';
  /** The type of the member; empty for a block of the page. */
  readonly member: string;
  /** The types of the config's resources, by name. */
  readonly types: Readonly<Record<string, string>>;
}

/** Returns true for a resource that belongs to the member: a child of the event or resource, or the job's container. */
const isOwn = (id: string, { Type, Metadata }: Resource, { member, kind, types }: SlimCase): boolean => {
  const { path = '', event } = Metadata?.['batch-job'] ?? {};
  const isContainer = Type === 'AWS::Batch::JobDefinition';
  switch (kind) {
    case 'event':
    case 'function-event':
      return event !== undefined;
    case 'resource':
      return types[path.split('.')[1] ?? ''] === member;
    case 'packaging':
      return isContainer;
    case 'page':
      return (
        isContainer ||
        event !== undefined ||
        (/(?<!StateMachine|TriggerFunction)Role$/.test(id) && types[path.split('.')[1] ?? ''] === 'batch-job')
      );
  }
};

/**
 * Returns the golden files of an example or of a block of the page: the types of all resources by logical id, and the
 * member's own resources. The contents of the others are proved by `compiler-rules` and by the cases that are whole.
 */
export const slimmed = (files: Files, about: SlimCase): Files => {
  const { 'template.json': template, 'diagnostics.txt': diagnostics } = files;
  const told: Files = diagnostics === undefined ? {} : { 'diagnostics.txt': diagnostics };
  if (template === undefined) return told;
  const resources = Object.entries(JSON.parse(template).Resources as Readonly<Record<string, Resource>>);
  const own = resources.filter(([id, resource]) => isOwn(id, resource, about));
  return {
    'resources.txt': resources.map(([id, { Type }]) => `${id}: ${Type}\n`).join(''),
    ...(own.length > 0 ? { 'own-resources.json': `${JSON.stringify(Object.fromEntries(own), null, 2)}\n` } : {}),
    ...told,
  };
};

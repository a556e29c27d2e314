import type { Path } from '../diagnostics/diagnostic.ts';
import type { Expression } from './expression.ts';

/**
 * Returns the `Metadata` of a resource: the config path that requires it, which leads from a failed deployment or a
 * drift to a line. Without list indexes, since a moved event must not change the template. The key `batch-job` is
 * frozen.
 */
export const metadata = (path: Path, event?: string): Expression => ({
  'batch-job': { path: path.filter((key) => typeof key === 'string').join('.'), ...(event ? { event } : {}) },
});

/** Returns the `Metadata` of a resource whose logical ids are made of a former name. The keys are frozen. */
export const renamedMetadata = (path: Path, renamedFrom: string): Expression => ({
  'batch-job': { path: path.join('.'), renamedFrom },
});

/** Returns the `Metadata` of a template: the path of its config from the root of the checkout. The key is frozen. */
export const templateMetadata = (config: string): Expression => ({ 'batch-job': { config } });

/** Returns the path of the config in the `Metadata` of a template; undefined if it contains none. */
export const configPathOf = (template: Expression | undefined): string | undefined => {
  const { Metadata } = Object(template) as { Metadata?: unknown };
  const { config } = Object((Object(Metadata) as { 'batch-job'?: unknown })['batch-job']) as { config?: unknown };
  return typeof config === 'string' ? config : undefined;
};

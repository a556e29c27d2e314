import type { Path } from '../diagnostics/diagnostic.ts';
import type { Expression } from './expression.ts';

/**
 * `Metadata` of a child: which config path asked for it, so that a failed deployment or a drift leads to a line.
 * Names only, no list index: moving an event up must not change the template. Frozen key.
 */
export const metadata = (path: Path, event?: string): Expression => ({
  'batch-job': { path: path.filter((key) => typeof key === 'string').join('.'), ...(event ? { event } : {}) },
});

/** `Metadata` of a template: which config it was made of, by its path from the top of the checkout. Frozen key. */
export const templateMetadata = (config: string): Expression => ({ 'batch-job': { config } });

/** The config that a template says it was made of; undefined where it says none. */
export const configOf = (template: Expression | undefined): string | undefined => {
  const { Metadata } = Object(template) as { Metadata?: unknown };
  const { config } = Object((Object(Metadata) as { 'batch-job'?: unknown })['batch-job']) as { config?: unknown };
  return typeof config === 'string' ? config : undefined;
};

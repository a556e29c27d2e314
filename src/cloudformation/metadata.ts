import type { Path } from '../diagnostics/diagnostic.ts';
import type { Expression } from './expression.ts';

/**
 * `Metadata` of a child: which config path asked for it, so that a failed deployment or a drift leads to a line.
 * Names only, no list index: moving an event up must not change the template. Frozen key.
 */
export const metadata = (path: Path, event?: string): Expression => ({
  'batch-job': { path: path.filter((key) => typeof key === 'string').join('.'), ...(event ? { event } : {}) },
});

import type { ResourceContribution } from '../cloudformation/contribution.ts';
import type { Config } from '../config/schema.ts';
import type { Code, Path } from '../diagnostics/diagnostic.ts';

/** The subject of a policy: a config, and the resources that become of it, with overrides, by logical id. */
export interface Judged {
  readonly config: Config;
  readonly resources: ReadonlyMap<string, ResourceContribution>;
  readonly stage: string;
  readonly region: string;
  /** True if nobody named the region: the run calls no AWS, and assumes one. */
  readonly assumesRegion?: boolean;
}

/** A place that a policy forbids; an empty path is the config as a whole. */
export interface Violation {
  readonly code: Code;
  readonly path: Path;
  readonly sentence: string;
  readonly hint: string;
}

/** Returns the resource of the config that a template's resource was made of, as the place of a complaint. */
export const placeOf = ({ from }: Pick<ResourceContribution, 'from'>): Path => from.slice(0, 2);

/** True for a name that a policy writes; `*` at the end of what it writes stands for anything. */
export const fitsPattern = (name: string, written: string): boolean =>
  written.endsWith('*') ? name.startsWith(written.slice(0, -1)) : name === written;

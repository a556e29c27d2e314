import type { OutputContribution, ResourceContribution } from '../cloudformation/contribution.ts';
import type { Spelling } from '../cloudformation/render.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { PackagingConfig } from '../generated/packagings.ts';
import type { Stage } from '../resources/resource.ts';

/** A job whose image is not known yet. */
export interface GraphJob {
  readonly name: string;
  readonly path: Path;
  readonly packaging: PackagingConfig;
}

/** The stage as CloudFormation will know it: everything merged and every reference checked; only images are open. */
export interface StackGraph {
  readonly stage: Stage;
  readonly region: string;
  readonly resources: ReadonlyMap<string, ResourceContribution>;
  readonly outputs: ReadonlyMap<string, OutputContribution>;
  readonly jobs: readonly GraphJob[];
  /** How references are spelt that stand in an image's name. */
  readonly spell: Spelling;
  /** Referenceable parameters, with the template output that holds each. */
  readonly params: readonly { readonly resource: string; readonly param: string; readonly output: string }[];
}

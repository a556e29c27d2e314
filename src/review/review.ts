import type { Path } from '../diagnostics/diagnostic.ts';
import type { Happening } from '../stack/change-effect.ts';
import type { Allowance } from '../stack/losses.ts';
import type { Fate } from '../stack/policies.ts';

/** One property that changes, as people read it: secrets and payloads are redacted before they get here. */
export interface ReviewedProperty {
  /** Dotted path inside the resource: `Properties.ContainerProperties.Image`. */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
  /** What a change of this property does to the resource. */
  readonly recreation: 'never' | 'conditionally' | 'always' | 'unknown';
}

export interface ReviewedChange {
  readonly happening: Happening;
  /** AWS's own word for what happens, where this version does not know it: `Action Evict`. */
  readonly unforeseen?: string;
  readonly logicalId: string;
  /** `AWS::Batch::JobDefinition`. */
  readonly type: string;
  readonly properties: readonly ReviewedProperty[];
  /** Where in the config it comes from, and the line; nothing for what the stack shares or what is gone. */
  readonly from?: { readonly path: Path; readonly line: number };
}

/** Something that holds data and would be deleted or replaced. */
export interface ReviewedLoss {
  readonly logicalId: string;
  readonly type: string;
  readonly kind: 'delete' | 'replace' | 'may-replace';
  /** The property that forces it, if one does. */
  readonly because?: string;
  /** The stack lets go of it, and it stays in the account with its data. */
  readonly kept?: boolean;
  /** Fate of the resource, or of the old one where it is replaced; `unread` where no policy says so. */
  readonly fate?: Fate;
  /** Why it counts: what it holds, as far as that is known. */
  readonly why?: string;
  /** AWS's own word for what happens, where this version does not know it. */
  readonly unforeseen?: string;
  /** The inputs that must name it, or do: `allow-delete`, `allow-replace`. */
  readonly allowances?: readonly Allowance[];
  /** They do. */
  readonly allowed: boolean;
}

/** The changes of one resource of the config; without a name, of what the stack shares. */
export interface ReviewedGroup {
  readonly resource?: string;
  readonly type?: string;
  readonly changes: readonly ReviewedChange[];
}

/** What a job costs while it runs, in US dollars an hour on demand; before is missing for a new job. */
export interface ReviewedCost {
  readonly instance: string;
  readonly dollarsPerHour: number;
  readonly spot: boolean;
}

export interface ReviewedJob {
  readonly name: string;
  /** What starts it, in words: `every day at 14:00 UTC`, `messages of requests`. */
  readonly starts: readonly string[];
  readonly before?: ReviewedCost;
  readonly after?: ReviewedCost;
  /** The memory-boundary hint, if a little less memory would fit a cheaper instance. */
  readonly hint?: string;
}

/** A drawing of event → trigger → job → queue → what it is connected to. */
export interface ReviewedEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly changed: boolean;
}

/** What a plan found, as values; the report makes words of it. */
export interface Review {
  readonly project: string;
  readonly stage: string;
  readonly stack: string;
  readonly region: string;
  readonly account?: string;
  /** What ours was compared with. */
  readonly against: 'deployed-stack' | 'absent-stack' | 'base-branch' | 'empty-stack';
  readonly hash: string;
  /** `modify` counts those that are replaced for certain too, as the step output `changes` does. */
  readonly counts: { readonly add: number; readonly modify: number; readonly replace: number; readonly remove: number };
  readonly losses: readonly ReviewedLoss[];
  /** Groups in the config's order, what is shared last. */
  readonly groups: readonly ReviewedGroup[];
  readonly jobs: readonly ReviewedJob[];
  readonly edges: readonly ReviewedEdge[];
  readonly outputs: readonly { readonly resource: string; readonly param: string; readonly value: string }[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** Sentences that every reader should see: stand-ins, what could not be known. */
  readonly notes: readonly string[];
}

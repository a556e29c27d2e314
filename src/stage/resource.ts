import type { Statement } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { metadata, renamedMetadata } from '../cloudformation/metadata.ts';
import { logicalId } from '../cloudformation/names.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Answers } from '../directives/directive.ts';
import type { EventTarget } from './event-target.ts';
import type { Network } from './network.ts';
import type { Opening } from './opening.ts';
import type { StackSecret } from './stack-secret.ts';
import type { Stage } from './stage.ts';

/**
 * The events that start jobs in a preview: those whose source the stack makes itself, all, or none. A preview whose
 * schedules and foreign sources were on would do the work of production a second time.
 */
export type PreviewEvents = 'own' | 'all' | 'none';

/** A resource of the config with its stage and the logical ids of its CloudFormation resources. */
export interface NamedResource {
  /** Its name in the config. */
  readonly name: string;
  /**
   * The name that logical ids and names in AWS are made of: `renamedFrom`, else `name`. Only these use it; variables and
   * outputs have `name`.
   */
  readonly nameInAws: string;
  readonly stage: Stage;
  /** Returns the logical id of a CloudFormation resource by its kind, `{Resource}{Kind}`: `MyBatchJobJobDefinition`. */
  id(kind: string): string;
}

/** Permissions and variables that a job gets from a resource in its `connectTo`. */
export interface Connection {
  readonly statements: readonly Statement[];
  /** Environment variables without their prefix `STP_{NAME}_`: `{ARN: …}`. */
  readonly variables: Readonly<Record<string, Expression>>;
  /** Variables without their prefix whose values are secrets: a job reads them from Secrets Manager when it starts. */
  readonly secrets?: Readonly<Record<string, StackSecret>>;
  /** Why it refuses the jobs of a preview that borrows it, whatever they get; absent for one that lets them in. */
  readonly refusesBorrowers?: string;
  /** Connections of single resources, by their names, that differ from that of all others. */
  readonly of?: Readonly<Record<string, Connection>>;
}

/**
 * The addresses that reach a resource over the network: all of the stack's VPC alone, addresses of the internet alone, none of
 * which is one of a VPC, all of a VPC that is there already, or all of the internet for what is in no VPC. What lets in single
 * security groups has an `Opening` instead.
 */
export type Admission = 'vpc' | 'addresses' | 'other-vpc' | 'internet';

/** The part of a resource that other resources of the config may use. */
export interface Neighbour {
  readonly name: string;
  readonly type: string;
  /** The name that its logical ids are made of, where it is another one: `renamedFrom`. */
  readonly nameInAws?: string;
  /** The logical id of its main CloudFormation resource. */
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** The values of `$ResourceParam(name, …)`, by parameter. */
  readonly params: Readonly<Record<string, Expression>>;
  /** Parameters that this resource lacks and others of its type have, each with a hint how to get it. */
  readonly absent?: Readonly<Record<string, string>>;
  /** Parameters whose values are secrets, which become no outputs of the stack. */
  readonly secretParams?: readonly string[];
  /** Parameters that a secret of Secrets Manager has, each with its key there. */
  readonly secrets?: Readonly<Record<string, StackSecret>>;
  /** Absent if a job cannot be connected to the resource. */
  readonly connection?: Connection;
  /** The type of a volume by which jobs and functions mount it; absent for what is no file system. */
  readonly mountedAs?: 'efs';
  /** The port that it opens only to what is connected to it; absent for what lets in all of the VPC, or is in none. */
  readonly opens?: Opening;
  /** The addresses that reach it over the network; absent for what is reached from anywhere, or by IAM alone. */
  readonly admits?: Admission;
  /** The Lambda function that receives its `events`; absent for a type that has none. */
  readonly eventTarget?: EventTarget;
  /** Set for a resource of another stage, which the preview borrows and does not make. */
  readonly borrowed?: true;
  /** Set for a type that is validated and not compiled yet: its logical ids are unknown. */
  readonly later?: true;
}

/** The account at MongoDB Atlas, `providerConfig.mongoDbAtlas`. */
export interface AtlasAccount {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly organizationId: string;
  readonly accessibility?:
    | { readonly accessibilityMode: string; readonly whitelistedIps?: readonly string[] | undefined }
    | undefined;
}

/** A resource of the config with everything that its expansion may use. */
export interface ResourceContext extends NamedResource {
  /** `['resources', name]`. */
  readonly path: Path;
  /** The `Metadata` of its CloudFormation resources. */
  readonly metadata: Expression;
  /** All resources of the config, this one included. */
  readonly neighbours: ReadonlyMap<string, Neighbour>;
  /** `stackConfig.preview.events`: the events that start jobs in a preview. */
  readonly previewEvents: PreviewEvents;
  /** The region of the stack, `eu-west-1`; undefined where nothing depends on it. */
  readonly region?: string | undefined;
  /** The network that the stack reuses; undefined for its own. */
  readonly network?: Network | undefined;
  /** Answers of AWS, by the key of their question; undefined where nothing depends on one. */
  readonly answers?: Answers | undefined;
  /** The account at MongoDB Atlas; undefined where the config names none. */
  readonly atlas?: AtlasAccount | undefined;
}

/**
 * Returns a resource of the config with its stage and the function for its logical ids, which begin with `nameInAws`: its
 * name, or that which it had when it was deployed first.
 */
export const namedResource = (name: string, stage: Stage, nameInAws: string = name): NamedResource => {
  const prefix = logicalId(nameInAws);
  return { name, nameInAws, stage, id: (kind) => prefix + kind };
};

/** Returns a resource of the config with its stage, config path, metadata and neighbours. */
export const resourceContext = (
  name: string,
  stage: Stage,
  neighbours: ReadonlyMap<string, Neighbour>,
  previewEvents: PreviewEvents = 'own',
  region?: string,
  answers?: Answers,
  network?: Network,
  nameInAws: string = name,
): ResourceContext => {
  const path = ['resources', name];
  const about = nameInAws === name ? metadata(path) : renamedMetadata(path, nameInAws);
  const own = { ...namedResource(name, stage, nameInAws), path, metadata: about, neighbours };
  return { ...own, previewEvents, region, answers, ...(network ? { network } : {}) };
};

import type { Statement } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { metadata } from '../cloudformation/metadata.ts';
import { logicalId } from '../cloudformation/names.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Stage } from './stage.ts';

/** A resource of the config with its stage and the logical ids of its children. */
export interface Named {
  /** Its name in the config. */
  readonly name: string;
  readonly stage: Stage;
  /** Returns the logical id of a child, `{Resource}{Kind}`: `MyBatchJobJobDefinition`, as Stacktape spells it. */
  id(kind: string): string;
}

/** Permissions and variables that a job gets from a resource in its `connectTo`. */
export interface Connection {
  readonly statements: readonly Statement[];
  /** Environment variables without their prefix `STP_{NAME}_`: `{ARN: …}`. */
  readonly variables: Readonly<Record<string, Expression>>;
}

/** A resource of the config as the other resources see it. */
export interface Neighbour {
  readonly name: string;
  readonly type: string;
  /** The logical id of its main child. */
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** The values of `$ResourceParam(name, …)`, by parameter. */
  readonly params: Readonly<Record<string, Expression>>;
  /** Parameters that only some resources of the type have, each with a hint how to get it. */
  readonly absent?: Readonly<Record<string, string>>;
  /** Absent where a job cannot be connected to it. */
  readonly connection?: Connection;
  /** Its type is not compiled yet: the names of its children are unknown. */
  readonly later?: true;
}

/** A resource of the config with all that its expansion may use. */
export interface ResourceContext extends Named {
  /** `['resources', name]`. */
  readonly path: Path;
  /** `Metadata` of its children. */
  readonly metadata: Expression;
  /** All resources of the config, this one included. */
  readonly neighbours: ReadonlyMap<string, Neighbour>;
}

/** Returns a resource of the config in its stage. */
export const named = (name: string, stage: Stage): Named => {
  const prefix = logicalId(name);
  return { name, stage, id: (kind) => prefix + kind };
};

/** Returns a resource of the config in its stage, with its config path and neighbours. */
export const resourceContext = (
  name: string,
  stage: Stage,
  neighbours: ReadonlyMap<string, Neighbour>,
): ResourceContext => {
  const path = ['resources', name];
  return { ...named(name, stage), path, metadata: metadata(path), neighbours };
};

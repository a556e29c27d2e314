import type { StackEvent, StackResource } from '../../src/stack/deployed-stack.ts';
import type { ProposalRequest, ResourceChange } from '../../src/stack/proposal.ts';
import { content, type FakeTemplate, same } from './template.ts';

/**
 * A stack of CloudFormation in memory. Operations are lists of steps; `tick` runs the next one, so that a test, or a
 * server that is polled, decides how fast they proceed. AWS's real behaviour wins over convenience.
 */
export interface FakeStack {
  name: string;
  id: string;
  status: string;
  statusReason?: string;
  tags: Record<string, string>;
  parameters: Record<string, string>;
  outputs: Record<string, string>;
  /** Name of the export by name of the output. */
  exports?: Record<string, string>;
  terminationProtection: boolean;
  /** Its stack policy, which is not enforced. */
  policy?: string;
  /** When it was created or updated last; the time of the fake world without it. */
  changedAt?: Date;
  roleArn?: string;
  /** When its last operation began, if it was updated, or created by a change set. */
  updatedAt?: Date;
  /** Result of the last drift detection. */
  drift?: { readonly status: string; readonly checked: Date };
  template?: string;
  /** ClientRequestToken of the newest operation, and those of all operations. */
  token?: string;
  tokens?: Set<string>;
  resources: Map<string, StackResource & { revision: number }>;
  /** Oldest first. */
  events: StackEvent[];
  steps: (() => void)[];
}

/** A change set of CloudFormation in memory. */
export interface FakeChangeSet {
  id: string;
  stackId: string;
  type: 'CREATE' | 'UPDATE';
  body: string;
  request: ProposalRequest;
  /** Values of the template's parameters after its execution. */
  parameters: Record<string, string>;
  changes: ResourceChange[];
  failure?: string;
  status: 'CREATE_IN_PROGRESS' | 'CREATE_COMPLETE' | 'FAILED';
  executed: boolean;
  /** State of its execution, once that has started. */
  execution?: 'EXECUTE_IN_PROGRESS' | 'EXECUTE_COMPLETE' | 'EXECUTE_FAILED';
  /** Milliseconds since the epoch. */
  at: number;
}

/**
 * Returns the values of a template's parameters after a change set. Throws AWS's words for a parameter without a value,
 * and for a value whose parameter the template does not declare.
 */
export const parametersOf = (
  stack: FakeStack,
  { parameters = {} }: ProposalRequest,
  body: FakeTemplate,
): Record<string, string> => {
  const declared = Object.keys((body.Parameters ?? {}) as object);
  const unknown = Object.keys(parameters).filter((name) => !declared.includes(name));
  if (unknown.length > 0) throw new Error(`Parameters: [${unknown}] do not exist in the template`);
  const values = declared.map((name) => {
    const given = parameters[name];
    return [name, given?.isDeployed ? stack.parameters[name] : given?.value] as const;
  });
  const missing = values.filter(([, value]) => value === undefined).map(([name]) => name);
  if (missing.length > 0) throw new Error(`Parameters: [${missing}] must have values`);
  return Object.fromEntries(values) as Record<string, string>;
};

/** True if a template and its parameters are those of the deployed stack. */
export const isUnchangedBy = (stack: FakeStack, body: string, parameters: Readonly<Record<string, string>>): boolean =>
  stack.template !== undefined && same(content(stack.template), content(body)) && same(stack.parameters, parameters);

/** Returns the calls that change a setting of a stack, each of which is told by its name. */
export const stackSettings = (told: (name: string) => void) => ({
  protect: (stack: FakeStack, isProtected: boolean): void => {
    told('UpdateTerminationProtection');
    stack.terminationProtection = isProtected;
  },
  // A second call with the same policy, as after a lost response, changes nothing.
  setPolicy: (stack: FakeStack, policy: string): void => {
    if (stack.policy === policy) return;
    told('SetStackPolicy');
    stack.policy = policy;
  },
});

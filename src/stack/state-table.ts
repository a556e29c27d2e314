import type { Code } from '../diagnostics/diagnostic.ts';
import { Refused } from '../diagnostics/refused.ts';
import type { DeployedStack, StackResource } from './deployed-stack.ts';
import { failedResourcesSentence } from './failed-resources.ts';

/** The commands that call AWS. */
export type StackCommand = 'deploy' | 'plan' | 'destroy' | 'outputs' | 'rollback';

/** Next step of a command, given the status of the stack. */
export type StackStep =
  /** Create the stack by a change set of type CREATE; for `plan` every resource is new. */
  | { readonly kind: 'create' }
  /** Update the stack by a change set of type UPDATE. */
  | { readonly kind: 'update' }
  /** Delete the stack. */
  | { readonly kind: 'delete' }
  /** Read the stack's outputs. */
  | { readonly kind: 'read' }
  /** Do nothing: the stack does not exist. */
  | { readonly kind: 'nothing' }
  /** Wait for the running operation to end, then decide again. */
  | { readonly kind: 'settle' }
  /** Delete a stack that cannot be updated and contains no resources, then create it. */
  | { readonly kind: 'delete-first' }
  /** Refuse with the code; `<stack>` in the hint is a placeholder for the stack's name. */
  | { readonly kind: 'blocked'; readonly code: Code; readonly reason: string; readonly hint: string };

/** `StackStatus` of https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Stack.html, or `ABSENT`. */
export type StackStatus =
  | 'ABSENT'
  | 'CREATE_IN_PROGRESS'
  | 'CREATE_FAILED'
  | 'CREATE_COMPLETE'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_FAILED'
  | 'ROLLBACK_COMPLETE'
  | 'DELETE_IN_PROGRESS'
  | 'DELETE_FAILED'
  | 'DELETE_COMPLETE'
  | 'UPDATE_IN_PROGRESS'
  | 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'
  | 'UPDATE_COMPLETE'
  | 'UPDATE_FAILED'
  | 'UPDATE_ROLLBACK_IN_PROGRESS'
  | 'UPDATE_ROLLBACK_FAILED'
  | 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS'
  | 'UPDATE_ROLLBACK_COMPLETE'
  | 'REVIEW_IN_PROGRESS'
  | 'IMPORT_IN_PROGRESS'
  | 'IMPORT_COMPLETE'
  | 'IMPORT_ROLLBACK_IN_PROGRESS'
  | 'IMPORT_ROLLBACK_FAILED'
  | 'IMPORT_ROLLBACK_COMPLETE';

const create: StackStep = { kind: 'create' };
const update: StackStep = { kind: 'update' };
const remove: StackStep = { kind: 'delete' };
const read: StackStep = { kind: 'read' };
const nothing: StackStep = { kind: 'nothing' };
const settle: StackStep = { kind: 'settle' };
const deleteFirst: StackStep = { kind: 'delete-first' };
const blocked = (reason: string, hint: string): StackStep => ({ kind: 'blocked', code: 'stack/blocked', reason, hint });

const noStack: StackStep = {
  kind: 'blocked',
  code: 'stack/absent',
  reason: 'is not deployed',
  hint: 'Run deploy first, or check project-name, stage and aws-region.',
};
const halfMade = blocked(
  'was never finished: its creation failed and nothing was undone',
  'Deploy again with rollback: false to go on from there, or run destroy for this stage and deploy again.',
);
const halfUndone = blocked(
  'could not be undone after its creation failed',
  'Run destroy for this stage; it names what could not be deleted. Then deploy again.',
);
const halfDeleted = blocked(
  'is half deleted',
  'Run destroy again; it names what could not be deleted. Then deploy again.',
);
const halfUpdated = blocked(
  'was half updated and nothing was undone',
  'Deploy again with rollback: false to go on from there, or run `aws cloudformation rollback-stack --stack-name <stack>`, wait until it is done, and deploy again.',
);
const rollbackStuck = blocked(
  'could not be brought back to its last good state',
  'Mend what the events name, run `aws cloudformation continue-update-rollback --stack-name <stack>`, and deploy again.',
);
const importStuck = blocked(
  'could not undo an import of resources',
  'Mend it in the CloudFormation console (continue the rollback), and deploy again.',
);

/**
 * Steps by status, each row `[deploy, plan, destroy, outputs, rollback]`. CloudFormation can delete a stack in every terminal
 * status, and update it only after an operation or rollback that completed.
 */
const table: Readonly<Record<StackStatus, readonly [StackStep, StackStep, StackStep, StackStep, StackStep]>> = {
  ABSENT: [create, create, nothing, noStack, noStack],
  DELETE_COMPLETE: [create, create, nothing, noStack, noStack],
  REVIEW_IN_PROGRESS: [deleteFirst, create, remove, noStack, noStack],
  CREATE_IN_PROGRESS: [settle, settle, settle, settle, settle],
  CREATE_FAILED: [halfMade, halfMade, remove, halfMade, halfMade],
  CREATE_COMPLETE: [update, update, remove, read, update],
  ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle, settle],
  ROLLBACK_FAILED: [halfUndone, halfUndone, remove, noStack, halfUndone],
  ROLLBACK_COMPLETE: [deleteFirst, create, remove, noStack, noStack],
  DELETE_IN_PROGRESS: [settle, settle, settle, settle, settle],
  DELETE_FAILED: [halfDeleted, halfDeleted, remove, halfDeleted, halfDeleted],
  UPDATE_IN_PROGRESS: [settle, settle, settle, settle, settle],
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: [settle, settle, settle, read, settle],
  UPDATE_COMPLETE: [update, update, remove, read, update],
  UPDATE_FAILED: [halfUpdated, halfUpdated, remove, read, halfUpdated],
  UPDATE_ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle, settle],
  UPDATE_ROLLBACK_FAILED: [rollbackStuck, rollbackStuck, remove, read, rollbackStuck],
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: [settle, settle, settle, read, settle],
  UPDATE_ROLLBACK_COMPLETE: [update, update, remove, read, update],
  IMPORT_IN_PROGRESS: [settle, settle, settle, settle, settle],
  IMPORT_COMPLETE: [update, update, remove, read, update],
  IMPORT_ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle, settle],
  IMPORT_ROLLBACK_FAILED: [importStuck, importStuck, remove, read, importStuck],
  IMPORT_ROLLBACK_COMPLETE: [update, update, remove, read, update],
};

const columns: readonly StackCommand[] = ['deploy', 'plan', 'destroy', 'outputs', 'rollback'];

/**
 * Commands that can go on from the status that a failed operation leaves which is not undone, if theirs is not undone either:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-failure-options.html
 */
const goingOn: Readonly<Record<string, readonly StackCommand[]>> = {
  CREATE_FAILED: ['deploy', 'plan'],
  UPDATE_FAILED: ['deploy', 'plan', 'rollback'],
};

/**
 * Returns the next step of a command on a stack, undefined if it does not exist. Unknown statuses are blocked. With `goesOn`
 * a deploy or plan continues a half made or half changed stack, and a rollback a half changed one.
 */
export const nextStep = (
  stack: Pick<DeployedStack, 'status'> | undefined,
  command: StackCommand,
  goesOn = false,
): StackStep =>
  (goesOn && goingOn[stack?.status ?? '']?.includes(command) ? update : undefined) ??
  table[(stack?.status ?? 'ABSENT') as StackStatus]?.[columns.indexOf(command)] ??
  blocked(
    `is in a state unknown to this version, ${stack?.status}`,
    'Look at the stack in the CloudFormation console.',
  );

/**
 * Returns the error for a blocked step: the stack's name and status, the step's reason and hint, and the resources of the
 * stack at which it is stuck, as far as they are known.
 */
export const refusalOfBlocked = (
  name: string,
  stack: DeployedStack | undefined,
  step: StackStep & { kind: 'blocked' },
  resources: readonly StackResource[] = [],
): Refused =>
  new Refused({
    code: step.code,
    message:
      `The stack ${name} ${step.reason}${stack ? ` (${stack.status})` : ''}. ${failedResourcesSentence(resources)}`.trimEnd(),
    hint: step.hint.replaceAll('<stack>', name),
  });

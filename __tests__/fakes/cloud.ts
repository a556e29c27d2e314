import type { DeployedStack } from '../../src/stack/deployed-stack.ts';
import type { ProposalRequest } from '../../src/stack/proposal.ts';
import { type FakeChangeSet, type FakeStack, isUnchangedBy, parametersOf, stackSettings } from './fake-stack.ts';
import { noFindings } from './findings.ts';
import { at, physicalId } from './physical-id.ts';
import {
  type ChangingAttributes,
  changesBetween,
  type FakeTemplate,
  outputsOf,
  parse,
  partlyDone,
} from './template.ts';

/** Returns a CloudFormation in memory. */
export const makeCloud = () => {
  let serial = 0;
  const stacks = new Map<string, FakeStack>();
  const changeSets = new Map<string, FakeChangeSet>();
  const cloud = {
    stacks,
    changeSets,
    /** Executed change sets by ARN, which AWS still describes. */
    executed: new Map<string, FakeChangeSet>(),
    /** Names of mutating calls, in order. */
    mutations: [] as string[],
    /** Logical id → reason why creating or updating it fails. */
    failures: new Map<string, string>(),
    /** Logical id → reason why deleting it fails. */
    undeletable: new Map<string, string>(),
    /** Reason why ValidateTemplate fails; undefined if it succeeds. */
    refusesTemplate: undefined as string | undefined,
    /** Reason why the next change set fails. */
    refusesChangeSet: undefined as string | undefined,
    /** ExecutionStatus of new change sets, instead of AVAILABLE. */
    executionStatus: undefined as string | undefined,
    /** Attributes by type that every update changes, so that change sets list what names them too. */
    changingAttributes: { 'AWS::EC2::LaunchTemplate': 'LatestVersionNumber' } as ChangingAttributes,
    /** True if DescribeChangeSet with property values omits changes, and says so. */
    incompleteValues: false,
    /** What AWS finds in a change set: by logical id, and by the name of a hook. */
    findings: noFindings(),
    /** Called with the ARN of a job definition when CloudFormation registers or deregisters a revision. */
    onRevision: (_arn: string, _alive: boolean): void => {},
    /** Returns what a drift-aware change set changes. */
    drifted: (_stack: FakeStack): FakeChangeSet['changes'] => [],

    find: (nameOrId: string): FakeStack | undefined =>
      stacks.get(nameOrId) ??
      [...stacks.values()].find(({ name, status }) => name === nameOrId && status !== 'DELETE_COMPLETE'),

    look: (nameOrId: string): DeployedStack | undefined => {
      const stack = cloud.find(nameOrId);
      if (!stack) return undefined;
      const { resources: _r, events: _e, steps: _s, template: _t, exports: _x, changedAt: _c, ...look } = stack;
      return { ...look };
    },

    /** Adds a stack as if it had been deployed before. */
    plant: (given: Partial<FakeStack> & { name: string; body?: FakeTemplate }): FakeStack => {
      const { body, ...rest } = given;
      const stack = cloud.shell(given.name, given.tags ?? {});
      stack.status = 'CREATE_COMPLETE';
      if (body) {
        stack.template = JSON.stringify(body);
        for (const [id, { Type }] of Object.entries(body.Resources ?? {})) cloud.make(stack, id, Type);
        stack.outputs = outputsOf(body, stack.resources);
      }
      Object.assign(stack, rest);
      return stack;
    },

    shell: (name: string, tags: Record<string, string>): FakeStack => {
      serial += 1;
      const uuid = `${serial.toString(16).padStart(8, '0')}-da77-11e4-872e-1234567db123`;
      const id = at('cloudformation', `stack/${name}/${uuid}`);
      const stack: FakeStack = {
        name,
        id,
        status: 'REVIEW_IN_PROGRESS',
        tags,
        parameters: {},
        outputs: {},
        terminationProtection: false,
        resources: new Map(),
        events: [],
        steps: [],
      };
      stacks.set(id, stack);
      cloud.tell(stack, 'REVIEW_IN_PROGRESS');
      return stack;
    },

    tell: (stack: FakeStack, status: string, id = stack.name, reason?: string): void => {
      serial += 1;
      const root = id === stack.name;
      const resource = stack.resources.get(id);
      if (root) {
        stack.status = status;
        if (reason === undefined) delete stack.statusReason;
        else stack.statusReason = reason;
      } else if (resource) stack.resources.set(id, { ...resource, status });
      stack.events.push({
        id: `event-${serial}`,
        at: new Date(Date.UTC(2026, 0, 1) + serial * 1000),
        logicalId: id,
        physicalId: root ? stack.id : (resource?.physicalId ?? ''),
        type: root ? 'AWS::CloudFormation::Stack' : (resource?.type ?? ''),
        status,
        ...(reason === undefined ? {} : { reason }),
        stackId: stack.id,
        ...(stack.token ? { token: stack.token } : {}),
      });
    },

    make: (stack: FakeStack, id: string, type: string): void => {
      const revision = (stack.resources.get(id)?.revision ?? 0) + 1;
      const physical = physicalId(type, id, revision);
      stack.resources.set(id, { logicalId: id, physicalId: physical, type, status: 'CREATE_COMPLETE', revision });
      if (type === 'AWS::Batch::JobDefinition') cloud.onRevision(physical, true);
    },

    createChangeSet: (request: ProposalRequest, body: string, token: string): FakeChangeSet => {
      const known = changeSets.get(token);
      if (known) return known;
      cloud.mutations.push('CreateChangeSet');
      const found = cloud.find(request.stack);
      if (request.changeSetType === 'UPDATE' && !found) throw new Error(`Stack [${request.stack}] does not exist`);
      const stack = found ?? cloud.shell(request.stack, { ...request.tags });
      const changes = request.revertsDrift
        ? cloud.drifted(stack)
        : changesBetween(stack, parse(stack.template), parse(body), cloud.changingAttributes);
      const parameters = parametersOf(stack, request, parse(body));
      const unchanged = request.revertsDrift ? changes.length === 0 : isUnchangedBy(stack, body, parameters);
      const failure =
        cloud.refusesChangeSet ??
        (unchanged
          ? "The submitted information didn't contain changes. Submit different information to create a change set."
          : undefined);
      cloud.refusesChangeSet = undefined;
      serial += 1;
      const made: FakeChangeSet = {
        id: at('cloudformation', `changeSet/batch-job-${serial}/${token}`),
        stackId: stack.id,
        type: request.changeSetType,
        body,
        request,
        parameters,
        changes,
        status: 'CREATE_IN_PROGRESS',
        executed: false,
        at: Date.UTC(2026, 0, 1),
        ...(failure === undefined ? {} : { failure }),
      };
      changeSets.set(token, made);
      return made;
    },

    /** Returns a change set by its id, or by its name, which contains the token. */
    changeSet: (given: string): FakeChangeSet | undefined =>
      [...changeSets].find(([token, { id }]) => id === given || `batch-job-${token}` === given)?.[1],

    deleteChangeSet: (id: string): void => {
      cloud.mutations.push('DeleteChangeSet');
      for (const [token, one] of changeSets) if (one.id === id) changeSets.delete(token);
    },

    execute: (changeSet: FakeChangeSet): void => {
      if (changeSet.executed) return;
      cloud.mutations.push('ExecuteChangeSet');
      changeSet.executed = true;
      changeSet.execution = 'EXECUTE_IN_PROGRESS';
      cloud.executed.set(changeSet.id, changeSet);
      const stack = cloud.find(changeSet.stackId) as FakeStack;
      for (const [token, one] of changeSets) if (one.stackId === stack.id) changeSets.delete(token);
      const verb = changeSet.type;
      stack.updatedAt = new Date(Date.UTC(2026, 0, 1) + serial * 1000);
      const steps: (() => void)[] = [() => cloud.tell(stack, `${verb}_IN_PROGRESS`, stack.name, 'User Initiated')];
      const failing = changeSet.changes.find(({ logicalId }) => cloud.failures.has(logicalId));
      for (const { action, logicalId, type } of changeSet.changes.filter((change) => change.action !== 'Remove')) {
        const doing = action === 'Add' ? 'CREATE' : 'UPDATE';
        steps.push(() => {
          if (action === 'Add') cloud.make(stack, logicalId, type);
          cloud.tell(stack, `${doing}_IN_PROGRESS`, logicalId);
        });
        if (logicalId === failing?.logicalId) {
          steps.push(() => cloud.tell(stack, `${doing}_FAILED`, logicalId, cloud.failures.get(logicalId)));
          break;
        }
        steps.push(() => {
          if (action === 'Modify' && type === 'AWS::Batch::JobDefinition') cloud.make(stack, logicalId, type);
          cloud.tell(stack, `${doing}_COMPLETE`, logicalId);
        });
      }
      if (failing) {
        const undoing = undo(stack, changeSet, failing.logicalId);
        const last = undoing.pop();
        const end = () => {
          changeSet.execution = 'EXECUTE_FAILED';
          last?.();
        };
        steps.push(...undoing, end);
      } else
        steps.push(() => {
          stack.template = changeSet.body;
          stack.outputs = outputsOf(parse(changeSet.body), stack.resources);
          stack.tags = { ...changeSet.request.tags };
          stack.parameters = changeSet.parameters;
          for (const { action, logicalId } of changeSet.changes) if (action === 'Remove') forget(stack, logicalId);
          changeSet.execution = 'EXECUTE_COMPLETE';
          cloud.tell(stack, `${verb}_COMPLETE`);
        });
      if (failing && changeSet.request.rollback === false) {
        const done = changeSet.changes.slice(0, changeSet.changes.indexOf(failing)).map(({ logicalId }) => logicalId);
        stack.template = partlyDone(stack.template, changeSet.body, done);
      }
      stack.steps.push(...steps);
    },

    ...stackSettings((name) => void cloud.mutations.push(name)),

    deleteStack: (stack: FakeStack): void => {
      cloud.mutations.push('DeleteStack');
      stack.steps.push(() => cloud.tell(stack, 'DELETE_IN_PROGRESS', stack.name, 'User Initiated'), ...deletion(stack));
    },

    /** Runs the next step of every operation, or of one stack's; returns true if there was one. */
    tick: (only?: FakeStack): boolean => {
      for (const one of changeSets.values())
        if (one.status === 'CREATE_IN_PROGRESS') one.status = one.failure ? 'FAILED' : 'CREATE_COMPLETE';
      let moved = false;
      for (const stack of only ? [only] : stacks.values()) {
        const step = stack.steps.shift();
        step?.();
        moved ||= step !== undefined;
      }
      return moved;
    },
  };

  const forget = (stack: FakeStack, id: string) => {
    const resource = stack.resources.get(id);
    if (resource?.type === 'AWS::Batch::JobDefinition') cloud.onRevision(resource.physicalId, false);
    stack.resources.delete(id);
  };

  const undo = (stack: FakeStack, changeSet: FakeChangeSet, failed: string): (() => void)[] => {
    const made = changeSet.changes.filter(({ action }) => action === 'Add').map(({ logicalId }) => logicalId);
    const drop = made.map((id) => () => {
      if (!stack.resources.has(id)) return;
      cloud.tell(stack, 'DELETE_COMPLETE', id);
      forget(stack, id);
    });
    const others = changeSet.changes.find(({ logicalId }) => logicalId !== failed)?.logicalId;
    const cancelled = () => others && cloud.tell(stack, 'CREATE_FAILED', others, 'Resource creation cancelled');
    const why = `The following resource(s) failed to ${changeSet.type.toLowerCase()}: [${failed}].`;
    if (changeSet.request.rollback === false)
      return [() => cloud.tell(stack, `${changeSet.type}_FAILED`, stack.name, why)];
    if (changeSet.type === 'UPDATE')
      return [
        () => cloud.tell(stack, 'UPDATE_ROLLBACK_IN_PROGRESS', stack.name, why),
        ...drop,
        () => cloud.tell(stack, 'UPDATE_ROLLBACK_COMPLETE'),
      ];
    return [
      cancelled,
      () => cloud.tell(stack, 'DELETE_IN_PROGRESS', stack.name, `${why} Delete requested by user.`),
      ...drop,
      () => cloud.tell(stack, 'DELETE_COMPLETE'),
    ];
  };

  const deletion = (stack: FakeStack): (() => void)[] => {
    const policies = parse(stack.template).Resources ?? {};
    const steps = [...stack.resources.keys()].map((id) => () => {
      const reason = cloud.undeletable.get(id);
      if (reason !== undefined) return cloud.tell(stack, 'DELETE_FAILED', id, reason);
      if (String(policies[id]?.DeletionPolicy).startsWith('Retain')) cloud.tell(stack, 'DELETE_SKIPPED', id);
      else for (const status of ['DELETE_IN_PROGRESS', 'DELETE_COMPLETE']) cloud.tell(stack, status, id);
      forget(stack, id);
    });
    const end = () =>
      stack.resources.size > 0
        ? cloud.tell(
            stack,
            'DELETE_FAILED',
            stack.name,
            `The following resource(s) failed to delete: [${[...stack.resources.keys()]}].`,
          )
        : cloud.tell(stack, 'DELETE_COMPLETE');
    return [...steps, end];
  };

  return cloud;
};

/** CloudFormation in memory. */
export type Cloud = ReturnType<typeof makeCloud>;

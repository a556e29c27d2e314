import type { Expression } from '../../src/cloudformation/expression.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { OperationListener, Stacks } from '../../src/ports/stacks.ts';
import type { StackOutcome } from '../../src/stack/deployed-stack.ts';
import { LeftOperation } from '../../src/stack/left-operation.ts';
import { Overtaken } from '../../src/stack/overtaken.ts';
import type { SentTemplate } from '../../src/stack/proposal.ts';
import type { Account } from './account.ts';
import type { FakeStack } from './fake-stack.ts';

/** The time of the fake world. */
export const worldTime = new Date('2026-11-24T12:00:00Z');

/** Implements the Stacks port on an account in memory. */
export const fakeStacks = (account: Account): Stacks => {
  const { cloud } = account;

  const run = (stack: FakeStack, { onEvent }: OperationListener) => {
    const known = stack.events.length;
    while (cloud.tick(stack));
    const events = stack.events.slice(known);
    for (const event of events) onEvent(event);
    return events;
  };
  const textOf = (template: SentTemplate): string => {
    if ('body' in template) return template.body;
    const { host, pathname } = new URL(template.url);
    return account.objects.get(`${host.split('.')[0]}${pathname}`) ?? '';
  };

  return {
    describe: async (stack) => {
      const look = cloud.look(stack);
      return look?.status === 'DELETE_COMPLETE' ? undefined : look;
    },
    template: async (stack) => {
      const text = cloud.find(stack)?.template;
      if (text === undefined) return undefined;
      // Text that is not JSON is returned as it was sent.
      return text.startsWith('{') ? (JSON.parse(text) as Expression) : text;
    },
    validateTemplate: async (template) => {
      const failure = cloud.refusesTemplate;
      if (failure === undefined && JSON.parse(textOf(template)).Resources) return;
      throw new Refused({ code: 'stack/invalid-template', message: failure ?? 'No Resources.', hint: 'Mend it.' });
    },
    createChangeSet: async (request) => {
      const made = cloud.createChangeSet(
        request,
        'deployed' in request.template ? (cloud.find(request.stack)?.template ?? '') : textOf(request.template),
        `token-${cloud.changeSets.size}-${Math.random()}`,
      );
      cloud.tick();
      const stack = cloud.find(made.stackId) as FakeStack;
      if (made.status === 'FAILED') {
        cloud.deleteChangeSet(made.id);
        if (request.changeSetType === 'CREATE') {
          cloud.deleteStack(stack);
          while (cloud.tick(stack));
        }
        if (/didn't contain changes/.test(made.failure ?? '')) return { kind: 'no-changes' };
        throw new Refused({ code: 'stack/change-set-failed', message: made.failure ?? '', hint: 'Mend it.' });
      }
      const { id, stackId, changes } = made;
      const more = request.rollback === false ? { rollback: request.rollback } : {};
      return { kind: 'changes', id, stackId, changeSetType: request.changeSetType, changes, ...more };
    },
    executeChangeSet: async (proposal, listener, leave): Promise<StackOutcome> => {
      const changeSet = cloud.changeSet(proposal.id);
      if (!changeSet) throw new Overtaken(proposal.stackId);
      cloud.execute(changeSet);
      if (await leave?.()) throw new LeftOperation(proposal.stackId);
      const stack = cloud.find(proposal.stackId) as FakeStack;
      const events = run(stack, listener);
      const { status, outputs } = stack;
      if (/^(CREATE|UPDATE)_COMPLETE$/.test(status)) return { kind: 'done', status, outputs };
      return { kind: /_COMPLETE$/.test(status) ? 'rolled-back' : 'failed', status, events };
    },
    changeSetWarnings: async () =>
      [...cloud.findings.warnings].map(([id, reason]) => `${id} /Resources/${id}/Properties: ${reason}`),
    startChangeSet: async (proposal) => {
      const changeSet = cloud.changeSet(proposal.id);
      if (!changeSet) throw new Overtaken(proposal.stackId);
      cloud.execute(changeSet);
      cloud.tick(cloud.find(proposal.stackId));
    },
    deleteChangeSet: async (proposal) => cloud.deleteChangeSet(proposal.id),
    delete: async (name, listener, wanted, roleArn) => {
      const stack = cloud.find(name);
      if (!stack || stack.status === 'DELETE_COMPLETE') return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
      if (wanted !== undefined && stack.status !== wanted) throw new Overtaken(stack.name);
      if (roleArn !== undefined) stack.roleArn = roleArn;
      cloud.deleteStack(stack);
      const events = run(stack, listener);
      const { status } = stack;
      return status === 'DELETE_COMPLETE' ? { kind: 'done', status, outputs: {} } : { kind: 'failed', status, events };
    },
    waitUntilSettled: async (name, listener, leave) => {
      const stack = cloud.find(name);
      if (stack?.status.endsWith('_IN_PROGRESS') && (await leave?.())) throw new LeftOperation(stack.id);
      if (stack) run(stack, listener);
      const look = cloud.look(name);
      return look?.status === 'DELETE_COMPLETE' ? undefined : look;
    },
    async *resources(name) {
      for (const { revision: _, ...resource } of cloud.find(name)?.resources.values() ?? []) yield resource;
    },
    protect: async (stack, isProtected) => {
      cloud.protect(cloud.find(stack) as FakeStack, isProtected);
    },
    stackPolicy: async (stack) => cloud.find(stack)?.policy,
    setStackPolicy: async (stack, policy) => cloud.setPolicy(cloud.find(stack) as FakeStack, policy),
    list: async (beginning) =>
      [...cloud.stacks.values()]
        .filter(({ name, status }) => name.startsWith(beginning) && status !== 'DELETE_COMPLETE')
        .map(({ name, id, changedAt = worldTime }) => ({ name, id, changedAt })),
    importers: async (exportName) => [...(account.imports.get(exportName) ?? [])].sort(),
    hasBucket: async (bucket) => account.buckets.has(bucket),
    uploadTemplate: async (template, { bucket, folder }) => {
      if (!account.buckets.has(bucket)) account.buckets.set(bucket, new Set());
      account.deeds.push(`store ${bucket}/${folder}`);
      account.objects.set(`${bucket}/${folder}/x.json`, template);
      return `https://${bucket}.s3.us-east-1.amazonaws.com/${folder}/x.json`;
    },
  };
};

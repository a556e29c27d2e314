import type { ParameterValue, StackParameters } from '../../src/stack/parameters.ts';
import type { Account } from '../fakes/account.ts';
import type { FakeChangeSet, FakeStack } from '../fakes/fake-stack.ts';
import { describedChangeSet } from './change-set.ts';
import { findingAnswers } from './findings.ts';
import { type Answer, pageOf, queryError, type Request, type Service, xml } from './server.ts';
import { stackSettingCalls } from './stack-setting-calls.ts';

class Failure extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const noStack = (name: string) => new Failure('ValidationError', `Stack with id ${name} does not exist`);

const pairs = (record: Record<string, string>, key: string, value: string) =>
  Object.entries(record).map(([name, text]) => ({ [key]: name, [value]: text }));

const tagsIn = (form: URLSearchParams): Record<string, string> => {
  const tags: Record<string, string> = {};
  for (let index = 1; form.has(`Tags.member.${index}.Key`); index++)
    tags[form.get(`Tags.member.${index}.Key`) ?? ''] = form.get(`Tags.member.${index}.Value`) ?? '';
  return tags;
};

const parametersIn = (form: URLSearchParams): StackParameters => {
  const parameters: Record<string, ParameterValue> = {};
  for (let index = 1; form.has(`Parameters.member.${index}.ParameterKey`); index++) {
    const at = (key: string) => form.get(`Parameters.member.${index}.${key}`) ?? '';
    parameters[at('ParameterKey')] = { value: at('ParameterValue'), isDeployed: at('UsePreviousValue') === 'true' };
  }
  return parameters;
};

/** Serves CloudFormation's query protocol for an account in memory. Each Describe call advances operations by a step. */
export const cloudFormationService = (account: Account): Service => {
  const { cloud } = account;
  const stackOf = (name: string): FakeStack => {
    const stack = cloud.find(name);
    if (!stack) throw noStack(name);
    return stack;
  };
  const changeSetOf = (id: string): FakeChangeSet => {
    const found = cloud.changeSet(id);
    if (!found) throw new Failure('ChangeSetNotFound', `ChangeSet [${id}] does not exist`);
    return found;
  };
  const textOf = (form: URLSearchParams): string => {
    if (form.get('UsePreviousTemplate') === 'true') return stackOf(form.get('StackName') ?? '').template ?? '';
    const url = form.get('TemplateURL');
    if (url === null) {
      const body = form.get('TemplateBody') ?? '';
      if (body.length > 51_200)
        throw new Failure('ValidationError', 'Member must have length less than or equal to 51200');
      return body;
    }
    const { host, pathname, search } = new URL(url);
    const text = account.objects.get(`${host.split('.s3.')[0]}${pathname}${search}`);
    if (text === undefined) throw new Failure('ValidationError', 'S3 error: The specified key does not exist.');
    return text;
  };

  /** Records the token of an operation; returns false if it was used before, so that the call changes nothing. */
  const begin = (stack: FakeStack, form: URLSearchParams): boolean => {
    const token = form.get('ClientRequestToken') ?? '';
    stack.tokens ??= new Set();
    if (token && stack.tokens.has(token)) return false;
    stack.tokens.add(token);
    stack.token = token;
    return true;
  };

  /** Serves stacks of other regions, which are only described. */
  const abroad = (region: string, name: string | null): unknown => {
    const outputs = account.abroad.get(`${region} ${name}`);
    if (name !== null && !outputs) throw noStack(name);
    const described = { StackName: name, StackStatus: 'CREATE_COMPLETE', CreationTime: new Date(0) };
    return { Stacks: outputs ? [{ ...described, Outputs: pairs({ ...outputs }, 'OutputKey', 'OutputValue') }] : [] };
  };

  const operations: Record<string, (form: URLSearchParams) => unknown> = {
    ListStacks: (form) => {
      const wanted = [...form].filter(([name]) => name.startsWith('StackStatusFilter')).map(([, value]) => value);
      const page = pageOf(
        [...cloud.stacks.values()].filter(({ status }) => wanted.length === 0 || wanted.includes(status)),
        form.get('NextToken'),
      );
      const StackSummaries = page.items.map(({ name, id, status, changedAt }) => ({
        StackName: name,
        StackId: id,
        StackStatus: status,
        CreationTime: new Date(0),
        LastUpdatedTime: changedAt,
      }));
      return { StackSummaries, NextToken: page.next };
    },
    ListImports: (form) => {
      const name = form.get('ExportName') ?? '';
      const importers = account.imports.get(name) ?? [];
      if (importers.length === 0)
        throw new Failure('ValidationError', `Export '${name}' is not imported by any stack.`);
      const page = pageOf(importers, form.get('NextToken'));
      return { Imports: page.items, NextToken: page.next };
    },
    DescribeStacks: (form) => {
      if (!form.has('StackName')) {
        const page = pageOf([...cloud.stacks.values()], form.get('NextToken'));
        const stacks = page.items.map(({ name, id, status }) => ({
          ...{ StackName: name, StackId: id, StackStatus: status, CreationTime: new Date(0) },
        }));
        return { Stacks: stacks, NextToken: page.next };
      }
      const stack = stackOf(form.get('StackName') ?? '');
      cloud.tick(stack);
      const body = {
        StackName: stack.name,
        StackId: stack.id,
        StackStatus: stack.status,
        StackStatusReason: stack.statusReason,
        CreationTime: new Date(0),
        EnableTerminationProtection: stack.terminationProtection,
        RoleARN: stack.roleArn,
        LastUpdatedTime: stack.updatedAt,
        DriftInformation: { StackDriftStatus: stack.drift?.status, LastCheckTimestamp: stack.drift?.checked },
        Tags: pairs(stack.tags, 'Key', 'Value'),
        Outputs: Object.entries(stack.outputs).map(([key, value]) => ({
          OutputKey: key,
          OutputValue: value,
          ExportName: stack.exports?.[key],
        })),
        Parameters: pairs(stack.parameters, 'ParameterKey', 'ParameterValue'),
      };
      return { Stacks: [body] };
    },
    GetTemplate: (form) => {
      const stack = stackOf(form.get('StackName') ?? '');
      if (stack.template === undefined) throw new Failure('ValidationError', 'Stack is not ready');
      // GetTemplate of AWS returns a question mark for every character outside ASCII.
      return { TemplateBody: stack.template.replace(/\P{ASCII}/gu, '?') };
    },
    DescribeStackEvents: (form) => {
      const stack = stackOf(form.get('StackName') ?? '');
      if (!form.has('NextToken')) cloud.tick(stack);
      const page = pageOf([...stack.events].reverse(), form.get('NextToken'));
      const events = page.items.map((event) => ({
        StackId: stack.id,
        EventId: event.id,
        StackName: stack.name,
        LogicalResourceId: event.logicalId,
        PhysicalResourceId: event.physicalId,
        ResourceType: event.type,
        Timestamp: event.at,
        ResourceStatus: event.status,
        ResourceStatusReason: event.reason,
        ClientRequestToken: event.token,
      }));
      return { StackEvents: events, NextToken: page.next };
    },
    ListStackResources: (form) => {
      const page = pageOf([...stackOf(form.get('StackName') ?? '').resources.values()], form.get('NextToken'));
      const summaries = page.items.map((resource) => ({
        LogicalResourceId: resource.logicalId,
        PhysicalResourceId: resource.physicalId,
        ResourceType: resource.type,
        LastUpdatedTimestamp: new Date(0),
        ...{ ResourceStatus: resource.status, ResourceStatusReason: resource.reason },
      }));
      return { StackResourceSummaries: summaries, NextToken: page.next };
    },
    ValidateTemplate: (form) => {
      const failure = cloud.refusesTemplate;
      if (failure !== undefined) throw new Failure('ValidationError', failure);
      if (!JSON.parse(textOf(form)).Resources)
        throw new Failure('ValidationError', 'At least one Resources member must be defined.');
      return { Capabilities: [] };
    },
    CreateChangeSet: (form) => {
      const changeSetType = form.get('ChangeSetType') as 'CREATE' | 'UPDATE';
      const failing = form.get('OnStackFailure');
      if (failing === 'DELETE' && changeSetType !== 'CREATE')
        throw new Failure('ValidationError', 'OnStackFailure DELETE is valid for CREATE only');
      const name = form.get('StackName') ?? '';
      if (changeSetType === 'UPDATE' && /_IN_PROGRESS$/.test(stackOf(name).status))
        throw new Failure(
          'ValidationError',
          `Stack:${name} is in ${stackOf(name).status} state and can not be updated.`,
        );
      const there = cloud.find(name);
      if (changeSetType === 'CREATE' && there && there.status !== 'REVIEW_IN_PROGRESS')
        throw new Failure('ValidationError', `Stack [${name}] already exists and cannot be created again.`);
      const request = {
        stack: name,
        changeSetType,
        template: { body: '' },
        tags: tagsIn(form),
        parameters: parametersIn(form),
        ...(form.get('DeploymentMode') === 'REVERT_DRIFT' ? { revertsDrift: true as const } : {}),
        ...(failing === 'DO_NOTHING' ? { rollback: false as const } : {}),
      };
      try {
        const made = cloud.createChangeSet(request, textOf(form), form.get('ClientToken') ?? '');
        return { Id: made.id, StackId: made.stackId };
      } catch (error) {
        throw error instanceof Failure ? error : new Failure('ValidationError', (error as Error).message);
      }
    },
    DescribeChangeSet: (form) => {
      const executed = cloud.executed.get(form.get('ChangeSetName') ?? '');
      if (executed) {
        cloud.tick(cloud.find(executed.stackId));
        return { ChangeSetId: executed.id, Status: 'CREATE_COMPLETE', ExecutionStatus: executed.execution };
      }
      const found = changeSetOf(form.get('ChangeSetName') ?? '');
      const described = { ...found };
      cloud.tick();
      return describedChangeSet(described, form, cloud);
    },
    ListChangeSets: (form) => {
      const stack = stackOf(form.get('StackName') ?? '');
      cloud.tick(stack);
      const all = [...cloud.changeSets.values(), ...cloud.executed.values()].filter(
        ({ stackId }) => stackId === stack.id,
      );
      const page = pageOf(all, form.get('NextToken'));
      const summaries = page.items.map(({ id, status, execution, at }) => ({
        ChangeSetId: id,
        Status: status,
        ExecutionStatus: execution ?? (status === 'CREATE_COMPLETE' ? 'AVAILABLE' : 'UNAVAILABLE'),
        CreationTime: new Date(at),
      }));
      return { Summaries: summaries, NextToken: page.next };
    },
    ...findingAnswers(cloud),
    ExecuteChangeSet: (form) => {
      const found = changeSetOf(form.get('ChangeSetName') ?? '');
      if (found.type === 'CREATE' && form.has('DisableRollback'))
        throw new Failure('ValidationError', 'DisableRollback can not be specified with OnStackFailure');
      begin(stackOf(found.stackId), form);
      if (form.get('DisableRollback') === 'true') found.request = { ...found.request, rollback: false };
      cloud.execute(found);
      return {};
    },
    DeleteChangeSet: (form) => {
      const found = cloud.changeSet(form.get('ChangeSetName') ?? '');
      if (found?.status === 'CREATE_IN_PROGRESS') {
        cloud.tick();
        throw new Failure('InvalidChangeSetStatus', `ChangeSet [${found.id}] is in CREATE_IN_PROGRESS`);
      }
      cloud.deleteChangeSet(found?.id ?? '');
      return {};
    },
    ...stackSettingCalls(cloud, stackOf),
    DeleteStack: (form) => {
      const stack = cloud.find(form.get('StackName') ?? '');
      if (/^(CREATE|UPDATE)_IN_PROGRESS$/.test(stack?.status ?? ''))
        throw new Failure(
          'ValidationError',
          `Stack [${stack?.name}] cannot be deleted while in status ${stack?.status}`,
        );
      if (stack?.terminationProtection)
        throw new Failure(
          'ValidationError',
          `Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`,
        );
      if (stack && form.has('RoleARN')) stack.roleArn = form.get('RoleARN') as string;
      if (stack && begin(stack, form)) cloud.deleteStack(stack);
      return {};
    },
  };

  const formOf = (request: Request) => new URLSearchParams(request.body);
  return {
    takes: (request) => request.body.includes('Version=2010-05-15'),
    name: (request) => formOf(request).get('Action') ?? '',
    error: queryError,
    answer: (request): Answer => {
      const form = formOf(request);
      const action = form.get('Action') ?? '';
      try {
        const region =
          /Credential=[^/]+\/\d+\/([^/]+)\//.exec(String(request.headers.authorization))?.[1] ?? account.region;
        const result = region === account.region ? operations[action]?.(form) : abroad(region, form.get('StackName'));
        return { body: `<${action}Response><${action}Result>${xml(result)}</${action}Result></${action}Response>` };
      } catch (error) {
        if (error instanceof Failure) return queryError(400, error.code, error.message);
        throw error;
      }
    },
  };
};

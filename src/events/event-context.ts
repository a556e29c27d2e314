import { type Expression, getAtt, ref } from '../cloudformation/expression.ts';
import { metadata } from '../cloudformation/metadata.ts';
import { role, roleStatements } from '../cloudformation/role.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { ResourceContext } from '../stage/resource.ts';
import type { EventContext } from './event.ts';
import { resourceOf } from './parts/event-source.ts';

/**
 * Returns the context of an event of a job; `path` is its config path with its index, `id` the prefix of its logical
 * ids, `sourceId` that of what all events of its source share; `enabled` is false for one that sleeps.
 */
export const eventContext = (
  job: ResourceContext,
  path: Path,
  id: string,
  enabled = true,
  sourceId = id,
): EventContext => {
  const from = path.slice(0, -1);
  const name = job.id('TriggerFunctionFunction');
  const child: EventContext['child'] = (kind, tags, body) => ({
    kind: 'resource',
    id: `${id}${kind}`,
    from,
    tags,
    holdsData: 'no',
    body: { ...body, Metadata: metadata(path, id) },
  });
  return {
    path,
    from,
    enabled,
    job: { name: job.name, stack: job.stage.stack },
    stage: job.stage,
    region: job.region,
    neighbours: job.neighbours,
    id: (kind) => `${id}${kind}`,
    trigger: { id: name, name: ref(name), arn: getAtt(name, 'Arn') },
    stateMachine: job.id('JobExecutionStateMachine'),
    resource: (nameOrArn) => resourceOf(nameOrArn, job.neighbours),
    triggerStatement: (statement) => ({
      kind: 'extension',
      id: job.id('TriggerFunctionRole'),
      at: roleStatements,
      items: [{ key: id, value: statement as unknown as Expression }],
      from,
    }),
    child,
    ofSource: () => eventContext(job, path, sourceId, enabled),
    jobRole: (kind, service, sourceArn, statements) =>
      role({
        id: job.id(kind),
        path: job.stage.rolePath,
        service,
        sourceArn,
        statements,
        from: job.path,
        metadata: job.metadata,
      }),
    invokePermission: (principal, source, { account, dependsOn } = {}) =>
      child('Permission', 'none', {
        Type: 'AWS::Lambda::Permission',
        ...(dependsOn === undefined ? {} : { DependsOn: dependsOn }),
        Properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: ref(name),
          Principal: principal,
          ...(account === undefined ? {} : { SourceAccount: account }),
          SourceArn: source,
        },
      }),
  };
};

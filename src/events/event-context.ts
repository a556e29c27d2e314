import type { Expression } from '../cloudformation/expression.ts';
import { metadata } from '../cloudformation/metadata.ts';
import { role, roleStatements } from '../cloudformation/role.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { EventTarget } from '../stage/event-target.ts';
import type { ResourceContext } from '../stage/resource.ts';
import type { EventContext, SourceContext } from './event.ts';
import { resourceOf } from './parts/event-source.ts';

/** The place of an event: its config path with its index, the prefix of its logical ids, and whether it is awake. */
export interface EventPlace {
  readonly path: Path;
  readonly id: string;
  /** False for one that sleeps. */
  readonly enabled: boolean;
}

/** Returns the context of an event of any resource of the config, whatever receives it. */
export const sourceContext = (owner: ResourceContext, { path, id, enabled }: EventPlace): SourceContext => {
  const from = path.slice(0, -1);
  return {
    path,
    from,
    enabled,
    owner: { name: owner.name, stack: owner.stage.stack },
    stage: owner.stage,
    region: owner.region,
    neighbours: owner.neighbours,
    id: (kind) => `${id}${kind}`,
    resource: (nameOrArn) => resourceOf(nameOrArn, owner.neighbours),
    child: (kind, tags, body) => ({
      kind: 'resource',
      id: `${id}${kind}`,
      from,
      tags,
      holdsData: 'no',
      body: { ...body, Metadata: metadata(path, id) },
    }),
  };
};

/**
 * Returns the context of an event that invokes a Lambda function; `sourceId` is the prefix of the logical ids of what all
 * events of its source share.
 */
export const eventContext = (
  owner: ResourceContext,
  trigger: EventTarget,
  place: EventPlace,
  sourceId = place.id,
): EventContext => {
  const source = sourceContext(owner, place);
  return {
    ...source,
    trigger,
    dependsOn: (...ids) => {
      const all = [...trigger.dependsOn, ...ids];
      return all.length > 0 ? { DependsOn: all } : {};
    },
    triggerStatement: (statement) => ({
      kind: 'extension',
      id: trigger.roleId,
      at: roleStatements,
      items: [{ key: place.id, value: statement as unknown as Expression }],
      from: source.from,
    }),
    ofSource: () => eventContext(owner, trigger, { ...place, id: sourceId }),
    ownerRole: (kind, service, of, statements) =>
      role({
        id: owner.id(kind),
        path: owner.stage.rolePath,
        service,
        ...of,
        statements,
        from: owner.path,
        metadata: owner.metadata,
      }),
    invokePermission: (principal, arn, { account, dependsOn } = {}) =>
      source.child('Permission', 'none', {
        Type: 'AWS::Lambda::Permission',
        ...(dependsOn?.length ? { DependsOn: dependsOn } : {}),
        Properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: trigger.name,
          Principal: principal,
          ...(account === undefined ? {} : { SourceAccount: account }),
          SourceArn: arn,
        },
      }),
  };
};

import { arn, type Expression, getAtt, ref } from '../../src/cloudformation/expression.ts';
import { mentioned } from '../../src/cloudformation/mention.ts';
import { physicalName } from '../../src/cloudformation/names.ts';
import { symbolExpression } from '../../src/cloudformation/symbol.ts';
import { token } from '../../src/cloudformation/token.ts';
import type { EventContext, SourceResource } from '../../src/events/event.ts';

/** What stands in the config where the user wrote `$ResourceParam(resource, param)`. */
export const resourceParam = (resource: string, param: string): string =>
  token(symbolExpression({ kind: 'resource-param', resource, param }));

const bucketName = physicalName('shop-dev', 'uploads', 63, 'lower');
export const uploadsArn: Expression = arn('s3', bucketName);

const neighbours: readonly SourceResource[] = [
  {
    name: 'uploads',
    type: 'bucket',
    id: 'UploadsBucket',
    properties: {},
    params: { name: bucketName, arn: uploadsArn },
  },
  {
    name: 'orders',
    type: 'sqs-queue',
    id: 'OrdersSqsQueue',
    properties: {},
    params: { arn: getAtt('OrdersSqsQueue', 'Arn') },
  },
];

/** The surroundings of the first event of the job `report` in the stack `shop-dev`. */
export const eventContext = (id = 'ReportEvent'): EventContext => ({
  path: ['resources', 'report', 'properties', 'events', 0],
  from: ['resources', 'report', 'properties', 'events'],
  id: (kind) => `${id}${kind}`,
  trigger: {
    id: 'ReportTriggerFunctionFunction',
    name: ref('ReportTriggerFunctionFunction'),
    arn: getAtt('ReportTriggerFunctionFunction', 'Arn'),
  },
  stateMachine: 'ReportJobExecutionStateMachine',
  resource: (nameOrToken) => neighbours.find(({ name }) => name === mentioned(nameOrToken)),
  triggerMay: (statement) => ({
    kind: 'extension',
    id: 'ReportTriggerFunctionRole',
    at: 'Properties.Policies.0.PolicyDocument.Statement',
    items: [{ key: id, value: statement as unknown as Expression }],
    from: ['resources', 'report', 'properties', 'events'],
  }),
  metadata: { 'batch-job': { path: 'resources.report.properties.events', event: id } },
});

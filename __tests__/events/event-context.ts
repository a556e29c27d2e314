import type { Contribution } from '../../src/cloudformation/contribution.ts';
import { arn, type Expression, getAtt } from '../../src/cloudformation/expression.ts';
import { physicalName } from '../../src/cloudformation/names.ts';
import { symbolExpression } from '../../src/cloudformation/symbol.ts';
import { token } from '../../src/cloudformation/token.ts';
import type { EventContext } from '../../src/events/event.ts';
import { eventContext as eventContextOf } from '../../src/events/event-context.ts';
import { triggerTarget } from '../../src/job/trigger.ts';
import { type Expansion, separateNeeds } from '../../src/stage/needs.ts';
import { type Neighbour, resourceContext } from '../../src/stage/resource.ts';
import { stageOf } from '../../src/stage/stage.ts';

/** Returns the token that replaces `$ResourceParam(resource, param)` in an evaluated config. */
export const resourceParam = (resource: string, param: string): string =>
  token(symbolExpression({ kind: 'resource-param', resource, param }));

const bucketName = physicalName('shop-dev', 'uploads', 63, 'lower');
/** Returns what an event becomes in the template, without its needs of shared parts. */
export const contributionsOf = (expansion: Expansion): Contribution[] => separateNeeds([expansion]).contributions;

/** The ARN of the bucket `uploads`. */
export const uploadsArn: Expression = arn('s3', bucketName);

const neighbours: readonly Neighbour[] = [
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

/**
 * Returns the context of the first event of the job `report` in the stack `shop-dev`; `id` is the prefix of its ids,
 * `more` are neighbours beside the bucket `uploads` and the queue `orders`.
 */
export const eventContext = (id = 'ReportEvent', more: readonly Neighbour[] = []): EventContext => {
  const all = new Map([...neighbours, ...more].map((neighbour) => [neighbour.name, neighbour]));
  const job = resourceContext('report', stageOf('shop', 'dev'), all);
  const place = { path: ['resources', 'report', 'properties', 'events', 0], id, enabled: true };
  return eventContextOf(job, triggerTarget(job), place);
};

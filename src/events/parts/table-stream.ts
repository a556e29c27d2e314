import { symbolOf } from '../../cloudformation/symbol.ts';
import { soleExpression } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import type { EventContext } from '../event.ts';
import { mayBeParam, wrongType } from './event-source.ts';
import { mayBeTableStreamArn, streamRegionMistakes } from './stream-arn.ts';

/** True for `$ResourceParam(…)`. */
const isParam = (text: string): boolean => symbolOf(soleExpression(text))?.kind === 'resource-param';

/** Returns the errors of the ARN of the stream of a table, with paths from the top of the config. */
export const checkTableStream = (streamArn: string, event: EventContext): Diagnostic[] => {
  const path = [...event.path, 'properties', 'streamArn'];
  const own = event.resource(streamArn);
  const byName = (table: string): string => `Write $ResourceParam('${table}', 'streamArn').`;
  if (own !== undefined && own.type !== 'dynamo-db-table')
    return [
      wrongType(
        own,
        'DynamoDB table',
        "Write $ResourceParam('myTable', 'streamArn') with the name of a dynamo-db-table, or the ARN of a stream.",
        path,
      ),
    ];
  // `graph/references.ts` reports a parameter that the table does not have.
  if (own !== undefined && own.properties.streamType === undefined && !isParam(streamArn))
    return [
      errorAt(
        'config/wrong-resource',
        path,
        `The table "${own.name}" has no stream.`,
        `Add streamType: NEW_AND_OLD_IMAGES to it. ${byName(own.name)}`,
      ),
    ];
  if (!mayBeParam(streamArn, 'streamArn', ['StreamArn']))
    return [
      errorAt(
        'config/wrong-format',
        path,
        'This is a reference to something else than the ARN of the stream of a table.',
        own === undefined ? "Write $CfResourceParam('MyTable', 'StreamArn')." : byName(own.name),
      ),
    ];
  if (mayBeTableStreamArn(streamArn)) return streamRegionMistakes(streamArn, event.region, path);
  return [
    errorAt(
      'config/wrong-format',
      path,
      `"${streamArn}" is not the ARN of the stream of a table.`,
      'Write arn:aws:dynamodb:<region>:<account>:table/<name>/stream/<label>, which the table shows as LatestStreamArn: a table without one has no stream.',
    ),
  ];
};

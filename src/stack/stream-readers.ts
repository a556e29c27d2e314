import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import type { ResourceChange } from './proposal.ts';
import { resourceIn } from './template-changes.ts';

/** Resource type of the readers of streams and queues. */
export const mappingType = 'AWS::Lambda::EventSourceMapping';

/** Why a reader of a stream counts as a loss, as a clause. */
export const streamPosition = 'it remembers how far its stream was read';

/** A change of the reader of a stream, and what it is compared in. */
export interface ReaderChange {
  readonly change: ResourceChange;
  /** All changes of the change set. */
  readonly changes: readonly ResourceChange[];
  readonly deployed: Expression | undefined;
  readonly ours: Expression;
}

type Mapping = Readonly<Record<string, Expression>>;

/** Returns the properties of an event source mapping of a template; undefined for any other resource. */
const mappingIn = (template: Expression | undefined, logicalId: string): Mapping | undefined => {
  const { Type, Properties } = resourceIn(template, logicalId) ?? {};
  return Type === mappingType && isMap(Properties) ? Properties : undefined;
};

const isSame = (one: Expression | undefined, other: Expression | undefined): boolean =>
  one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other);

/** Returns the mapping that comes in the place of one that goes: the one that replaces it, or another of its source. */
const successorOf = ({ change, changes, deployed, ours }: ReaderChange): Mapping | undefined => {
  if (change.action !== 'Remove') return mappingIn(ours, change.logicalId);
  const source = mappingIn(deployed, change.logicalId)?.EventSourceArn;
  return changes
    .filter(({ action, type }) => action === 'Add' && type === mappingType)
    .map(({ logicalId }) => mappingIn(ours, logicalId))
    .find((mapping) => isSame(mapping?.EventSourceArn, source));
};

/** Clauses on what a new reader does, by its `StartingPosition`. */
const beginnings: ReadonlyMap<unknown, string> = new Map([
  [
    'TRIM_HORIZON',
    'a new one will re-read the stream from TRIM_HORIZON, its oldest record: records start runs that had theirs before',
  ],
  ['LATEST', 'a new one will read the stream from LATEST: records that come before that start no run'],
]);

/**
 * Returns why the end of a stream's reader counts as a loss, as a clause: Lambda keeps the position in the stream with
 * the mapping, so a new one begins where its `StartingPosition` says.
 * https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 */
export const readerReason = (reader: ReaderChange): string => {
  const successor = successorOf(reader);
  const beginning = beginnings.get(
    (successor ?? mappingIn(reader.deployed, reader.change.logicalId))?.StartingPosition,
  );
  if (beginning === undefined) return streamPosition;
  return `${streamPosition}, and ${successor === undefined ? beginning.replace(' will ', ' would ') : beginning}`;
};

/** True for a change of the source or the function, which makes the new mapping another one to Lambda. */
const movesAway = ({ details }: ResourceChange): boolean =>
  details.some(({ path }) => /^\/Properties\/(EventSourceArn|FunctionName)(\/|$)/.test(path));

/**
 * Returns what to do in the place of a change that AWS would refuse: CloudFormation makes a new mapping before it
 * deletes the old one, and Lambda takes no second one of a function to one source
 * (https://github.com/aws/serverless-application-model/issues/1320). Undefined where that is not certain.
 */
export const refusedReplacement = (reader: ReaderChange): string | undefined => {
  const { change, deployed } = reader;
  const [was, is] = [mappingIn(deployed, change.logicalId), successorOf(reader)];
  if (!isSame(was?.EventSourceArn, is?.EventSourceArn) || !isSame(was?.FunctionName, is?.FunctionName))
    return undefined;
  if (change.action !== 'Remove' && (change.replacement !== 'True' || movesAway(change))) return undefined;
  return `AWS refuses it, since a function has one mapping to a source, and the new one would come before the old one goes. Remove the event, deploy with allow-delete: ${change.logicalId}, then add the event again`;
};

/**
 * True for a mapping of a preview that is deployed switched off: it reads nothing, and the stage that owns its source
 * goes on.
 */
export const isAsleepInPreview = (
  { deployed, preview }: { readonly deployed: Expression | undefined; readonly preview: boolean },
  { logicalId }: ResourceChange,
): boolean => preview && mappingIn(deployed, logicalId)?.Enabled === false;

import { logicalId } from '../cloudformation/names.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { resources } from '../generated/resources.ts';
import type { AnyResource } from '../resources/resource.ts';
import { deadLetterQueueId } from '../stage/dead-letters.ts';
import { codeSentence } from './image-sentence.ts';
import { about, valueWords, type WordedSentence } from './job-sentences.ts';
import type { ReviewedChange, ReviewedImage, ReviewedProperty } from './review.ts';
import type { BareGroup } from './sentences.ts';

/** Names in the config by property of a CloudFormation resource. */
type Names = Readonly<Record<string, string>>;

/** True for properties that follow from the events of jobs: they tell a resource whom to notify. */
const isNotification = ({ path }: ReviewedProperty): boolean =>
  /^(?:Properties\.NotificationConfiguration(?:\.|$)|DependsOn(?:\.|$))/.test(path);

/**
 * True for a change that follows from the events of jobs, and that the sentences about these say: whom a resource
 * notifies, and of which rules the stack's dead-letter queue takes events.
 */
export const isFollowUp = ({ happening, logicalId: id, properties }: ReviewedChange): boolean =>
  happening === 'modify' &&
  (id === `${deadLetterQueueId}Policy` || (properties.length > 0 && properties.every(isNotification)));

const effects = { always: ', which replaces it', conditionally: ', which may replace it', never: '', unknown: '' };

/**
 * Returns the name in the config of a changed property, with the path below `properties`; the name of CloudFormation
 * for others.
 */
const namedProperty = (path: string, names: Names): { readonly name: string; readonly at?: Path } => {
  const plain = path.replace(/^Properties\./, '');
  const top = Object.keys(names).find((one) => plain === one || plain.startsWith(`${one}.`));
  const own = top === undefined ? undefined : names[top];
  return own === undefined ? { name: plain } : { name: own + plain.slice(top?.length), at: [own] };
};

/** Returns a changed property of a resource that is no job as a sentence. */
const propertySentence = ({ path, before, after, recreation }: ReviewedProperty, names: Names): WordedSentence => {
  const { name, ...place } = namedProperty(path, names);
  // Both may be undefined, and two values may have one name: that of a function, and then of its alias.
  const values = before === after ? ' changes' : `: ${valueWords(before, after)}`;
  return { text: `${name}${values}${effects[recreation]}`, ...place, paths: [path.split('.').slice(1)] };
};

/** True for the key of a Lambda function's code in its bucket, which is another one for other code. */
const isCode = ({ type }: ReviewedChange, { path }: ReviewedProperty): boolean =>
  type === 'AWS::Lambda::Function' && /^Properties\.Code(?:\.S3Key)?$/.test(path);

const isVersion = ({ type }: ReviewedChange): boolean => type === 'AWS::Lambda::Version';

/** True for a property that changes with every version of a function: the hash in its description, and what its alias is at. */
const isOfVersion = ({ type }: ReviewedChange, { path, after = '' }: ReviewedProperty): boolean =>
  (type === 'AWS::Lambda::Alias' && path.startsWith('Properties.FunctionVersion')) ||
  (type === 'AWS::Lambda::Function' && path === 'Properties.Description' && /^Version [0-9a-f]+$/.test(after));

/** Returns changes without what only says that a version is published, which stays beside the former ones. */
const withoutVersions = (changes: readonly ReviewedChange[]): ReviewedChange[] =>
  changes
    .filter((change) => !isVersion(change))
    .map((change) => ({ ...change, properties: change.properties.filter((one) => !isOfVersion(change, one)) }))
    .filter(({ happening, properties, unforeseen }) => happening !== 'modify' || properties.length > 0 || unforeseen);

/** Returns the sentences about a change of one CloudFormation resource of a resource that is no job. */
const changeSentences = (
  change: ReviewedChange,
  prefix: string,
  names: Names,
  code?: ReviewedImage,
): WordedSentence[] => {
  const { happening, properties, unforeseen } = change;
  if (happening === 'add' || happening === 'import') return [{ text: `${prefix}is new` }];
  if (happening === 'remove') return [{ text: `${prefix}is removed` }];
  const own = properties
    .filter((property) => !isNotification(property))
    .map((one) =>
      isCode(change, one) ? { text: codeSentence(code), at: ['packaging'] } : propertySentence(one, names),
    );
  if (unforeseen !== undefined) own.push({ text: 'changes in a way that this version does not know' });
  if (own.length === 0 && happening !== 'modify')
    own.push({ text: happening === 'replace' ? 'is replaced' : 'may be replaced' });
  return about(change.logicalId, own).map((sentence) => ({ ...sentence, text: prefix + sentence.text }));
};

/** True for a part that comes or goes as a whole. */
const isWhole = ({ happening }: ReviewedChange): boolean => happening === 'add' || happening === 'remove';

/** The facts about a resource that its changes do not show. */
export interface ResourceFacts {
  /** The files for which its code is new, if they are known. */
  readonly code?: ReviewedImage | undefined;
  /** False if an only change is not one of the main resource. */
  readonly isOnlyMain?: boolean;
  /** The name that its logical ids are made of, if it is not its own. */
  readonly nameInAws?: string | undefined;
  /** True if it is there before the change and after it, so that what is added or removed is a part of it. */
  readonly isKept?: boolean;
}

/** Returns the sentences about a resource that is no job, with the config paths below its `properties`. */
export const resourceSentences = (
  { changes, resource = '', type }: BareGroup,
  { code, isOnlyMain = changes.length === 1, nameInAws = resource, isKept = false }: ResourceFacts = {},
): WordedSentence[] => {
  if (!isKept && changes.every(({ happening }) => happening === 'add')) return [{ text: 'is new' }];
  if (!isKept && changes.every(({ happening }) => happening === 'remove')) return [{ text: 'is removed' }];
  const member = (resources as readonly AnyResource[]).find((one) => one.type === type);
  const kinds = member === undefined ? [] : [member.mainChild, ...(member.alsoMain ?? [])];
  const main = kinds.length === 0 ? [resource] : kinds.map((kind) => logicalId(nameInAws, kind));
  const publishes = changes.some((change) => isVersion(change) && change.happening === 'add');
  const said = (publishes ? withoutVersions(changes) : changes).flatMap((change) => {
    const isPart = isKept && isWhole(change);
    const isMain = !isPart && (isOnlyMain || main.includes(change.logicalId));
    return changeSentences(
      change,
      isMain ? '' : `${change.logicalId} `,
      isMain ? (member?.propertyNames ?? {}) : {},
      code,
    );
  });
  return publishes ? [...said, { text: 'publishes a new version' }] : said;
};

/** Returns resource types with their numbers: `VPC, 3 Subnet`. */
const typesOf = (changes: readonly ReviewedChange[]): string => {
  const counts = new Map<string, number>();
  for (const { type } of changes) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, many]) => `${many === 1 ? '' : `${many} `}${type.split('::').at(-1)}`).join(', ');
};

/** Returns the sentences about what all jobs share; added and removed parts are one sentence each. */
export const sharedSentences = ({ changes }: BareGroup): string[] => {
  const of = (happening: string) => changes.filter((change) => change.happening === happening);
  const [added, removed] = [of('add'), of('remove')];
  const rest = changes.filter(
    (change) => change.happening !== 'add' && change.happening !== 'remove' && !isFollowUp(change),
  );
  return [
    ...(removed.length ? [`removed: ${typesOf(removed)}`] : []),
    ...rest.flatMap((change) => changeSentences(change, `${change.logicalId} `, {}).map(({ text }) => text)),
    ...(added.length ? [`new: ${typesOf(added)}`] : []),
  ];
};

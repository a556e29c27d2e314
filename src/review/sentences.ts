import type { Expression } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import type { Config } from '../config/schema.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { resourcesIn, type TemplateResource } from '../stack/template-changes.ts';
import { imageSentence } from './image-sentence.ts';
import { definitionSentences, type JobSentence, logSentences, machineSentences, type Sides } from './job-sentences.ts';
import { eventWords } from './jobs.ts';
import type { KnownNames } from './known-names.ts';
import { listed, type PermissionChange, type PermissionGroup, permissionChange } from './permissions.ts';
import type { ReviewedChange, ReviewedGroup, ReviewedImage, ReviewedProperty, ReviewedSentence } from './review.ts';
import { triggerChanges, triggerSentence, triggersIn } from './triggers.ts';

/** Both templates, the config, and the names and lines that sentences about changes contain. */
export interface SentenceContext {
  readonly before: Expression | undefined;
  readonly ours: Expression;
  readonly config: Config;
  readonly names: KnownNames;
  /** Permissions of resources that jobs can be connected to. */
  readonly connections: readonly PermissionGroup[];
  /** Returns the line of a part of the config; undefined if it is not known. */
  lineOf(path: Path): number | undefined;
  /** Returns the files for which the image of a job is rebuilt; undefined if they are not known. */
  imageOf(job: string): ReviewedImage | undefined;
}

/** A group of changes without its words. */
export type BareGroup = Pick<ReviewedGroup, 'resource' | 'type' | 'changes'>;

/** Returns the part of a job's config that a clause about permissions follows from. */
const placeOf = (clause: string): Path => [/^(?:call|denied) /.test(clause) ? 'iamRoleStatements' : 'connectTo'];

/** Returns the sentences about permissions that a job gets or loses. */
const permissionSentences = (
  { granted, dropped, denied, undenied }: PermissionChange,
  isNew: boolean,
): JobSentence[] => [
  ...granted.map((clause) => ({ text: `may ${isNew ? '' : 'now '}${clause}`, at: placeOf(clause) })),
  ...dropped.map((clause) => ({ text: `may no longer ${clause}`, at: placeOf(clause) })),
  ...denied.map((clause) => ({ text: `is ${isNew ? '' : 'now '}${clause}`, at: placeOf(clause) })),
  ...undenied.map((clause) => ({ text: `is no longer ${clause}`, at: placeOf(clause) })),
];

/** Words for the parts of a job that its config does not name, by the end of their logical ids. */
const partWords: readonly (readonly [end: string, words: string])[] = [
  ['JobDefinition', 'job definition'],
  ['JobExecutionStateMachine', 'state machine'],
  ['TriggerFunctionFunction', 'trigger function'],
  ['TriggerFunctionEventInvokeConfig', 'trigger function'],
  ['TriggerFunctionLogGroup', "trigger function's log"],
  ['LogGroup', 'log'],
  ['Role', 'roles'],
];

/** Returns a sentence that names the changed parts of a job, for changes that no word of the config describes. */
const partsSentence = (job: string, changes: readonly ReviewedChange[]): JobSentence[] => {
  const parts = changes.map(({ logicalId: id, type }) => {
    const kind = id.slice(logicalId(job).length);
    return partWords.find(([end]) => kind.endsWith(end))?.[1] ?? type.split('::').at(-1) ?? type;
  });
  const unique = [...new Set(parts)];
  return unique.length === 0 ? [] : [{ text: `changes inside: ${unique.join(', ')}` }];
};

/** Returns the sentence about the size of a new job. */
const sizeSentence = (definition: TemplateResource | undefined, names: KnownNames): JobSentence => {
  const size = definitionSentences(
    { before: { Properties: { ContainerProperties: { ResourceRequirements: [] } } }, after: definition },
    names.texts,
  ).flatMap(({ text }) => /^(?:cpu|memory|gpu): new, (.+)$/.exec(text)?.[1] ?? []);
  return { text: size.length ? `is new, with ${listed([...size].reverse())}` : 'is new', at: [] };
};

/** Returns the names of resources that only the former template has. */
const removedFrom = ({ names, config }: SentenceContext): ReadonlySet<string> =>
  new Set(names.texts.flatMap(({ resource }) => (Object.hasOwn(config.resources, resource) ? [] : [resource])));

/** Returns the sentences about a job, with their config paths below `properties`. */
const jobSentences = (job: string, { changes }: BareGroup, context: SentenceContext): JobSentence[] => {
  const { names, config } = context;
  const [was, is] = [resourcesIn(context.before), resourcesIn(context.ours)];
  const sides = (kind: string): Sides => {
    const id = logicalId(job) + kind;
    return { before: was[id], after: is[id] };
  };
  const definition = sides('JobDefinition');
  const triggers = triggerChanges(triggersIn(context.before, job, names), triggersIn(context.ours, job, names));
  const isNew = definition.before === undefined;
  const events = (config.resources[job] as { properties?: { events?: readonly never[] } } | undefined)?.properties
    ?.events;
  const started = triggers.map((change): JobSentence => {
    const index = (events ?? []).findIndex((event) => eventWords(event) === change.after?.words);
    return { text: triggerSentence(change, isNew), ...(index < 0 ? {} : { at: ['events', index] }) };
  });
  if (definition.after === undefined) return [{ text: 'is removed' }, ...started];
  const role = sides('Role');
  const permissions = permissionSentences(
    permissionChange(role.before, role.after, names.texts, context.connections, removedFrom(context)),
    isNew,
  );
  const image = context.imageOf(job);
  if (isNew) return [sizeSentence(definition.after, names), ...started, ...permissions];
  const said = [
    ...definitionSentences(definition, names.texts, image && imageSentence(job, image)),
    ...machineSentences(sides('JobExecutionStateMachine')),
    ...started,
    ...logSentences(sides('LogGroup')),
    ...permissions,
  ];
  return said.length > 0 ? said : partsSentence(job, changes);
};

/** True for properties that follow from the events of jobs: they tell a resource whom to notify. */
const isNotification = ({ path }: ReviewedProperty): boolean =>
  /^(?:Properties\.NotificationConfiguration(?:\.|$)|DependsOn(?:\.|$))/.test(path);

const effects = { always: ', which replaces it', conditionally: ', which may replace it', never: '', unknown: '' };

/** Returns a changed property of a resource that is no job as a sentence. */
const propertySentence = ({ path, before, after, recreation }: ReviewedProperty): string => {
  const name = path.replace(/^Properties\./, '');
  const values =
    before === undefined && after === undefined ? ' changes' : `: ${before ?? '(none)'} → ${after ?? '(none)'}`;
  return `${name}${values}${effects[recreation]}`;
};

/** Returns the sentences about a change of one CloudFormation resource of a resource that is no job. */
const changeSentences = (change: ReviewedChange, prefix: string): string[] => {
  const { happening, properties, unforeseen } = change;
  if (happening === 'add' || happening === 'import') return [`${prefix}is new`];
  if (happening === 'remove') return [`${prefix}is removed`];
  const own = properties.filter((property) => !isNotification(property)).map(propertySentence);
  if (unforeseen !== undefined) own.push('changes in a way that this version does not know');
  if (own.length === 0 && happening !== 'modify') own.push(happening === 'replace' ? 'is replaced' : 'may be replaced');
  return own.map((sentence) => prefix + sentence);
};

/** Returns the sentences about a resource that is no job. */
const resourceSentences = ({ changes, resource }: BareGroup): string[] => {
  const alone = changes.length === 1;
  if (changes.every(({ happening }) => happening === 'add')) return ['is new'];
  if (changes.every(({ happening }) => happening === 'remove')) return ['is removed'];
  return changes.flatMap((change) => {
    const isMain = alone || change.logicalId === resource;
    return changeSentences(change, isMain ? '' : `${change.logicalId} `);
  });
};

/** Returns resource types with their numbers: `VPC, 3 Subnet`. */
const typesOf = (changes: readonly ReviewedChange[]): string => {
  const counts = new Map<string, number>();
  for (const { type } of changes) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, many]) => `${many === 1 ? '' : `${many} `}${type.split('::').at(-1)}`).join(', ');
};

/** Returns the sentences about what all jobs share; added and removed parts are one sentence each. */
const sharedSentences = ({ changes }: BareGroup): string[] => {
  const of = (happening: string) => changes.filter((change) => change.happening === happening);
  const [added, removed] = [of('add'), of('remove')];
  const rest = changes.filter(({ happening }) => happening !== 'add' && happening !== 'remove');
  return [
    ...(removed.length ? [`removed: ${typesOf(removed)}`] : []),
    ...rest.flatMap((change) => changeSentences(change, `${change.logicalId} `)),
    ...(added.length ? [`new: ${typesOf(added)}`] : []),
  ];
};

/** Returns the effect on a job as a whole: it is there if its job definition is. */
const effectOfJob = (job: string, { before, ours }: SentenceContext): ReviewedGroup['effect'] => {
  const id = `${logicalId(job)}JobDefinition`;
  if (resourcesIn(before)[id] === undefined) return 'add';
  return resourcesIn(ours)[id] === undefined ? 'remove' : 'modify';
};

/** Returns the effect on a resource that is no job as a whole, the gravest of its changes. */
const effectOfResource = ({ changes }: BareGroup): ReviewedGroup['effect'] => {
  const happens = new Set(changes.map(({ happening }) => happening));
  const [only] = happens;
  if (happens.size === 1 && only !== undefined) return only;
  if (happens.has('replace')) return 'replace';
  return happens.has('may-replace') ? 'may-replace' : 'modify';
};

/** Returns the words, the effect and the kind of a group of changes. */
export const wordedGroup = (group: BareGroup, isJob: boolean, context: SentenceContext): ReviewedGroup => {
  const { resource, changes } = group;
  const effect = isJob && resource !== undefined ? effectOfJob(resource, context) : effectOfResource(group);
  const itself = !(
    effect === 'modify' &&
    !isJob &&
    resource !== undefined &&
    changes.every(
      ({ happening, properties }) =>
        happening === 'modify' && properties.length > 0 && properties.every(isNotification),
    )
  );
  const withLine = (text: string, line: number | undefined): ReviewedSentence =>
    line === undefined ? { text } : { text, line };
  if (resource === undefined)
    return { ...group, effect, itself, says: sharedSentences(group).map((text) => ({ text })) };
  const own = changes.find(({ from }) => from !== undefined)?.from?.line;
  if (!isJob) {
    const line = changes[0]?.from?.line ?? own;
    return {
      ...group,
      effect,
      itself,
      says: itself ? resourceSentences(group).map((text) => withLine(text, line)) : [],
    };
  }
  const says = jobSentences(resource, group, context).map(({ text, at }) => {
    const path = ['resources', resource, ...(at?.length ? ['properties', ...at] : [])];
    return withLine(text, Object.hasOwn(context.config.resources, resource) ? context.lineOf(path) : undefined);
  });
  return { ...group, effect, itself, says };
};

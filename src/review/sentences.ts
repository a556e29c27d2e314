import { type Expression, isMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import type { Config } from '../config/schema.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { resourcesIn, type TemplateResource } from '../stack/template-changes.ts';
import { changedEvents, eventSentences } from './event-sentences.ts';
import { withoutRules } from './existing-resources.ts';
import { imageSentence } from './image-sentence.ts';
import {
  about,
  definitionSentences,
  logSentences,
  machineSentences,
  type Sides,
  type WordedSentence,
} from './job-sentences.ts';
import { isKept } from './kept-resources.ts';
import type { KnownNames } from './known-names.ts';
import { otherSentences } from './other-sentences.ts';
import { type FindOverride, findOverride } from './override-lines.ts';
import { permissionSentences, removedFrom } from './permission-sentences.ts';
import { listed, type PermissionGroup, permissionChange } from './permissions.ts';
import { isFollowUp, sharedSentences } from './resource-sentences.ts';
import type { ReviewedChange, ReviewedGroup, ReviewedImage, ReviewedSentence } from './review.ts';
import { arraySizeOf, endSentences, runSentences } from './run-sentences.ts';

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
  /** Returns the files for which the image of a job is rebuilt, or the code of a function is new; undefined if they are not known. */
  imageOf(resource: string): ReviewedImage | undefined;
}

/** A group of changes without its words. */
export type BareGroup = Pick<ReviewedGroup, 'resource' | 'type' | 'changes'>;

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
const partsSentence = (job: string, changes: readonly ReviewedChange[]): WordedSentence[] => {
  const parts = changes.map(({ logicalId: id, type }) => {
    const kind = id.slice(logicalId(job).length);
    return partWords.find(([end]) => kind.endsWith(end))?.[1] ?? type.split('::').at(-1) ?? type;
  });
  const unique = [...new Set(parts)];
  const [only, ...others] = changes;
  const sentence = { text: `changes inside: ${unique.join(', ')}` };
  if (only === undefined) return [];
  return others.length === 0 ? about(only.logicalId, [sentence]) : [sentence];
};

/** Returns the sentence about the size of a new job. */
const sizeSentence = (
  definition: TemplateResource | undefined,
  containers: number | undefined,
  names: KnownNames,
): WordedSentence => {
  const { ContainerProperties: container } = Object(definition?.Properties) as Record<string, Expression | undefined>;
  const { ResourceRequirements } = isMap(container) ? container : {};
  const ofSize = (requirements: Expression = []): TemplateResource => ({
    Properties: { ContainerProperties: { ResourceRequirements: requirements } },
  });
  const size = definitionSentences({ before: ofSize(), after: ofSize(ResourceRequirements) }, names.texts).flatMap(
    ({ text }) => /^(?:cpu|memory|gpu): new, (.+)$/.exec(text)?.[1] ?? [],
  );
  const each = containers === undefined ? '' : ` in each of ${containers} containers`;
  return { text: size.length ? `is new, with ${listed([...size].reverse())}${each}` : 'is new', at: [] };
};

/** Returns the sentences about a job, with their config paths below `properties`. */
const jobSentences = (job: string, { changes }: BareGroup, context: SentenceContext): WordedSentence[] => {
  const { names } = context;
  const [was, is] = [resourcesIn(context.before), resourcesIn(context.ours)];
  const idOf = (kind: string): string => logicalId(job) + kind;
  const sides = (kind: string): Sides => ({ before: was[idOf(kind)], after: is[idOf(kind)] });
  const definition = sides('JobDefinition');
  const isNew = definition.before === undefined;
  const started = eventSentences(job, changedEvents(job, context), isNew, context);
  if (definition.after === undefined) return [{ text: 'is removed' }, ...started];
  const role = sides('Role');
  const permissions = about(
    idOf('Role'),
    permissionSentences(
      permissionChange(role.before, role.after, names.texts, {
        groups: context.connections,
        removed: removedFrom(context),
      }),
      isNew,
    ),
  );
  const image = context.imageOf(job);
  const machine = sides('JobExecutionStateMachine');
  if (isNew) {
    const size = sizeSentence(definition.after, arraySizeOf(machine.after), names);
    return [size, ...started, ...endSentences(machine, names), ...permissions];
  }
  const said = [
    ...about(idOf('JobDefinition'), definitionSentences(definition, names.texts, image && imageSentence(job, image))),
    ...about(idOf('JobExecutionStateMachine'), [
      ...machineSentences(machine),
      ...runSentences(machine, definition, names),
    ]),
    ...started,
    ...about(idOf('LogGroup'), logSentences(definition, sides('LogGroup'))),
    ...permissions,
  ];
  return said.length > 0 ? said : partsSentence(job, changes);
};

/** Returns the effect on a job as a whole: it is there if its job definition is. */
const effectOfJob = (job: string, { before, ours }: SentenceContext): ReviewedGroup['effect'] => {
  const id = `${logicalId(job)}JobDefinition`;
  if (resourcesIn(before)[id] === undefined) return 'add';
  return resourcesIn(ours)[id] === undefined ? 'remove' : 'modify';
};

/** Returns the effect on a resource that is no job as a whole, the gravest of its own changes. */
const effectOfResource = (group: BareGroup, context: SentenceContext): ReviewedGroup['effect'] => {
  const changes = withoutRules(group, context);
  if (changes.length === 0) return 'modify';
  const own = changes.filter((change) => !isFollowUp(change));
  const happens = new Set((own.length > 0 ? own : changes).map(({ happening }) => happening));
  const [only] = happens;
  if (happens.size === 1 && only !== undefined)
    return (only === 'add' || only === 'remove') && isKept(group.resource ?? '', context) ? 'modify' : only;
  if (happens.has('replace')) return 'replace';
  return happens.has('may-replace') ? 'may-replace' : 'modify';
};

/** Returns the config path of the entry of `overrides` that makes all that a sentence is about; undefined if none does. */
const overrideOf = ({ of, paths }: WordedSentence, overrides: FindOverride): Path | undefined =>
  of === undefined ? undefined : overrides.behind(of, paths);

/** Returns a change of a CloudFormation resource with the line of the `overrides` that make all of it, if they do. */
const withOverrideLine = (
  change: ReviewedChange,
  overrides: FindOverride,
  context: SentenceContext,
): ReviewedChange => {
  const { from, happening, logicalId: id } = change;
  if (from === undefined || happening === 'add' || happening === 'remove') return change;
  const at = overrides.behind(id);
  const line = at === undefined ? undefined : context.lineOf(at);
  return line === undefined ? change : { ...change, from: { ...from, line } };
};

/** Returns the words, the effect and the kind of a group of changes. */
export const wordedGroup = (group: BareGroup, isJob: boolean, context: SentenceContext): ReviewedGroup => {
  const { resource, changes } = group;
  const effect = isJob && resource !== undefined ? effectOfJob(resource, context) : effectOfResource(group, context);
  const itself = isJob || !changes.every(isFollowUp);
  if (resource === undefined)
    return { ...group, effect, itself, says: sharedSentences(group).map((text) => ({ text })) };
  const said = isJob ? jobSentences(resource, group, context) : otherSentences(resource, group, context);
  const isThere = ['resources', 'cloudformationResources'].find((part) =>
    Object.hasOwn((context.config as Partial<Record<string, object>>)[part] ?? {}, resource),
  );
  const overrides = findOverride(context.config, resource, context);
  const says = (itself ? said : []).map((sentence): ReviewedSentence => {
    const { text, at } = sentence;
    const own = [isThere ?? '', resource, ...(at?.length ? ['properties', ...at] : [])];
    const path = overrideOf(sentence, overrides) ?? own;
    const line = isThere === undefined ? undefined : context.lineOf(path);
    return line === undefined ? { text } : { text, line };
  });
  return {
    ...{ ...group, effect, itself, says },
    changes: changes.map((change) => withOverrideLine(change, overrides, context)),
  };
};

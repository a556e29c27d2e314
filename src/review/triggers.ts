import { type Expression, isMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import type { AnyEvent } from '../events/event.ts';
import { allEvents } from '../events/place-events.ts';
import { eventOf, ownerOf } from '../stack/owners.ts';
import { resourceIn, resourcesIn, type TemplateResource } from '../stack/template-changes.ts';
import { shortName } from './jobs.ts';
import type { KnownNames } from './known-names.ts';

/** An event that starts a job or a function, read from a template, deployed or not. */
export interface Trigger {
  /** The type of the event. */
  readonly type: string;
  /** The prefix of the logical ids of the event's children, or the logical id of the resource that notifies. */
  readonly id: string;
  /** `every day at 04:00 UTC`. */
  readonly words: string;
  /** True for an event that sleeps: its rule or mapping is switched off. */
  readonly isOff: boolean;
  /** The name of the resource in the config that is the source; undefined where AWS itself is. */
  readonly source?: string;
}

/** Returns the logical ids of the Lambda functions, and of the alias, that the events of a job or of a function may invoke. */
const functionsOf = (owner: string): readonly string[] =>
  ['TriggerFunctionFunction', 'Function', 'StpAlias'].map((kind) => logicalId(owner) + kind);

/** True for a `Ref` or `Fn::GetAtt` of a resource. */
const refersTo = (value: Expression | undefined, id: string): boolean => {
  if (!isMap(value)) return false;
  const { Ref, 'Fn::GetAtt': attribute } = value;
  return Ref === id || (Array.isArray(attribute) ? attribute[0] === id : String(attribute).split('.')[0] === id);
};

/** Returns the logical ids that a value refers to, at any depth. */
const referencesIn = (value: Expression | undefined): Set<string> => {
  const found = new Set<string>();
  const visit = (item: Expression | undefined): void => {
    if (Array.isArray(item)) item.forEach(visit);
    if (!isMap(item)) return;
    const { Ref, 'Fn::GetAtt': attribute } = item;
    if (typeof Ref === 'string') found.add(Ref);
    if (attribute !== undefined)
      found.add(String(Array.isArray(attribute) ? attribute[0] : attribute).split('.')[0] ?? '');
    Object.values(item).forEach(visit);
  };
  visit(value);
  return found;
};

/** Returns the event type of a child of a job's event. */
const typeOf = (event: string, job: string): AnyEvent | undefined =>
  allEvents
    .filter(({ type }) => event.startsWith(logicalId(job, type)))
    .sort((one, other) => other.type.length - one.type.length)[0];

/** True for a rule or mapping that is switched off. */
const isOff = ({ Properties }: TemplateResource): boolean =>
  isMap(Properties) && (Properties.State === 'DISABLED' || Properties.Enabled === false);

/**
 * Returns the events of which a child is switched off, by the prefix of their logical ids: another child may put the
 * event into words, as a consumer does for the mapping that reads by it.
 */
const eventsOff = (template: Expression | undefined): ReadonlySet<string | undefined> =>
  new Set(Object.values(resourcesIn(template)).filter(isOff).map(eventOf));

/** A resource of a template with its logical id. */
type Entry = readonly [id: string, resource: TemplateResource];

/** The resources of a template by what they could start, each list in the order of the template. */
interface TriggerIndex {
  /** Children of events, by the job or function of the event. */
  readonly children: ReadonlyMap<string, readonly Entry[]>;
  /** Resources by the logical ids that their properties refer to. */
  readonly referring: ReadonlyMap<string, readonly Entry[]>;
  /** Events that sleep. */
  readonly off: ReadonlySet<string | undefined>;
}

/** Indexes by the resources of a template: each job of a stack asks for its part of the same one. */
const indexes = new WeakMap<object, TriggerIndex>();

/** Returns the index of a template, made once. */
const triggerIndex = (template: Expression | undefined): TriggerIndex => {
  const resources = resourcesIn(template);
  const found = indexes.get(resources) ?? makeIndex(template);
  indexes.set(resources, found);
  return found;
};

const makeIndex = (template: Expression | undefined): TriggerIndex => {
  const children = new Map<string, Entry[]>();
  const referring = new Map<string, Entry[]>();
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const list = map.get(key) ?? [];
    list.push(entry);
    map.set(key, list);
  };
  for (const entry of Object.entries(resourcesIn(template))) {
    const owner = eventOf(entry[1]) === undefined ? undefined : ownerOf(entry[1]);
    if (owner !== undefined) put(children, owner, entry);
    for (const id of referencesIn(entry[1].Properties)) put(referring, id, entry);
  }
  return { children, referring, off: eventsOff(template) };
};

const byId = ([one]: Entry, [other]: Entry): number => (one < other ? -1 : 1);

/** Returns the name in the config of the resource that an expression refers to by its logical id. */
const referredTo = (template: Expression | undefined, value: Expression | undefined): string | undefined => {
  if (!isMap(value)) return undefined;
  const { Ref: id, 'Fn::GetAtt': attribute } = value;
  const named = id ?? (Array.isArray(attribute) ? attribute[0] : undefined);
  const resource = typeof named === 'string' ? resourceIn(template, named) : undefined;
  return resource && ownerOf(resource);
};

/** Returns what a resource of a template starts a job by, as far as an event recognizes it. */
const triggersOf = (
  template: Expression | undefined,
  [id, resource]: Entry,
  job: string,
  functions: readonly string[],
  names: KnownNames,
): Trigger[] => {
  const { off } = triggerIndex(template);
  const owner = ownerOf(resource);
  const event = owner === job ? eventOf(resource) : undefined;
  const own = event === undefined ? undefined : typeOf(event, job);
  const properties = isMap(resource.Properties) ? resource.Properties : {};
  const nameOf = (value: Expression | undefined): string =>
    names.resourceOf(value) ??
    (typeof value === 'string' ? shortName(value) : (referredTo(template, value) ?? 'another resource'));
  return allEvents.flatMap((member): Trigger[] => {
    const words = member.startsIn?.({
      type: resource.Type ?? '',
      properties,
      isChild: own === member,
      owner: owner ?? '',
      isTrigger: (value) => functions.some((id) => refersTo(value, id)),
      nameOf,
    });
    // The source of a child is in its properties; any other resource is the source itself.
    const source = own === member ? sourceIn(properties, names) : owner;
    return (words ?? []).map((one) => ({
      type: member.type,
      id: event ?? id,
      words: one,
      isOff: event !== undefined && off.has(event),
      ...(source === undefined ? {} : { source }),
    }));
  });
};

/** Returns the resource that a child of an event reads from: the first one that its properties name. */
const sourceIn = (properties: Readonly<Record<string, Expression>>, names: KnownNames): string | undefined =>
  Object.values(properties).flatMap((value) => names.resourceOf(value) ?? [])[0];

/** Returns events that no member puts into words, by their type. */
const unworded = (template: Expression | undefined, job: string, known: readonly Trigger[]): Trigger[] => {
  const found = new Map<string, Trigger>();
  for (const [, resource] of triggerIndex(template).children.get(job) ?? []) {
    const event = eventOf(resource);
    const member = event === undefined ? undefined : typeOf(event, job);
    if (event === undefined || member === undefined || member.startsIn !== undefined) continue;
    if (!known.some(({ id }) => id === event))
      found.set(event, { type: member.type, id: event, words: member.type, isOff: false });
  }
  return [...found.values()];
};

/** Returns what starts a job or a function by a template, in the order of logical ids. */
export const triggersIn = (template: Expression | undefined, job: string, names: KnownNames): Trigger[] => {
  const { children, referring } = triggerIndex(template);
  const functions = functionsOf(job);
  // A resource that is no child of one of the job's events starts the job only by a reference to its function.
  const all = new Set([children.get(job) ?? [], ...functions.map((id) => referring.get(id) ?? [])].flat());
  const found = [...all].sort(byId).flatMap((one) => triggersOf(template, one, job, functions, names));
  return [...found, ...unworded(template, job, found)];
};

/** A trigger that changes: one of another time or filter, an additional one, or one that is gone. */
export interface TriggerChange {
  readonly before?: Trigger;
  readonly after?: Trigger;
}

/** Removes and returns the first item that satisfies a predicate. */
const taken = <T>(items: T[], test: (item: T) => boolean): T | undefined => {
  const at = items.findIndex(test);
  return at < 0 ? undefined : items.splice(at, 1)[0];
};

/** Pairs triggers of both sides by a predicate; pairs leave the lists. */
const pairs = (
  gone: Trigger[],
  come: Trigger[],
  test: (one: Trigger, other: Trigger) => boolean,
): { before: Trigger; after: Trigger }[] =>
  [...come].flatMap((after) => {
    const before = taken(gone, (one) => test(one, after));
    if (before === undefined) return [];
    come.splice(come.indexOf(after), 1);
    return [{ before, after }];
  });

/**
 * Returns how the triggers of a job change. Those of one event type are paired: first with the same words, then with
 * the same source, then in order.
 */
export const triggerChanges = (before: readonly Trigger[], after: readonly Trigger[]): TriggerChange[] => {
  const [gone, come] = [[...before], [...after]];
  pairs(gone, come, (one, other) => one.id === other.id && one.words === other.words && one.isOff === other.isOff);
  const sameWords = pairs(gone, come, (one, other) => one.type === other.type && one.words === other.words);
  const sameSource = pairs(gone, come, (one, other) => one.type === other.type && one.source === other.source);
  const sameType = pairs(gone, come, (one, other) => one.type === other.type);
  return [
    ...sameWords,
    ...sameSource,
    ...sameType,
    ...come.map((one) => ({ after: one })),
    ...gone.map((one) => ({ before: one })),
  ];
};

/** Matches a word that is a value: a time, a number, or a part of keys. */
const isValue = /[\d*/]/;

/**
 * Returns two texts as one change, what is equal at their ends once if a single value differs: `every day at 04:00 →
 * 05:00 UTC`.
 */
export const changeWords = (before: string, after: string): string => {
  const [was, is] = [before.split(' '), after.split(' ')];
  let [head, tail] = [0, 0];
  while (head < Math.min(was.length, is.length) - 1 && was[head] === is[head]) head += 1;
  while (tail < Math.min(was.length, is.length) - head - 1 && was[was.length - 1 - tail] === is[is.length - 1 - tail])
    tail += 1;
  const [old, fresh] = [was.slice(head, was.length - tail), is.slice(head, is.length - tail)];
  const [one = '', other = ''] = [old, fresh].map((words) => (words.length === 1 ? words[0] : ''));
  if (head === 0 || !isValue.test(one) || !isValue.test(other)) return `${before} → ${after}`;
  return [...was.slice(0, head), ...old, '→', ...fresh, ...was.slice(was.length - tail)].join(' ').trim();
};

/** Returns how a trigger changes as a sentence. */
export const triggerSentence = ({ before, after }: TriggerChange, isNew: boolean): string => {
  if (after === undefined) return `no longer starts: ${before?.words}`;
  if (before === undefined)
    return after.isOff
      ? `does not start, switched off: ${after.words}`
      : `starts${isNew ? '' : ' also'}: ${after.words}`;
  if (before.words !== after.words)
    return `starts: ${changeWords(before.words, after.words)}${after.isOff ? ', switched off' : ''}`;
  if (before.isOff !== after.isOff) return `is switched ${after.isOff ? 'off' : 'on again'}: ${after.words}`;
  return `starts: ${after.words}, with another input`;
};

import { eventOf } from '../stack/owners.ts';
import { resourceIn } from '../stack/template-changes.ts';
import { atlasUserSentences } from './atlas-users.ts';
import { codePermissions, withoutCodePermissions } from './code-permissions.ts';
import { changedEvents, eventSentences } from './event-sentences.ts';
import { existingSentences, isRule, ownRuleSentences } from './existing-resources.ts';
import type { WordedSentence } from './job-sentences.ts';
import { hasEvents } from './jobs.ts';
import { isKept } from './kept-resources.ts';
import { publicSentences } from './public-sentences.ts';
import { type ResourceFacts, resourceSentences } from './resource-sentences.ts';
import type { ReviewedChange } from './review.ts';
import { rotationSentences, withoutRotation } from './rotations.ts';
import type { BareGroup, SentenceContext } from './sentences.ts';

/** Returns the sentences about a resource that is no job, with those about what its security group lets in if it is kept. */
const keptSentences = (group: BareGroup, facts: ResourceFacts, context: SentenceContext): WordedSentence[] => {
  const rules = facts.isKept ? group.changes.filter(isRule) : [];
  const changes = group.changes.filter((change) => !rules.includes(change));
  return [
    ...(changes.length > 0 ? resourceSentences({ ...group, changes }, facts) : []),
    ...rules.flatMap((change) => ownRuleSentences(change, context).map((text): WordedSentence => ({ text }))),
  ];
};

/**
 * Returns the sentences about a resource that the stack makes: about its events that change, which say what changes of the
 * CloudFormation resources of these, and about the others.
 */
const madeSentences = (resource: string, group: BareGroup, context: SentenceContext): WordedSentence[] => {
  const { before, ours } = context;
  const facts = { code: context.imageOf(resource), isKept: isKept(resource, context) };
  if (!hasEvents(group.type)) {
    const nameInAws = context.config.resources[resource]?.renamedFrom;
    return keptSentences(group, { ...facts, nameInAws }, context);
  }
  const events = changedEvents(resource, context);
  const said = new Set(events.flatMap(({ before: was, after: is }) => [was?.id, is?.id]));
  const eventAt = ({ logicalId: id }: ReviewedChange) =>
    [ours, before].map((template) => eventOf(resourceIn(template, id))).find((event) => event !== undefined);
  // A permission to invoke follows from an event, also from one that is a property of its source.
  const isSaid = (change: ReviewedChange): boolean => {
    const event = eventAt(change);
    return event !== undefined && (said.has(event) || change.type === 'AWS::Lambda::Permission');
  };
  const changes = group.changes.filter((change) => !isSaid(change));
  const isNew = changes.length > 0 && changes.every(({ happening }) => happening === 'add');
  const [only, ...others] = group.changes;
  const isOnlyMain = only !== undefined && others.length === 0 && eventAt(only) === undefined;
  const own = changes.length > 0 ? keptSentences({ ...group, changes }, { ...facts, isOnlyMain }, context) : [];
  const all = [...own, ...eventSentences(resource, events, isNew, context)];
  return all.length > 0 ? all : resourceSentences(group, facts);
};

/** Returns the sentences about a resource that is no job; whom it lets in, and what its code may do, are said of a new one, too. */
export const otherSentences = (resource: string, group: BareGroup, context: SentenceContext): WordedSentence[] => {
  const existing = existingSentences(group, context);
  if (existing !== undefined) return existing;
  const permissions = codePermissions(resource, context);
  const rest = withoutRotation(permissions.length > 0 ? withoutCodePermissions(group) : group);
  const made = rest.changes.length > 0 ? madeSentences(resource, rest, context) : [];
  return [
    ...made,
    ...rotationSentences(group, context),
    ...publicSentences(group, context),
    ...atlasUserSentences(group, context),
    ...permissions,
  ];
};

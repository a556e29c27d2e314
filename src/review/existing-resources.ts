import { type Expression, isMap } from '../cloudformation/expression.ts';
import type { Config } from '../config/schema.ts';
import { profileOfPool } from '../shared/scoped-pools.ts';
import { ownerOf } from '../stack/owners.ts';
import { resourceIn } from '../stack/template-changes.ts';
import type { WordedSentence } from './job-sentences.ts';
import { listed } from './permissions.ts';
import { jobsOfProfile } from './queues.ts';
import { resourceSentences } from './resource-sentences.ts';
import type { ReviewedChange } from './review.ts';
import type { BareGroup } from './sentences.ts';

/** Both templates of a review, and the config. */
interface Sides {
  readonly before: Expression | undefined;
  readonly ours: Expression;
  readonly config: Config;
}

const ruleType = 'AWS::EC2::SecurityGroupIngress';
const secretType = 'AWS::SecretsManager::Secret';

/** True for a rule of a security group, as a resource of its own. */
export const isRule = ({ type }: ReviewedChange): boolean => type === ruleType;

/** Returns what a rule lets in, in words: the jobs of a pool by name, or the function or service of a security group. */
const letInBy = (template: Expression | undefined, id: string, source: Expression | undefined): string => {
  if (id.endsWith('FromLent')) return 'the jobs of previews';
  const of = isMap(source) ? source['Fn::GetAtt'] : undefined;
  const group = Array.isArray(of) && typeof of[0] === 'string' ? of[0] : '';
  const profile = profileOfPool(group);
  const jobs = profile === undefined ? [] : jobsOfProfile(template, profile);
  if (jobs.length > 0) return listed(jobs);
  return ownerOf(resourceIn(template, group)) ?? 'the jobs and functions connected to it';
};

/** Returns a rule of a template: its security group, and what it lets in; undefined where the template has none. */
const ruleIn = (template: Expression | undefined, id: string): { group: string; letIn: string } | undefined => {
  const { Properties: rule } = resourceIn(template, id) ?? {};
  if (!isMap(rule)) return undefined;
  const group = typeof rule.GroupId === 'string' ? rule.GroupId : 'its security group';
  return { group, letIn: `${letInBy(template, id, rule.SourceSecurityGroupId)} at port ${rule.FromPort}` };
};

/** Returns the sentences about a rule of the security group of a resource that the stack makes. */
export const ownRuleSentences = (
  { logicalId: id }: ReviewedChange,
  { before, ours }: Pick<Sides, 'before' | 'ours'>,
): string[] => {
  const [was, is] = [ruleIn(before, id)?.letIn, ruleIn(ours, id)?.letIn];
  if (was === is) return [];
  return [...(was === undefined ? [] : [`no longer lets in ${was}`]), ...(is === undefined ? [] : [`lets in ${is}`])];
};

/** Returns the sentences about a rule that is added to a security group of others, taken away, or put in another's place. */
const ruleSentences = ({ logicalId: id }: ReviewedChange, { before, ours }: Sides): string[] => {
  const [was, is] = [ruleIn(before, id), ruleIn(ours, id)];
  if (was?.group === is?.group && was?.letIn === is?.letIn) return [];
  return [
    ...(was === undefined ? [] : [`removes the rule of ${was.group} that lets in ${was.letIn}`]),
    ...(is === undefined ? [] : [`adds a rule to ${is.group} that lets in ${is.letIn}`]),
  ];
};

/** True for a resource of the config that is there already: it is connected to, and not made. */
export const isThereAlready = (resource: string, { config }: Pick<Sides, 'config'>): boolean =>
  Object.hasOwn(Object((config.resources[resource] as { properties?: unknown } | undefined)?.properties), 'existing');

/** True for a resource that the config no longer has, and of which the stack only had rules and a secret. */
const wasThereAlready = ({ resource = '', changes }: BareGroup, { config }: Sides): boolean =>
  !Object.hasOwn(config.resources, resource) &&
  changes.every(({ happening, type }) => happening === 'remove' && (type === ruleType || type === secretType));

/**
 * Returns the changes by which the effect on a resource as a whole is judged: without the rules in a security group of
 * others, if it is there already.
 */
export const withoutRules = (group: BareGroup, context: Pick<Sides, 'config'>): readonly ReviewedChange[] =>
  isThereAlready(group.resource ?? '', context) ? group.changes.filter((change) => !isRule(change)) : group.changes;

/**
 * Returns the sentences about a resource that is there already: about the secret that the stack makes for it, and about the
 * rules of its security group. Undefined for a resource that is made.
 */
export const existingSentences = (group: BareGroup, sides: Sides): WordedSentence[] | undefined => {
  const isLeft = wasThereAlready(group, sides);
  if (!isLeft && !isThereAlready(group.resource ?? '', sides)) return undefined;
  const rules = group.changes
    .filter(isRule)
    .flatMap((change) => ruleSentences(change, sides))
    .map((text): WordedSentence => ({ text, ...(isLeft ? {} : { at: ['existing', 'securityGroupId'] }) }));
  const changes = group.changes.filter((change) => !isRule(change));
  if (isLeft)
    return [
      {
        text: `stays, and is no longer in the config${changes.length === 0 ? '' : ': the secret with its connection strings is removed'}`,
      },
      ...rules,
    ];
  if (changes.length === 0) return rules.length > 0 ? rules : resourceSentences(group);
  if (changes.some(({ happening }) => happening !== 'add'))
    return [...resourceSentences({ ...group, changes }, { isOnlyMain: false }), ...rules];
  const only = rules.length === 0 ? 'only ' : '';
  return [{ text: `is there already: ${only}a secret with its connection strings is new`, at: ['existing'] }, ...rules];
};

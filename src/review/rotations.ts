import type { Expression } from '../cloudformation/expression.ts';
import { propertiesOf } from '../stack/pools.ts';
import { about, type WordedSentence } from './job-sentences.ts';
import type { ReviewedChange } from './review.ts';
import type { BareGroup, SentenceContext } from './sentences.ts';

const isSchedule = ({ type }: ReviewedChange): boolean => type === 'AWS::SecretsManager::RotationSchedule';

/** True for a part of a rotation that comes or goes with its schedule. */
const isPart = ({ logicalId: id, happening }: ReviewedChange): boolean =>
  /RotationFunction(?:Role|LogGroup|Permission)?$/.test(id) && (happening === 'add' || happening === 'remove');

/** Returns a group without the parts of a rotation, if it comes or goes: one sentence is about them all. */
export const withoutRotation = <G extends BareGroup>(group: G): G =>
  group.changes.some(isSchedule)
    ? { ...group, changes: group.changes.filter((change) => !isSchedule(change) && !isPart(change)) }
    : group;

/** Returns the days after which a schedule rotates a password; undefined without the schedule. */
const daysOf = (template: Expression | undefined, id: string): unknown =>
  Object(propertiesOf(template, id).RotationRules).AutomaticallyAfterDays;

/** Returns the sentence about the rotation of a password that comes, goes or gets another rhythm. */
export const rotationSentences = ({ changes }: BareGroup, { before, ours }: SentenceContext): WordedSentence[] =>
  changes.filter(isSchedule).flatMap(({ logicalId: id }) => {
    const [was, is] = [daysOf(before, id), daysOf(ours, id)];
    const days = is === 1 ? 'every day' : `every ${is} days`;
    const text =
      is === undefined
        ? 'no longer rotates its password'
        : `rotates its password ${days}${was === undefined || was === is ? '' : ` (was ${was})`}`;
    return about(id, [{ text, at: ['credentials'] }]);
  });

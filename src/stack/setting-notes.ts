import { canonicalJson } from '../cloudformation/canonical.ts';
import type { DeploymentConfig, StackSettings } from './stack-settings.ts';

/** The settings of which a review tells. */
type Told = Exclude<keyof StackSettings, 'cloudformationRole'>;

/** Sentences about a setting that changes to a value; undefined for one that is not written any more. */
type Sentences = { readonly [Key in Told]: (value: StackSettings[Key]) => string };

const listed = (names: readonly string[]): string => names.join(', ');

/** The sentence about a stack that loses its protection. */
export const endOfProtection = 'A deploy ends the protection of the stack: AWS does not refuse to delete it any more.';

const sentences: Sentences = {
  terminationProtection: (on) => {
    if (on === undefined)
      return 'terminationProtection is not written any more: a deploy leaves the protection of the stack as it is.';
    return on ? 'A deploy protects the stack: AWS refuses to delete it from then on.' : endOfProtection;
  },
  rollbackAlarms: (alarms) => {
    if (alarms === undefined) return 'triggerRollbackOnAlarms is not written any more: the stack keeps its alarms.';
    return alarms.length === 0
      ? 'No alarm rolls a deploy back any more: the stack loses those it has.'
      : `A deploy is rolled back when one of these alarms goes off: ${listed(alarms)}.`;
  },
  monitoringMinutes: (minutes) =>
    minutes === undefined
      ? 'monitoringTimeAfterDeploymentInMinutes is not written any more: a deploy leaves to AWS for how long alarms are watched.'
      : `After a deploy its alarms are watched for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, for which it waits.`,
  notificationArns: (topics) => {
    if (topics === undefined) return 'publishEventsToArn is not written any more: the stack keeps its topics.';
    return topics.length === 0
      ? 'Events of the stack go to no topic any more.'
      : `Events of the stack go to ${listed(topics)}.`;
  },
  rollback: (on = true) =>
    on
      ? 'A deploy that fails is rolled back.'
      : 'A deploy that fails is not rolled back: the stack stays as it is then, and the next deploy goes on from there.',
  express: (on = false) =>
    on
      ? 'A deploy ends when all is configured, before pools and databases are ready.'
      : 'A deploy ends when all is ready.',
};

/** Settings that go with a change set, so that a deploy which changes nothing else leaves them as they are. */
const withChangeSet: ReadonlySet<string> = new Set([
  'rollbackAlarms',
  'monitoringMinutes',
  'notificationArns',
  'express',
]);

/** Values that are as good as none. */
const usual: StackSettings = { rollback: true, express: false };

/**
 * Returns a sentence for each setting that a deploy changes, saying what it does then; `differs` is true if it changes
 * anything else. Settings are no part of a plan's hash.
 */
export const settingNotes = (was: StackSettings, is: StackSettings, differs: boolean): string[] =>
  (Object.keys(sentences) as Told[]).flatMap((key) => {
    const [before, after] = [was, is].map((settings) => settings[key] ?? usual[key]);
    if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return [];
    const sentence = (sentences[key] as (value: unknown) => string)(is[key]);
    return [
      !differs && withChangeSet.has(key) && is[key] !== undefined
        ? `${sentence} Nothing else changes: it is set by the next deploy that changes the template.`
        : sentence,
    ];
  });

/** True for a value that a new stack has by itself: no protection, no alarms or topics, 0 minutes. */
const isUsual = (value: unknown): boolean => value === false || value === 0 || (Array.isArray(value) && !value.length);

/** Returns the sentences about a stack that does not exist yet. */
export const newSettingNotes = ({ rollback, ...is }: StackSettings): string[] => {
  const written = Object.fromEntries(Object.entries(is).filter(([, value]) => !isUsual(value)));
  return settingNotes({}, { ...written, rollback }, true);
};

/**
 * Returns the sentences about a stack that is there, of which only its protection is known. What holds for one deploy alone
 * is said if that deploy changes anything.
 */
export const deployedSettingNotes = (
  { terminationProtection: before }: { readonly terminationProtection: boolean },
  is: StackSettings,
  differs: boolean,
): string[] => {
  const { terminationProtection = before, rollback, express } = is;
  return settingNotes(
    { ...is, terminationProtection: before, ...(differs ? { rollback: true, express: false } : { rollback, express }) },
    { ...is, terminationProtection },
    differs,
  );
};

const notInPreviews = [
  'terminationProtection',
  'triggerRollbackOnAlarms',
  'monitoringTimeAfterDeploymentInMinutes',
  'publishEventsToArn',
] as const satisfies readonly (keyof DeploymentConfig)[];

/** Returns a sentence about what changes in `deploymentConfig` and has no effect in previews; none for other stages. */
export const previewSettingNotes = (
  was: DeploymentConfig = {},
  is: DeploymentConfig = {},
  { preview }: { readonly preview: boolean },
): string[] => {
  const changed = notInPreviews.filter((key) => canonicalJson(was[key] ?? null) !== canonicalJson(is[key] ?? null));
  return preview && changed.length > 0
    ? [`Of deploymentConfig ${listed(changed)} ${changed.length === 1 ? 'has' : 'have'} no effect in previews.`]
    : [];
};

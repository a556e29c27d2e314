import { partitionOf } from '../stage/partitions.ts';
import type { Stage } from '../stage/stage.ts';
import type { ProposalRequest } from './proposal.ts';

/**
 * Settings of a stack and of the operations on it that are no part of its template, by inputs or by `deploymentConfig`.
 * One that is absent stays as the stack has it.
 */
export interface StackSettings {
  /** The ARN of the role that CloudFormation assumes. */
  readonly cloudformationRole?: string | undefined;
  /** True if AWS refuses to delete the stack. */
  readonly terminationProtection?: boolean | undefined;
  /** False if a failed deployment is not undone. */
  readonly rollback?: boolean | undefined;
  /** True if an operation ends when all is configured, before it is ready. */
  readonly express?: boolean | undefined;
  /** Alarms of CloudWatch, by name or ARN, that roll a deployment back. */
  readonly rollbackAlarms?: readonly string[] | undefined;
  /** Minutes for which these alarms are watched after a deployment. */
  readonly monitoringMinutes?: number | undefined;
  /** The ARNs of topics that receive each event of the stack. */
  readonly notificationArns?: readonly string[] | undefined;
}

/** The keys of `deploymentConfig` that have an effect here. */
export interface DeploymentConfig {
  readonly terminationProtection?: boolean | undefined;
  readonly cloudformationRoleArn?: string | undefined;
  readonly triggerRollbackOnAlarms?: readonly string[] | undefined;
  readonly monitoringTimeAfterDeploymentInMinutes?: number | undefined;
  readonly disableAutoRollback?: boolean | undefined;
  readonly publishEventsToArn?: readonly string[] | undefined;
}

/** Returns settings without those that are absent. */
const written = (settings: StackSettings): StackSettings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));

/**
 * Returns the settings of `deploymentConfig` for a stage. A preview is not protected by it, since closing its pull request
 * deletes it, and is rolled back by no alarm and reported to no topic, which belong to stages that stay.
 */
export const settingsOfConfig = (
  {
    terminationProtection,
    cloudformationRoleArn: cloudformationRole,
    triggerRollbackOnAlarms: rollbackAlarms,
    monitoringTimeAfterDeploymentInMinutes: monitoringMinutes,
    disableAutoRollback,
    publishEventsToArn: notificationArns,
  }: DeploymentConfig = {},
  { preview }: Pick<Stage, 'preview'>,
): StackSettings => {
  const rollback = disableAutoRollback === undefined ? undefined : !disableAutoRollback;
  const ofStages = preview ? {} : { terminationProtection, rollbackAlarms, monitoringMinutes, notificationArns };
  return written({ cloudformationRole, rollback, ...ofStages });
};

/** The input and the key of `deploymentConfig` for each setting that has both. */
const names = {
  cloudformationRole: ['cloudformation-role-arn', 'cloudformationRoleArn'],
  terminationProtection: ['termination-protection', 'terminationProtection'],
  rollback: ['rollback', 'disableAutoRollback'],
} as const satisfies Partial<Record<keyof StackSettings, readonly [input: string, key: string]>>;

/** Settings that hold, with a sentence for each input that overrules another value of the config. */
export interface Settled {
  readonly settings: StackSettings;
  readonly notes: readonly string[];
}

/** Returns the settings that hold: those of inputs, else those of the config. */
export const settle = (ofConfig: StackSettings, ofInputs: StackSettings): Settled => ({
  settings: { ...ofConfig, ...written(ofInputs) },
  notes: Object.entries(names).flatMap(([name, [input, key]]) => {
    const [there, given] = [ofConfig, ofInputs].map((one) => one[name as keyof typeof names]);
    return there === undefined || given === undefined || there === given
      ? []
      : [`The input ${input} is ${given}, and deploymentConfig.${key} says otherwise: the input holds.`];
  }),
});

const alarmArn = (alarm: string, region: string, account: string): string =>
  alarm.startsWith('arn:') ? alarm : `arn:${partitionOf(region).name}:cloudwatch:${region}:${account}:alarm:${alarm}`;

/** Returns the settings as a part of the request for a change set, in an account and region. */
export const settingsToSend = (
  { cloudformationRole, rollback, express, rollbackAlarms, monitoringMinutes, notificationArns }: StackSettings,
  { account, region }: { readonly account: string; readonly region: string },
): Partial<ProposalRequest> => ({
  ...(cloudformationRole ? { roleArn: cloudformationRole } : {}),
  ...(rollback === false ? { rollback } : {}),
  ...(express ? { express } : {}),
  ...(rollbackAlarms === undefined && monitoringMinutes === undefined
    ? {}
    : {
        rollbackAlarms: {
          ...(rollbackAlarms && { arns: rollbackAlarms.map((alarm) => alarmArn(alarm, region, account)) }),
          ...(monitoringMinutes === undefined ? {} : { minutes: monitoringMinutes }),
        },
      }),
  ...(notificationArns === undefined ? {} : { notificationArns }),
});

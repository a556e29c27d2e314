import { describe, expect, test } from '@jest/globals';
import { settingsOfConfig, settingsToSend, settle } from '../../src/stack/stack-settings.ts';

const role = 'arn:aws:iam::123456789012:role/cfn';
const topic = 'arn:aws:sns:eu-west-1:123456789012:deploys';
const config = {
  terminationProtection: true,
  cloudformationRoleArn: role,
  triggerRollbackOnAlarms: ['late'],
  monitoringTimeAfterDeploymentInMinutes: 5,
  disableAutoRollback: true,
  publishEventsToArn: [topic],
};

describe('the settings of deploymentConfig', () => {
  test('are all in force in a stage that stays', () => {
    expect(settingsOfConfig(config, { preview: false })).toEqual({
      terminationProtection: true,
      cloudformationRole: role,
      rollbackAlarms: ['late'],
      monitoringMinutes: 5,
      rollback: false,
      notificationArns: [topic],
    });
  });

  test('neither protect a preview, which is deleted with its pull request, nor tie it to alarms and topics of others', () => {
    expect(settingsOfConfig(config, { preview: true })).toEqual({ cloudformationRole: role, rollback: false });
  });

  test('say nothing that is not written', () => {
    expect(settingsOfConfig(undefined, { preview: false })).toEqual({});
    expect(settingsOfConfig({ disableAutoRollback: false }, { preview: false })).toEqual({ rollback: true });
  });
});

describe('an input', () => {
  test('overrules the config, and the log says so', () => {
    const { settings, notes } = settle(
      { cloudformationRole: role, terminationProtection: true, rollback: false },
      { cloudformationRole: `${role}2`, terminationProtection: false, rollback: true, express: true },
    );
    expect(settings).toEqual({
      cloudformationRole: `${role}2`,
      terminationProtection: false,
      rollback: true,
      express: true,
    });
    expect(notes).toEqual([
      `The input cloudformation-role-arn is ${role}2, and deploymentConfig.cloudformationRoleArn says otherwise: the input holds.`,
      'The input termination-protection is false, and deploymentConfig.terminationProtection says otherwise: the input holds.',
      'The input rollback is true, and deploymentConfig.disableAutoRollback says otherwise: the input holds.',
    ]);
  });

  test('that says the same, or is not given, leaves the config in force without a word', () => {
    const ofConfig = { terminationProtection: true, rollback: false };
    const settled = { settings: ofConfig, notes: [] };
    expect(settle(ofConfig, { terminationProtection: true, rollback: undefined })).toEqual(settled);
    expect(settle(ofConfig, {})).toEqual(settled);
  });
});

describe('the request for a change set', () => {
  const at = { account: '123456789012', region: 'eusc-de-east-1' };

  test('names an alarm by its ARN in the partition of the region', () => {
    const arn = 'arn:aws-eusc:cloudwatch:eusc-de-east-1:210987654321:alarm:other';
    expect(settingsToSend({ rollbackAlarms: ['too late', arn], monitoringMinutes: 3 }, at)).toEqual({
      rollbackAlarms: {
        arns: ['arn:aws-eusc:cloudwatch:eusc-de-east-1:123456789012:alarm:too late', arn],
        minutes: 3,
      },
    });
  });

  test('leaves alarms and topics as the stack has them where nothing is written, and removes them by an empty list', () => {
    expect(settingsToSend({}, at)).toEqual({});
    expect(settingsToSend({ rollbackAlarms: [], notificationArns: [] }, at)).toEqual({
      rollbackAlarms: { arns: [] },
      notificationArns: [],
    });
  });

  test('keeps the alarms of the stack where only minutes are written, and has no minutes where only alarms are', () => {
    expect(settingsToSend({ monitoringMinutes: 10 }, at)).toEqual({ rollbackAlarms: { minutes: 10 } });
    expect(Object.keys(settingsToSend({ rollbackAlarms: ['late'] }, at).rollbackAlarms ?? {})).toEqual(['arns']);
  });

  test('has what is not the default of AWS alone', () => {
    expect(settingsToSend({ cloudformationRole: role, rollback: false, express: true }, at)).toEqual({
      roleArn: role,
      rollback: false,
      express: true,
    });
    expect(settingsToSend({ cloudformationRole: '', rollback: true, express: false }, at)).toEqual({});
  });
});

import { expect, test } from '@jest/globals';
import { jobExample } from '../../src/schema/job-example.ts';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

/** Returns code, place and hint of each error of a config with these lines in `deploymentConfig`. */
const errorsOf = async (lines: string): Promise<string[]> => {
  const { diagnostics } = await diagnosticsOf(`deploymentConfig:\n  ${lines}\n${jobExample('')}`);
  return diagnostics
    .filter(({ code }) => !code.startsWith('lint/'))
    .map(
      ({ code, place, hint }) =>
        `${code} ${typeof place === 'object' && 'path' in place && place.path.slice(1).join('.')} ${hint}`,
    );
};
const account = '123456789012';
const known =
  "Write the whole text, of something that is there already, or take it from the input `variables` by $CliArgs('NAME').";

test.each([
  [
    `publishEventsToArn: ['arn:aws:sns:us-east-1:${account}:events']`,
    'config/other-region publishEventsToArn.0 Name a topic in eu-west-1.',
  ],
  [
    `publishEventsToArn: ['arn:aws:sns:eu-west-1:${account}:a/b']`,
    'config/wrong-format publishEventsToArn.0 Write arn:aws:sns:<region>:<account>:<name>.',
  ],
  [
    `triggerRollbackOnAlarms: [errors, 'arn:aws:cloudwatch:us-east-1:${account}:alarm:errors']`,
    'config/other-region triggerRollbackOnAlarms.1 Name an alarm in eu-west-1.',
  ],
  [
    `triggerRollbackOnAlarms: ['arn:aws:sns:eu-west-1:${account}:errors']`,
    'config/wrong-format triggerRollbackOnAlarms.0 Write its name, or arn:aws:cloudwatch:<region>:<account>:alarm:<name>.',
  ],
  [
    `triggerRollbackOnAlarms: ["$CfResourceParam('StpRole', 'Arn')"]`,
    `config/wrong-format triggerRollbackOnAlarms.0 ${known}`,
  ],
  [`publishEventsToArn: ["$CfResourceParam('StpRole', 'Arn')"]`, `config/wrong-format publishEventsToArn.0 ${known}`],
  [`cloudformationRoleArn: $CfResourceParam('StpRole', 'Arn')`, `config/wrong-format cloudformationRoleArn ${known}`],
])('what CloudFormation cannot take beside the template is an error at its place: %s', async (lines, expected) => {
  expect(await errorsOf(lines)).toEqual([expected]);
});

test('a topic, alarms by name and ARN, and a role of the account are none', async () => {
  expect(
    await errorsOf(
      `publishEventsToArn: ['arn:aws:sns:eu-west-1:${account}:events']\n  triggerRollbackOnAlarms: [errors, 'arn:aws:cloudwatch:eu-west-1:${account}:alarm:a:b']\n  cloudformationRoleArn: arn:aws:iam::${account}:role/cfn`,
    ),
  ).toEqual([]);
});

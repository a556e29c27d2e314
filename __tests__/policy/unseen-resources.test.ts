import { expect, test } from '@jest/globals';
import { configOf, errorsOf } from './policy-world.ts';

const openLint = { lint: { 'open-trigger': 'off', 'unused-resource': 'off' } };
const raw = (resources: object) => configOf({}, {}, { cloudformationResources: resources, ...openLint });
const complaintsOf = async (policy: object, config: string): Promise<string[]> =>
  (await errorsOf(policy, config)).errors.map(
    ({ code, place }) => `${code} at ${typeof place === 'object' && 'path' in place ? place.path.join('.') : 'file'}`,
  );

const stack = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://a.s3.amazonaws.com/b.json' } };
const hidden = [
  stack,
  { Type: 'AWS::CloudFormation::StackSet', Properties: { StackSetName: 'a', PermissionModel: 'SELF_MANAGED' } },
  { Type: 'Acme::Batch::Job::MODULE' },
];
const rules = [{ maxCpu: 4 }, { forbiddenTypes: ['AWS::IAM::User'] }, { publicTriggers: 'none' }];

test.each(hidden.flatMap((one) => rules.map((rule) => [one.Type, rule, one] as const)))(
  '%s, whose resources nobody sees, breaks %j',
  async (_, rule, Others) => {
    expect(await complaintsOf(rule, raw({ Others }))).toEqual([
      'policy/unseen-resources at cloudformationResources.Others.Type',
    ]);
  },
);

test('a stack in the stack breaks no rule that is about something else', async () => {
  expect(await complaintsOf({ stages: ['dev'] }, raw({ Others: stack }))).toEqual([]);
});

test('what the pods of a job ask for counts', async () => {
  const Containers = [
    { Image: 'job:1', Resources: { Limits: { cpu: '8', memory: '9000Mi', 'nvidia.com/gpu': '1' } } },
    { Image: 'job:1', Resources: { Requests: { cpu: '4', memory: '8000Mi' } } },
  ];
  const Pod = {
    Type: 'AWS::Batch::JobDefinition',
    Properties: { Type: 'container', EksProperties: { PodProperties: { Containers } } },
  };
  const policy = { maxCpu: 4, maxMemory: 8000, maxGpu: 0 };
  expect(await complaintsOf(policy, raw({ Pod }))).toEqual(
    ['cpu', 'memory', 'gpu'].map((what) => `policy/${what} at cloudformationResources.Pod`),
  );
});

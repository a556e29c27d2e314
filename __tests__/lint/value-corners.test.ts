import { test } from '@jest/globals';
import { jobExample } from '../../src/schema/job-example.ts';
import { type Corner, expectFindings } from './expect-findings.ts';

const memory = (mebibytes: number): string => jobExample(`resources:\n  cpu: 1\n  memory: ${mebibytes}`);
const action = (name: string): string => jobExample(`iamRoleStatements:\n  - {Action: ['${name}'], Resource: ['*']}`);
const queuePolicy = (name: string): string =>
  jobExample('connectTo: [q]', {
    beside: `q:\n  type: sqs-queue\n  properties:\n    policyStatements:\n      - {Effect: Allow, Principal: {AWS: '123456789012'}, Action: ['${name}']}`,
  });
const bucketPolicy = (name: string): string =>
  jobExample('connectTo: [b]', {
    beside: `b:\n  type: bucket\n  properties:\n    accessibility:\n      accessibilityMode: private\n      accessPolicyStatements:\n        - {Principal: {AWS: '123456789012'}, Action: ['${name}'], Resource: ["$ResourceParam('b', 'arn')"]}`,
  });
const functionRole = (name: string): string =>
  jobExample('connectTo: [f]', {
    beside: `f:\n  type: function\n  properties:\n    packaging: {type: stacktape-lambda-buildpack, properties: {entryfilePath: f.ts}}\n    iamRoleStatements:\n      - {Action: ['${name}'], Resource: ['*']}`,
  });
const variable = (value: string): string =>
  jobExample(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
      command: [sh, -c, 'echo $HOME \${HOME}']
  environment:
    - name: ONE
      value: ${value}`);
test.each<Corner>([
  ['tiny-memory', '16, meant in GiB', 1, memory(16)],
  ['tiny-memory', '63 MiB', 1, memory(63)],
  ['unknown-action', 'a service that is mistyped', 1, action('s4:Get')],
  ['unknown-action', 'an action in other case', 0, action('S3:getobject')],
  ['unknown-action', 'a pattern that matches one action', 0, action('sqs:*Message')],
  ['unknown-action', 'a pattern that matches none', 1, action('sqs:Sent*')],
  ['unknown-action', 'every action', 0, action('*')],
  ['unknown-action', 'the policy of a queue', 1, queuePolicy('sqs:Foo')],
  ['unknown-action', 'the policy of a queue with an action of SQS', 0, queuePolicy('sqs:SendMessage')],
  ['unknown-action', 'the policy of a bucket', 1, bucketPolicy('s3:GetObjekt')],
  ['unknown-action', 'the role of a function', 1, functionRole('dynamodb:GetItems')],
  ['unknown-action', 'every action of a service', 0, action('sns:*')],
  ['unknown-action', 'a service of which only the name is known', 0, action('iam:Whatever')],
  ['github-expression', 'a part of a text', 1, variable("'a-${{ github.sha }}-b'")],
  [
    'github-expression',
    "a property in CloudFormation's language",
    1,
    jobExample('', {
      below: "cloudformationResources: {A: {Type: 'AWS::SNS::Topic', Properties: {TopicName: '${{ vars.X }}'}}}",
    }),
  ],
  ['github-expression', 'one brace', 0, variable("'${ secrets.A }'")],
  ['unexpanded-variable', 'a name without braces', 1, variable('$HOME')],
  ['unexpanded-variable', 'a dollar sign that is doubled', 0, variable("'$$HOME'")],
  ['unexpanded-variable', 'a price', 0, variable("'$5 and $x'")],
])('%s: %s', (rule, _, times, config) => expectFindings(rule, times, config));

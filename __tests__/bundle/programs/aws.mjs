// Stands for the AWS CLI where there is no account: refuses a call that the CLI's reference does not have
// (https://docs.aws.amazon.com/cli/latest/reference/), and answers what the pages' commands ask.
import { read } from './forms.mjs';

const asking = ['query', 'output', 'region'];
const { command, values } = read('aws', {
  'batch update-job-queue': [0, 'job-queue', 'state', ...asking],
  'cloudformation deploy': [
    0,
    ...['stack-name', 'template-file', 's3-bucket', 's3-prefix', 'region'],
    ...['capabilities…', 'parameter-overrides…'],
  ],
  'cloudformation delete-stack': [0, 'stack-name', 'region'],
  'cloudformation describe-stack-resource': [0, 'stack-name', 'logical-resource-id', ...asking],
  'cloudformation describe-stacks': [0, 'stack-name', ...asking],
  'cognito-idp admin-create-user': [0, 'user-pool-id', 'username', 'message-action', ...asking],
  'cognito-idp admin-set-user-password': [0, 'user-pool-id', 'username', 'password', 'permanent!', ...asking],
  'cognito-idp initiate-auth': [0, 'client-id', 'auth-flow', 'auth-parameters…', ...asking],
  'dynamodbstreams get-records': [0, 'shard-iterator', 'limit', ...asking],
  'dynamodbstreams get-shard-iterator': [
    0,
    ...['stream-arn', 'shard-id', 'shard-iterator-type', 'sequence-number', ...asking],
  ],
  'ec2 describe-availability-zones': [0, 'filters…', ...asking],
  'ecr delete-repository': [0, 'repository-name', 'force!', 'region'],
  'iam get-role': [0, 'role-name', ...asking],
  'iam list-open-id-connect-providers': [0, ...asking],
  'kinesis get-records': [0, 'stream-arn', 'shard-iterator', 'limit', ...asking],
  'kinesis get-shard-iterator': [
    0,
    ...['stream-arn', 'shard-id', 'shard-iterator-type', 'starting-sequence-number', ...asking],
  ],
  's3 cp': [2, 'region'],
  's3 mb': [1, 'region'],
  's3 rb': [1, 'force!', 'region'],
  's3 rm': [1, 'recursive!', 'region'],
  's3api put-bucket-lifecycle-configuration': [0, 'bucket', 'lifecycle-configuration', 'region'],
  'secretsmanager create-secret': [0, 'name', 'secret-string', ...asking],
  'sqs receive-message': [
    0,
    ...['queue-url', 'max-number-of-messages', 'visibility-timeout', 'attribute-names…', 'message-attribute-names…'],
    ...asking,
  ],
  'ssm put-parameter': [0, 'name', 'type', 'value', ...asking],
  'sts get-caller-identity': [0, ...asking],
});

const answers = {
  'cloudformation describe-stacks': 'arn:aws:states:eu-central-1:123456789012:stateMachine:x',
  'cloudformation describe-stack-resource': 'https://of-the-stack',
  'iam get-role': `arn:of:${values['role-name']}`,
  'sts get-caller-identity': '123456789012',
};
process.stdout.write(`${answers[command] ?? ''}\n`);

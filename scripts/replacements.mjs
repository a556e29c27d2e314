// Cuts `src/generated/replacements.json` out of the CloudFormation specification that AWS publishes for the CDK:
//
//   mkdir spec && cd spec && npm init -y && npm install @aws-cdk/aws-service-spec@0.1.216
//   node scripts/replacements.mjs spec
//
// The package is no dependency: it is large, and types change rarely. One line per service:
// `"AWS::SQS": {"Queue": "FifoQueue QueueName"}`, that is, the properties whose change makes a new resource; a `?`
// before one says that it depends on the values. A type with nothing behind it never is replaced.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const folder = process.argv[2];
if (!folder)
  throw new Error('Usage: node scripts/replacements.mjs <folder in which @aws-cdk/aws-service-spec is installed>');
const { loadAwsServiceSpecSync } = createRequire(join(resolve(folder), 'package.json'))('@aws-cdk/aws-service-spec');

const marks = { yes: '', maybe: '?' };

/**
 * Properties that the specification says to replace and that the registry's schema, by which CloudFormation works, lists as
 * no `createOnlyProperties`, by type (github.com/aws-cloudformation/aws-cloudformation-resource-providers-elasticache and
 * …-rds).
 */
const inPlace = {
  'AWS::ElastiCache::ReplicationGroup': ['Engine', 'ReplicasPerNodeGroup'],
  'AWS::RDS::DBInstance': ['Port'],
};

const services = {};
for (const { cloudFormationType, properties } of loadAwsServiceSpecSync().all('resource')) {
  const [vendor, service, ...rest] = cloudFormationType.split('::');
  const replacing = Object.entries(properties)
    .filter(
      ([name, { causesReplacement }]) => causesReplacement in marks && !inPlace[cloudFormationType]?.includes(name),
    )
    .map(([name, { causesReplacement }]) => marks[causesReplacement] + name);
  services[`${vendor}::${service}`] ??= {};
  services[`${vendor}::${service}`][rest.join('::')] = replacing.sort().join(' ');
}
const lines = Object.keys(services)
  .sort()
  .map((service) => {
    const types = Object.fromEntries(Object.entries(services[service]).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify(service)}:${JSON.stringify(types)}`;
  });
writeFileSync(new URL('../src/generated/replacements.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);

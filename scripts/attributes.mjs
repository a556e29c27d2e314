// Cuts `src/generated/attributes.json` out of the CloudFormation specification that AWS publishes for the CDK:
//
//   mkdir spec && cd spec && npm init -y && npm install @aws-cdk/aws-service-spec@0.1.216
//   node scripts/attributes.mjs spec
//
// The package is no dependency: it is large, and types change rarely. Run it again with a newer version to learn of
// new types. One line per service: `"AWS::SNS": {"Topic": "TopicArn TopicName|TopicArn"}`, that is, what Fn::GetAtt
// knows, and behind the bar what Ref gives; names that are joined by `+` in it form one identifier.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const folder = process.argv[2];
if (!folder)
  throw new Error('Usage: node scripts/attributes.mjs <folder in which @aws-cdk/aws-service-spec is installed>');
const { loadAwsServiceSpecSync } = createRequire(join(resolve(folder), 'package.json'))('@aws-cdk/aws-service-spec');

const services = {};
for (const resource of loadAwsServiceSpecSync().all('resource')) {
  const [vendor, service, ...rest] = resource.cloudFormationType.split('::');
  const attributes = Object.keys(resource.attributes).sort();
  const ref = resource.cfnRefIdentifier ?? resource.primaryIdentifier ?? [];
  services[`${vendor}::${service}`] ??= {};
  services[`${vendor}::${service}`][rest.join('::')] = `${attributes.join(' ')}|${ref.join('+')}`;
}
const lines = Object.keys(services)
  .sort()
  .map((service) => {
    const types = Object.fromEntries(Object.entries(services[service]).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify(service)}:${JSON.stringify(types)}`;
  });
writeFileSync(new URL('../src/generated/attributes.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);

// Cuts `src/generated/attributes.json` out of the CloudFormation specification that AWS publishes for the CDK, and out of
// the schemas of the CloudFormation registry for types that only these have:
//
//   mkdir spec && cd spec && npm init -y && npm install @aws-cdk/aws-service-spec@0.1.216
//   node scripts/attributes.mjs spec <folder of the schemas, as scripts/permissions.mjs takes them>
//
// The packages are no dependencies: they are large, and types change rarely. Run it again with newer versions to learn of
// new types. One line per service: `"AWS::SNS": {"Topic": "TopicArn TopicName|TopicArn"}`, that is, what Fn::GetAtt
// knows, and behind the bar what Ref gives; names that are joined by `+` in it form one identifier.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { schemasIn } from './registry-schema.mjs';

const [folder, schemas] = process.argv.slice(2);
if (!schemas)
  throw new Error(
    'Usage: node scripts/attributes.mjs <folder in which @aws-cdk/aws-service-spec is installed> <folder of schemas>',
  );
const { loadAwsServiceSpecSync } = createRequire(join(resolve(folder), 'package.json'))('@aws-cdk/aws-service-spec');

/** By type: the attributes, and what Ref gives. The tool of AWS that writes templates puts its own type into them. */
const types = new Map([['AWS::CDK::Metadata', [[], []]]]);
const pathsOf = (pointers = []) =>
  pointers.filter((pointer) => !pointer.includes('*')).map((pointer) => pointer.split('/').slice(2).join('.'));
for (const [type, { readOnlyProperties, primaryIdentifier }] of schemasIn(schemas))
  types.set(type, [pathsOf(readOnlyProperties), pathsOf(primaryIdentifier)]);
for (const resource of loadAwsServiceSpecSync().all('resource'))
  types.set(resource.cloudFormationType, [
    Object.keys(resource.attributes),
    resource.cfnRefIdentifier ?? resource.primaryIdentifier ?? [],
  ]);

const services = {};
for (const [type, [attributes, ref]] of types) {
  // Only a transform has these.
  if (type.startsWith('AWS::Serverless::')) continue;
  const [vendor, service, ...rest] = type.split('::');
  services[`${vendor}::${service}`] ??= {};
  services[`${vendor}::${service}`][rest.join('::')] = `${attributes.toSorted().join(' ')}|${ref.join('+')}`;
}
const lines = Object.keys(services)
  .sort()
  .map((service) => {
    const own = Object.fromEntries(Object.entries(services[service]).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify(service)}:${JSON.stringify(own)}`;
  });
writeFileSync(new URL('../src/generated/attributes.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);

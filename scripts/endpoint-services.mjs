// Cuts `src/generated/endpoint-services.json` out of the list of AWS's interface endpoints in the CDK, which follows
// https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html:
//
//   mkdir cdk && cd cdk && npm pack aws-cdk-lib@2.276.0 && tar xzf aws-cdk-lib-*.tgz
//   node scripts/endpoint-services.mjs cdk/package 2026-11-30
//
// The package is no dependency: it is large. Taken are the names behind `com.amazonaws.<region>.`; services whose
// endpoints have another beginning are left out. The second argument is the date of the list.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, date] = process.argv.slice(2);
if (!folder || !date) throw new Error('Usage: node scripts/endpoint-services.mjs <folder of aws-cdk-lib> <date>');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const text = readFileSync(join(folder, 'aws-ec2/lib/vpc-endpoint.js'), 'utf8');
const found = [...text.matchAll(/InterfaceVpcEndpointAwsService\("([a-z0-9.-]+)"\)/g)].map(([, name]) => name);
if (found.length < 200) throw new Error('Found too few services: the file has another form.');
const services = [...new Set(found)].sort().join(' ');
const file = new URL('../src/generated/endpoint-services.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ source: `aws-cdk-lib ${version}`, date, services }, null, 2)}\n`);

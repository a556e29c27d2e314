import { describe, expect, test } from '@jest/globals';
import { type Expression, isMap } from '../../src/cloudformation/expression.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { resourcesIn } from '../../src/stack/template-changes.ts';
import { configWorld } from '../fakes/config-world.ts';
import { read } from './pages.ts';

/** A property that another tool sets: by whom, what stands here, and why. */
interface Row {
  readonly property: string;
  readonly setBy: string;
  readonly here: string;
  readonly reason: string;
}

interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

const tablesIn = (text: string): Table[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      title: part.split('\n')[0] ?? '',
      rows: part
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(1)
        .map((line) => {
          const [property = '', setBy = '', here = '', ...reason] = line.slice(2, -2).split(' | ');
          return { property, setBy, here, reason: reason.join(' | ') };
        }),
    }));

const tables = tablesIn(read('docs/compared.md'));

/** Returns everything that is wrong with a row, `all` the rows of the page. */
const mistakesIn = ({ property, setBy, here, reason }: Row, all: readonly Row[]): string[] => {
  const [, like] = /^As `(\w+)`\.$/.exec(reason) ?? [];
  const referred = all.find((row) => row.reason !== reason && row.property.includes(`\`${like}\``));
  return [
    ...(property.trim() === '' ? ['no property'] : []),
    ...(/\b(?:CDK|Terraform|Forge)\b|^–$/.test(setBy) ? [] : [`set by nobody that is looked at: ${setBy}`]),
    ...(here.trim() === '' ? ['not what is here'] : []),
    ...(like === undefined && reason.replace(/^–/, '').trim().length < 20 ? ['no reason'] : []),
    ...(like !== undefined && referred === undefined ? [`the reason of no row: ${like}`] : []),
  ];
};

/** The job of the page. */
const job = `
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging: {type: prebuilt-image, properties: {image: 'busybox:1.36'}}
        environment: [{name: MODE, value: fast}]
      resources: {cpu: 1, memory: 1900}
      useSpotInstances: true
      timeout: 3600
      retryConfig: {attempts: 3}
`;

/** The type of CloudFormation that a table is about. */
const typeOf: Readonly<Record<string, string>> = {
  'Compute environment and instances': 'AWS::Batch::ComputeEnvironment',
  'Job queue': 'AWS::Batch::JobQueue',
  'Job definition': 'AWS::Batch::JobDefinition',
};

const keysIn = (value: Expression | undefined): string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return isMap(value) ? Object.entries<Expression>(value).flatMap(([key, item]) => [key, ...keysIn(item)]) : [];
};

/** Returns the names of properties at any depth in the resources of a type that the job becomes. */
const namesSet = async (type: string): Promise<Set<string>> => {
  const { world } = configWorld({ config: job });
  const { template } = await compile(world, { project: 'shop', stage: 'dev', region: 'eu-west-1' });
  const made = Object.values(resourcesIn(template)).filter(({ Type }) => Type === type);
  expect(made.length).toBeGreaterThan(0);
  return new Set(made.flatMap(({ Properties }) => keysIn(Properties)));
};

/** Returns the properties of CloudFormation that a row names: `Ulimits` for `Ulimits`, `PlatformCapabilities: [EC2]`. */
const propertiesOf = ({ property }: Row): string[] =>
  [...property.matchAll(/`([A-Z]\w+)(?::[^`]*)?`/g)].map(([, name = '']) => name);

describe('docs/compared.md', () => {
  const all = tables.flatMap(({ rows }) => rows);

  test('has a table for each kind of resource, and each property once', () => {
    expect(tables.map(({ title }) => title)).toEqual(Object.keys(typeOf));
    expect(tables.filter(({ rows }) => rows.length < 4)).toEqual([]);
    for (const { rows } of tables) expect(new Set(rows.map(({ property }) => property)).size).toBe(rows.length);
  });

  test('says of each property who sets it, what is here, and why', () => {
    expect(all.map((row) => [row.property, mistakesIn(row, all)])).toEqual(all.map(({ property }) => [property, []]));
  });

  test.each<[string, string]>([
    ['|  | CDK | – | It is AWS’s default, and stays so. |', 'no property'],
    ['| `A` |  | – | It is AWS’s default, and stays so. |', 'set by nobody that is looked at: '],
    ['| `A` | CDK |  | It is AWS’s default, and stays so. |', 'not what is here'],
    ['| `A` | CDK | – |  |', 'no reason'],
    ['| `A` | CDK | – | – |', 'no reason'],
    ['| `A` | CDK | – | As `A`. |', 'the reason of no row: A'],
  ])('would fail for a row such as %s', (line, mistake) => {
    const [table] = tablesIn(`## T\n| property | set by | here | reason |\n${line}`);
    expect(mistakesIn(table?.rows[0] as Row, table?.rows ?? [])).toEqual([mistake]);
  });

  test.each(tables)('is right that a job has none of what "$title" says is not here', async ({ title, rows }) => {
    const names = await namesSet(typeOf[title] ?? '');
    const absent = rows.filter(({ here }) => here === '–' || here.startsWith('left out')).flatMap(propertiesOf);
    expect(absent.length).toBeGreaterThan(1);
    expect(absent.filter((name) => names.has(name))).toEqual([]);
    const present = rows.filter(({ here }) => here === 'always').flatMap(propertiesOf);
    expect(present.filter((name) => !names.has(name))).toEqual([]);
  });
});

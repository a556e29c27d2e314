import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { compiledAnySizeFrom } from './compiling.ts';
import { compiledEvents, compiledResources } from './examples.ts';
import type { WrittenConfig } from './written-config.ts';

type Path = readonly string[];

/** A topic whose name only CloudFormation knows. */
const extra = { Extra: { Type: 'AWS::SNS::Topic' } };
/** References to that name: as a whole value, and within a text. */
const references = [
  "$CfResourceParam('Extra', 'TopicName')",
  "$CfFormat('a-{}', $CfResourceParam('Extra', 'TopicName'))",
];

/** Returns the paths of all texts in the properties of resources, but those that tell of what type something is. */
const textsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value === 'string') return path.at(-1) === 'type' ? [] : [path];
  return Object.entries(Object(value)).flatMap(([key, item]) => textsIn(item, [...path, key]));
};

/** Returns a copy of a value with another text at a path. */
const withText = (value: unknown, [key, ...rest]: Path, text: string): unknown => {
  if (key === undefined) return text;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  return Object.assign(copy, { [key]: withText((value as Record<string, unknown>)[key], rest, text) });
};

/** Returns the text of a template; undefined for a config that is refused. */
const templateText = async (config: WrittenConfig): Promise<string | undefined> => {
  try {
    return (await compiledAnySizeFrom(config)).templateText;
  } catch (error) {
    if (error instanceof DiagnosticsError) return undefined;
    throw error;
  }
};

/** What a reference leaves behind that code took for text: its own form, cut, in lower case, or in the name of something. */
const leftovers = /stp::symbol|StpSymbol|stp-symbol|[\ufdd0-\ufdef]|\\ufdd|"(?:ref|fn::\w+)"/;

const database = (type: string, version: string, engine: object, own: object = {}) => ({
  type: 'relational-database',
  properties: {
    engine: { type, properties: { version, dbName: 'orders', ...engine } },
    credentials: { masterUserName: 'owner', masterUserPassword: "$Secret('orders.password')" },
    accessibility: { whitelistedIps: ['192.0.2.7'] },
    preferredMaintenanceWindow: 'Sun:02:00-Sun:04:00',
    ...own,
  },
});
const machine = { instanceSize: 'db.t4g.micro' };

/** Configs with more texts than the examples of the registries have. */
const more: Readonly<Record<string, WrittenConfig>> = {
  'a database of PostgreSQL': {
    resources: {
      orders: database(
        'postgres',
        '17.6',
        { primaryInstance: machine, readReplicas: [machine] },
        { logging: { logTypes: ['postgresql'] } },
      ),
    },
  },
  'a database of Aurora for MySQL': {
    resources: {
      orders: database(
        'aurora-mysql',
        '8.0.mysql_aurora.3.08.0',
        { instances: [{ instanceSize: 'db.t4g.medium' }] },
        { logging: { logTypes: ['audit', 'error'] } },
      ),
    },
  },
  'a bucket with a CDN': {
    resources: {
      site: {
        type: 'bucket',
        properties: {
          cdn: {
            enabled: true,
            errorDocument: '/lost.html',
            indexDocument: 'start.html',
            defaultRoutePrefix: '/site',
            cachingOptions: {
              defaultTTL: 60,
              cacheKeyParameters: {
                cookies: { whitelist: ['lang'] },
                headers: { whitelist: ['X-Lang'] },
                queryString: { whitelist: ['page'] },
              },
            },
            forwardingOptions: {
              customRequestHeaders: [{ headerName: 'X-Key', value: 'a' }],
              cookies: { whitelist: ['theme'] },
              headers: { whitelist: ['X-Theme'] },
            },
            routeRewrites: [
              {
                path: '/old/*',
                routePrefix: '/archive',
                cachingOptions: { cachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6' },
                routeTo: { type: 'custom-origin', properties: { domainName: 'old.example.com' } },
              },
            ],
          },
        },
      },
    },
  },
};

const configs: readonly (readonly [string, WrittenConfig])[] = [
  ...[...compiledResources, ...compiledEvents].map(
    ({ type, example }) => [`the example of ${type}`, parse(example) as WrittenConfig] as const,
  ),
  ...Object.entries(more),
];

describe.each(configs)('A reference to what only CloudFormation knows, in a text of %s', (_, config) => {
  test('is refused, or stays a reference in the template', async () => {
    const paths = Object.entries(config.resources).flatMap(([name, { properties }]) =>
      textsIn(properties, ['resources', name, 'properties']),
    );
    const found: string[] = [];
    for (const path of paths)
      for (const reference of references) {
        const changed = withText(config, path, reference) as WrittenConfig;
        const text = await templateText({
          ...changed,
          cloudformationResources: { ...changed.cloudformationResources, ...extra },
        });
        const left = text === undefined ? undefined : leftovers.exec(text)?.[0];
        if (left !== undefined) found.push(`${path.join('.')}: ${left}`);
      }
    expect(found).toEqual([]);
  });
});

import { expect } from '@jest/globals';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { linked } from '../fakes/linked.ts';

// biome-ignore lint/suspicious/noExplicitAny: properties of CloudFormation have many shapes
export type Json = any;

/** Engines of a `relational-database`. */
export const postgres = {
  type: 'postgres',
  properties: { version: '16.4', primaryInstance: { instanceSize: 'db.t4g.micro' } },
};
export const aurora = {
  type: 'aurora-mysql',
  properties: {
    version: '8.0.mysql_aurora.3.08.0',
    instances: [{ instanceSize: 'db.r7g.large' }, { instanceSize: 'db.t4g.medium' }],
  },
};
export const serverless = { type: 'aurora-postgresql-serverless-v2', properties: { serverlessReadersCount: 1 } };
/** Credentials whose password is a secret. */
export const credentials = { masterUserPassword: "$Secret('shop.password')" };

/** Returns a job, with variables. */
export const job = (more: object = {}, environment: readonly object[] = []) => ({
  type: 'batch-job',
  properties: {
    container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:1.36' } }, environment },
    resources: { cpu: 1, memory: 1024 },
    ...more,
  },
});

/** Links a config with a database `shop`, and other resources beside it. */
export const link = (properties: object, others: object = {}, stage = 'dev') =>
  linked(stringify({ resources: { shop: { type: 'relational-database', properties }, ...others } }), stage);

/** Returns the resources of a config without errors, as the template has them, by logical id. */
export const resourcesOf = (properties: object, others: object = {}, stage = 'dev'): Record<string, Json> => {
  const { value, diagnostics } = link(properties, others, stage);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Object.fromEntries([...(value?.resources ?? [])].map(([id, { body }]) => [id, body]));
};

/** Returns a diagnostic as severity, code and the path below the properties of the resource. */
const shortened = ({ severity, code, place }: Diagnostic): string =>
  `${severity} ${code} ${typeof place === 'object' && 'path' in place ? place.path.slice(3).join('.') : ''}`;

/** Returns the diagnostics of a config with a database, in short. */
export const complaints = (properties: object): string[] => link(properties).diagnostics.map(shortened);

import { describe, expect, test } from '@jest/globals';
import { checkConnections } from '../../src/job/connections.ts';
import type { Neighbour } from '../../src/stage/resource.ts';

const neighbour = (name: string, isConnectable = true): [string, Neighbour] => [
  name,
  {
    ...{ name, type: 'thing', id: name, properties: {}, params: {} },
    ...(isConnectable ? { connection: { statements: [], variables: {} } } : {}),
  },
];

/** Returns the hint for a name in `connectTo` of the job `etl`. */
const hintFor = (name: string, ...neighbours: [string, Neighbour][]): string | undefined =>
  checkConnections([name], new Map([neighbour('etl'), ...neighbours]), [
    'resources',
    'etl',
    'properties',
    'connectTo',
  ])[0]?.hint;

describe('the hint for an unknown name in connectTo', () => {
  test('says to add the resource, and proposes neither the job itself nor what no job can be connected to', () => {
    expect(hintFor('orders')).toBe(
      'Add `orders:` under `resources`, with the `type` of what it is. Known here: `aws:ses`.',
    );
    expect(hintFor('orders', neighbour('uploads'), neighbour('pool', false))).toMatch(
      /Known here: `uploads`, `aws:ses`\.$/,
    );
  });

  test('names the one resource that is meant', () => {
    expect(hintFor('upload', neighbour('uploads'))).toBe('Did you mean `uploads`?');
    expect(hintFor('etll')).not.toContain('Did you mean');
  });

  test('names the service of AWS that is meant', () => {
    expect(hintFor('ses')).toBe('Did you mean `aws:ses`?');
    expect(hintFor('SES', neighbour('uploads'))).toBe('Did you mean `aws:ses`?');
    expect(hintFor('aws:sns')).toMatch(/^Of AWS's own services only aws:ses can be connected to/);
  });

  test('proposes no resource with a name that no resource can have', () => {
    expect(hintFor('my-orders', neighbour('uploads'))).toBe('Known here: `uploads`, `aws:ses`.');
  });
});

describe('the hint for a resource that nothing is connected to', () => {
  const neighbourOf = (type: string, params: Neighbour['params']): Neighbour => ({
    ...{ name: 'it', type, id: 'It', properties: {}, params },
    ...(type === 'efs-filesystem' ? { mountedAs: 'efs' } : {}),
  });
  const of = (type: string, params: Neighbour['params'] = {}, subject = 'job') =>
    checkConnections(['it'], new Map([['it', neighbourOf(type, params)]]), [], subject)[0]?.hint;

  test('says to mount a file system, by the key that a job or function has for it', () => {
    expect(of('efs-filesystem')).toMatch(
      /^Remove it, and mount it: volumes: \[\{type: efs, properties: \{efsFilesystemName: it, mountPath: …\}\}\]/,
    );
    expect(of('efs-filesystem', {}, 'function')).toContain(' volumeMounts: [{type: efs,');
    expect(of('efs-filesystem', {}, 'service')).toContain('iamRoleStatements');
  });

  test('says to read the address of what has one', () => {
    expect(of('http-api-gateway', { url: 'https://a' })).toMatch(/no permission.* \$ResourceParam\('it', 'url'\)\.$/);
    expect(of('batch-job')).toBe('Remove it; grant what the job needs by iamRoleStatements.');
  });
});

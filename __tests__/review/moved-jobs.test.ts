import { describe, expect, test } from '@jest/globals';
import { configOf, job, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const files: Part = { files: { type: 'efs-filesystem' } };
const mounted: Part = {
  volumes: [{ type: 'efs', properties: { efsFilesystemName: 'files', mountPath: '/data' } }],
};
const config = (more: Part): string => configOf({ ...files, report: job({ ...more }) });
const database = (readReplicas: readonly Part[]): string =>
  configOf({
    db: {
      type: 'relational-database',
      properties: {
        credentials: { masterUserPassword: "$Secret('db')" },
        engine: {
          type: 'postgres',
          properties: {
            version: '17.6',
            primaryInstance: { instanceSize: 'db.t4g.micro' },
            ...(readReplicas.length > 0 ? { readReplicas } : {}),
          },
        },
      },
    },
    report: job({ connectTo: ['db'] }),
  });

describe('the sentences about a job that moves', () => {
  test('say so of a volume that goes, and not of its connections', async () => {
    const says = sentencesOf(await reviewBetween(config(mounted), config({})), 'report');
    expect(says).toContain('it moves to the instances of jobs without such connections and volumes');
    expect(says.filter((one) => one.startsWith('connectTo'))).toEqual([]);
  });

  test('name no instances on Fargate', async () => {
    const says = sentencesOf(
      await reviewBetween(config(mounted), config({ capacity: 'fargate', resources: { cpu: 1, memory: 2048 } })),
      'report',
    );
    expect(says).toContain('capacity: instances → fargate');
    expect(says.filter((one) => one.includes('it moves'))).toEqual([]);
  });

  test('say that a variable changes whose two values have one name', async () => {
    const review = await reviewBetween(database([]), database([{ instanceSize: 'db.t4g.micro' }]));
    const says = sentencesOf(review, 'report').filter((one) => one.includes('HOSTS'));
    expect(says).toEqual(['environment STP_DB_HOSTS changes: hosts of relational-database db']);
  });
});

test('a review takes the roles of a user of MongoDB for no roles of IAM', async () => {
  const config = configOf({
    docs: {
      type: 'mongo-db-atlas-cluster',
      properties: { clusterTier: 'M10' },
    },
    report: job({ connectTo: ['docs'] }),
  });
  const withAccount = JSON.stringify({
    providerConfig: {
      mongoDbAtlas: {
        publicKey: "$Secret('atlas.publicKey')",
        privateKey: "$Secret('atlas.privateKey')",
        organizationId: '5f2a0c1b2d3e4f5a6b7c8d9e',
        accessibility: { accessibilityMode: 'whitelisted-ips-only', whitelistedIps: ['203.0.113.7'] },
      },
    },
    ...(JSON.parse(config) as object),
  });
  const { permissions } = await reviewBetween(undefined, withAccount);
  expect(permissions?.broader.filter(({ because }) => because === 'role')).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import { configOf, job, type Part, reviewBetween } from './reviewed.ts';

const domain = (accessibilityMode: string): Part => ({
  type: 'open-search-domain',
  properties: {
    version: '2.19',
    clusterConfig: { instanceType: 't3.small.search', instanceCount: 1 },
    accessibility: { accessibilityMode },
  },
});
const atlas: Part = {
  type: 'mongo-db-atlas-cluster',
  properties: { existing: { connectionString: "$Secret('atlas.archive')" } },
};
const withCluster = JSON.stringify({
  providerConfig: {
    mongoDbAtlas: {
      publicKey: "$Secret('atlas.publicKey')",
      privateKey: "$Secret('atlas.privateKey')",
      organizationId: '5f2a0c1b2d3e4f5a6b7c8d9e',
      accessibility: { accessibilityMode: 'whitelisted-ips-only', whitelistedIps: ['203.0.113.7'] },
    },
  },
  resources: {
    documents: {
      type: 'mongo-db-atlas-cluster',
      properties: {
        clusterTier: 'M10',
        adminUserCredentials: { userName: 'admin', password: "$Secret('atlas.adminPassword')" },
      },
    },
    report: job(),
  },
});
const using = (parts: Record<string, Part>) => configOf({ ...parts, report: job() });
const notesBetween = async (was: Record<string, Part> | undefined, is: Record<string, Part>): Promise<string[]> =>
  (await reviewBetween(was && using(was), using(is))).notes.filter((note) => note.startsWith('Before its first '));

describe('a review', () => {
  test('says of the first domain in a VPC by which command the account gets the role that it needs', async () => {
    for (const mode of ['vpc', 'scoping-workloads-in-vpc'])
      expect(await notesBetween({}, { catalog: domain(mode) })).toEqual([
        expect.stringContaining(
          '`aws iam create-service-linked-role --aws-service-name opensearchservice.amazonaws.com`',
        ),
      ]);
    expect(await notesBetween(undefined, { catalog: domain('vpc') })).toHaveLength(1);
  });

  test('says nothing of that role for a second domain, nor for one on the internet', async () => {
    const catalog = domain('vpc');
    expect(await notesBetween({ catalog }, { catalog, more: domain('vpc') })).toEqual([]);
    expect(await notesBetween({}, { catalog: domain('internet') })).toEqual([]);
    expect(await notesBetween({}, { archive: atlas })).toEqual([]);
  });

  test('names the types that the first cluster of Atlas needs, and none where the stack has one', async () => {
    const { notes } = await reviewBetween(using({}), withCluster);
    const note = notes.find((one) => one.startsWith('Before its first cluster of Atlas '));
    for (const type of ['Cluster', 'DatabaseUser', 'Project', 'ProjectIpAccessList'])
      expect(note).toMatch(new RegExp(`MongoDB::Atlas::${type}[, ]`));
    const later = await reviewBetween(withCluster, withCluster.replace('M10', 'M20'));
    expect(later.notes.filter((one) => one.startsWith('Before its first '))).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { job, type Part, reviewBetween, sentencesOf } from './reviewed.ts';

const config = (jobs: Record<string, Part>, more: Part = {}, overrides?: Part): string =>
  JSON.stringify({
    providerConfig: {
      mongoDbAtlas: {
        publicKey: "$Secret('atlas.publicKey')",
        privateKey: "$Secret('atlas.privateKey')",
        organizationId: '5f2a0c1b2d3e4f5a6b7c8d9e',
        accessibility: { accessibilityMode: 'whitelisted-ips-only', whitelistedIps: ['203.0.113.7'] },
      },
    },
    resources: {
      docs: {
        type: 'mongo-db-atlas-cluster',
        properties: { clusterTier: 'M10', ...more },
        ...(overrides ? { overrides } : {}),
      },
      ...jobs,
    },
  });
const connected = job({ connectTo: ['docs'] });
const said = async (was: string | undefined, is: string): Promise<string[]> =>
  sentencesOf(await reviewBetween(was, is), 'docs').filter((text) => text.includes('lets '));

describe('a review says of a cluster of Atlas', () => {
  test('what the job that is connected to it may do there, of a new one and of one that is there', async () => {
    const lets = ['lets report read and write all its databases'];
    expect(await said(undefined, config({ report: connected }))).toEqual(lets);
    expect(await said(config({ report: job() }), config({ report: connected }))).toEqual(lets);
    expect(await said(config({ report: connected }), config({ report: connected, more: job() }))).toEqual([]);
  });

  test('that a job may do nothing there any more', async () => {
    expect(await said(config({ report: connected }), config({ report: job() }))).toEqual([
      'no longer lets report read and write all its databases',
    ]);
  });

  test('what a user with a password may do', async () => {
    const adminUserCredentials = { userName: 'root', password: "$Secret('atlas.admin')" };
    expect(await said(config({ report: job() }), config({ report: job() }, { adminUserCredentials }))).toEqual([
      'lets its user root administer it and read and write all its databases',
    ]);
  });

  test('which role an override gives instead', async () => {
    const Roles = [{ DatabaseName: 'sales', RoleName: 'read' }];
    const overridden = config({ report: connected }, {}, { DocsReportDatabaseUser: { Roles } });
    expect(await said(config({ report: connected }), overridden)).toEqual([
      'no longer lets report read and write all its databases',
      'lets report use sales by the role read',
    ]);
  });
});

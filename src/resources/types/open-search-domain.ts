import { expressionOf } from '../../cloudformation/token.ts';
import { openingOf } from '../../stage/opening.ts';
import { defineResource } from '../resource.ts';
import { checkSearch } from '../shapes/search-checks.ts';
import { searchConnection, searchParams } from '../shapes/search-connection.ts';
import { costOfSearch } from '../shapes/search-cost.ts';
import { isPublicSearch, isScopedSearch } from '../shapes/search-layout.ts';
import { searchResources } from '../shapes/search-resources.ts';
import { searchPort, searchProperties } from '../shapes/search-shape.ts';

/** The resource type `open-search-domain`: a domain of OpenSearch Service, in the network of the stack by default. */
export const openSearchDomain = defineResource({
  type: 'open-search-domain',
  says: 'An OpenSearch domain, which is deleted with its data when the stage is destroyed. It costs by the hour, used or not.',
  properties: searchProperties,
  exactlyOne: ['clusterConfig', 'existing'],
  example: `
resources:
  orderSearch:
    type: open-search-domain
    properties:
      version: '2.19'
      clusterConfig:
        instanceType: r6g.large.search
        instanceCount: 3
        dedicatedMasterType: m6g.large.search
      storage:
        size: 200
      logging:
        errorLogs:
          retentionDays: 30
        searchSlowLogs: {}
        indexSlowLogs: {}
      accessibility:
        accessibilityMode: scoping-workloads-in-vpc
  catalog:
    type: open-search-domain
    properties:
      clusterConfig:
        instanceType: t3.small.search
        instanceCount: 1
  indexOrders:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/python:3.13
            command: [python, -c, 'import os; print(os.environ["STP_CATALOG_DOMAIN_ENDPOINT"])']
      resources:
        cpu: 1
        memory: 900
      timeout: 1200
      connectTo:
        - orderSearch
        - catalog
`,
  renamable: true,
  mainChild: 'Domain',
  params: (domain, own) => searchParams(own, domain),
  connectWords: 'send every request to the indexes of',
  connectTo: (domain, own) => searchConnection(own, domain),
  opens: (domain, own) => {
    const { existing } = own;
    if (existing === undefined) return isScopedSearch(own) ? openingOf(domain, searchPort) : undefined;
    if (existing.securityGroupId === undefined) return undefined;
    return { ...openingOf(domain, searchPort), group: expressionOf(existing.securityGroupId) };
  },
  admits: (own) => (own.existing === undefined && !isScopedSearch(own) && !isPublicSearch(own) ? 'vpc' : undefined),
  propertyNames: {
    ClusterConfig: 'clusterConfig',
    EBSOptions: 'storage',
    EngineVersion: 'version',
    LogPublishingOptions: 'logging',
    VPCOptions: 'accessibility',
  },
  standingCost: costOfSearch,
  check: checkSearch,
  expand: (own, domain) => {
    const { clusterConfig } = own;
    if (clusterConfig === undefined) return [];
    return [
      ...(isPublicSearch(own) ? [] : [{ kind: 'need', of: 'network' } as const]),
      ...searchResources(own, clusterConfig, domain),
    ];
  },
});

import { getAtt } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { hoursPerMonth } from '../../shared/prices.ts';
import type { NamedResource } from '../../stage/resource.ts';
import { dynamicReferenceTo, type StackSecret } from '../../stage/stack-secret.ts';
import { defineResource } from '../resource.ts';
import { checkAtlas } from '../shapes/atlas-checks.ts';
import { dollarsOfTier } from '../shapes/atlas-cost.ts';
import { atlasResources } from '../shapes/atlas-resources.ts';
import { atlasProperties } from '../shapes/atlas-shape.ts';
import { connectionSecretResource, connectionSecrets } from '../shapes/connection-secret.ts';
import { dollarsOfSecret } from '../shapes/database-cost.ts';

/** Returns where the connection string of a cluster is: in a secret of the stack, as that of one that is there already has a password. */
const secretOf = (cluster: NamedResource): StackSecret =>
  connectionSecrets(['connectionString'], cluster).connectionString as StackSecret;

/** The resource type `mongo-db-atlas-cluster`: a cluster of MongoDB Atlas. */
export const mongoDbAtlasCluster = defineResource({
  type: 'mongo-db-atlas-cluster',
  says: 'A MongoDB cluster at Atlas, which is deleted with its data when the stage is destroyed. Atlas charges it by the hour, used or not.',
  properties: atlasProperties,
  exactlyOne: ['clusterTier', 'existing'],
  example: `
providerConfig:
  mongoDbAtlas:
    publicKey: $Secret('atlas.publicKey')
    privateKey: $Secret('atlas.privateKey')
    organizationId: 5f2a0c1b2d3e4f5a6b7c8d9e
    accessibility:
      accessibilityMode: whitelisted-ips-only
      whitelistedIps:
        - 203.0.113.7
resources:
  documents:
    type: mongo-db-atlas-cluster
    properties:
      clusterTier: M10
      adminUserCredentials:
        userName: admin
        password: $Secret('atlas.adminPassword')
  archive:
    type: mongo-db-atlas-cluster
    properties:
      existing:
        connectionString: $Secret('atlas.archive')
  readDocuments:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/mongo:8
            command: [sh, -c, 'mongosh "$STP_ARCHIVE_CONNECTION_STRING" --eval "db.hello()"']
      resources:
        cpu: 1
        memory: 900
      timeout: 1200
      connectTo:
        - documents
        - archive
`,
  renamable: true,
  mainChild: 'Cluster',
  mainType: 'MongoDB::Atlas::Cluster',
  alsoMain: ['ConnectionSecret'],
  params: (cluster, { existing }) => ({
    connectionString: dynamicReferenceTo(secretOf(cluster)),
    ...(existing === undefined ? { projectId: getAtt(cluster.id('Project'), 'Id') } : {}),
  }),
  absent: { projectId: 'The project of a cluster that is there already is not known here.' },
  secretParams: ['connectionString'],
  secrets: (cluster) => ({ connectionString: secretOf(cluster) }),
  admits: () => 'internet',
  connectTo: (cluster, { existing }) => ({
    statements: [],
    variables: {},
    secrets: { CONNECTION_STRING: secretOf(cluster) },
    ...(existing === undefined
      ? { refusesBorrowers: 'its users at Atlas are the roles of jobs of the stage that makes it' }
      : {}),
  }),
  standingCost: ({ existing, clusterTier = '', numShards = 1, replication }) => {
    const secret = dollarsOfSecret / hoursPerMonth;
    if (existing !== undefined) return secret;
    const { numElectableNodes = 3, numAnalyticsNodes = 0, numReadOnlyNodes = 0 } = replication ?? {};
    const machines = (numElectableNodes + numAnalyticsNodes + numReadOnlyNodes) * numShards;
    const dollars = dollarsOfTier(clusterTier);
    return dollars === undefined ? undefined : 2 * secret + dollars * machines;
  },
  check: checkAtlas,
  expand: (own, cluster) => {
    const { existing } = own;
    const address =
      existing === undefined
        ? getAtt(cluster.id('Cluster'), 'ConnectionStrings.StandardSrv')
        : expressionOf(existing.connectionString);
    return [
      connectionSecretResource({ connectionString: address }, `MongoDB cluster ${cluster.name}`, cluster),
      ...(existing === undefined && cluster.atlas !== undefined ? atlasResources(own, cluster.atlas, cluster) : []),
    ];
  },
});

/**
 * Names of properties of MongoDB's CloudFormation types, cut out of the schemas that MongoDB publishes:
 * https://github.com/mongodb/mongodbatlas-cloudformation-resources/tree/3b4e97113ae6cc65c0130701ca064454252dd97f/cfn-resources (2026-08-18)
 */
export const atlasSchemas: Readonly<Record<string, { readonly properties: string; readonly required: string }>> = {
  Project: {
    properties:
      'Name OrgId Profile ProjectApiKeys ProjectOwnerId ProjectSettings ProjectTeams RegionUsageRestrictions Tags WithDefaultAlertsSettings',
    required: 'Name OrgId',
  },
  ProjectIpAccessList: {
    properties: 'AccessList ListOptions Profile ProjectId',
    required: 'AccessList ProjectId',
  },
  Cluster: {
    properties:
      'AdvancedSettings BackupEnabled BiConnector ClusterType ConnectionStrings DiskSizeGB EncryptionAtRestProvider GlobalClusterSelfManagedSharding Labels MongoDBMajorVersion Name Paused PitEnabled Profile ProjectId ReplicationSpecs RootCertType Tags TerminationProtectionEnabled VersionReleaseSystem',
    required: 'Name ProjectId',
  },
  advancedReplicationSpec: {
    properties: 'AdvancedRegionConfigs ID NumShards ZoneName',
    required: '',
  },
  advancedRegionConfig: {
    properties:
      'AnalyticsAutoScaling AnalyticsSpecs AutoScaling BackingProviderName ElectableSpecs Priority ProviderName ReadOnlySpecs RegionName',
    required: '',
  },
  specs: {
    properties: 'DiskIOPS EbsVolumeType InstanceSize NodeCount',
    required: '',
  },
  advancedAutoScaling: {
    properties: 'Compute DiskGB',
    required: '',
  },
  compute: {
    properties: 'Enabled MaxInstanceSize MinInstanceSize ScaleDownEnabled',
    required: '',
  },
  DatabaseUser: {
    properties:
      'AWSIAMType DatabaseName DeleteAfterDate Description Labels LdapAuthType OIDCAuthType Password Profile ProjectId Roles Scopes Username X509Type',
    required: 'DatabaseName ProjectId Roles Username',
  },
};

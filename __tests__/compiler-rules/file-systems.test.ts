import { expect } from '@jest/globals';
import fc from 'fast-check';
import { config, job } from './configs.ts';
import { law, rule, templateOf } from './harness.ts';
import { type Faults, fact, type Json, ofType, same, statementsOf, type Template } from './reading.ts';

const files = { type: 'efs-filesystem' };
const mount = (efsFilesystemName: string, mountPath: string, more: Json = {}): Json => ({
  type: 'efs',
  properties: { efsFilesystemName, mountPath, ...more },
});
const mounting = (names: readonly string[], more: Json = {}): Json =>
  job({ volumes: names.map((name, index) => mount(name, `/data${index}`)), ...more });
const lambda = (name: string | undefined): Json => ({
  type: 'function',
  properties: {
    packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/list.ts' } },
    joinDefaultVpc: true,
    ...(name === undefined ? {} : { volumeMounts: [mount(name, '/mnt/data')] }),
  },
});

const idOf = (value: Json): string => String(value?.['Fn::GetAtt']?.[0] ?? value?.Ref);

/** Returns the security group of the instances that a job of a template runs on. */
const groupOf = ({ Resources }: Template, name: string): string => {
  const queue = Resources[Resources[`${name}JobExecutionStateMachine`].Properties.DefinitionSubstitutions.JobQueue.Ref];
  const environment = Resources[queue.Properties.ComputeEnvironmentOrder[0].ComputeEnvironment.Ref];
  return idOf(environment.Properties.ComputeResources.SecurityGroupIds[0]);
};

/** Returns the roles that may mount each file system, as `file system < role`, with the owner of the access point. */
const mayMount = (template: Template): string[] =>
  statementsOf(template)
    .filter(({ statement }) => statement.Action.includes('elasticfilesystem:ClientMount'))
    .flatMap(({ role, statement }) =>
      [statement.Resource].flat().map((one) => {
        const point = idOf(statement.Condition?.StringEquals?.['elasticfilesystem:AccessPointArn']);
        const of = idOf(template.Resources[point]?.Properties.FileSystemId);
        return `${idOf(one)} < ${role}${of === idOf(one) && point.startsWith(role.slice(0, -'Role'.length)) ? '' : ' by another access point'}`;
      }),
    );

/** Returns faults of the rules and the permissions of file systems, by the names of those that each job or function mounts. */
const onlyMounting = (
  template: Template,
  all: readonly string[],
  jobs: Readonly<Record<string, readonly string[]>>,
  functions: Readonly<Record<string, readonly string[]>> = {},
): Faults => {
  const users = [
    ...Object.entries(jobs).map(([name, names]) => ({ name, names, group: groupOf(template, name) })),
    ...Object.entries(functions).map(([name, names]) => ({ name, names, group: `${name}SecurityGroup` })),
  ];
  const wanted = users.flatMap(({ names, group }) => names.map((one) => `${one}SecurityGroup < ${group}`));
  const allowed = ofType(template, 'AWS::EC2::SecurityGroupIngress').map(
    ([, { Properties }]) =>
      `${idOf(Properties.GroupId)} < ${idOf(Properties.SourceSecurityGroupId)}${Properties.FromPort === 2049 && Properties.ToPort === 2049 ? '' : ' at another port'}`,
  );
  const roles = users.flatMap(({ name, names }) => names.map((one) => `${one}FileSystem < ${name}Role`));
  const given = mayMount(template);
  return [
    ...allowed.filter((one) => !wanted.includes(one)).map((one) => `lets in ${one}`),
    ...wanted.filter((one) => !allowed.includes(one)).map((one) => `does not let in ${one}`),
    ...given.filter((one) => !roles.includes(one)).map((one) => `may mount: ${one}`),
    ...roles.filter((one) => !given.includes(one)).map((one) => `may not mount: ${one}`),
    ...all.flatMap((one) =>
      fact(
        template.Resources[`${one}SecurityGroup`].Properties.SecurityGroupIngress === undefined,
        `${one} lets in addresses`,
      ),
    ),
  ];
};

const two = config({
  archive: files,
  scratch: files,
  render: mounting(['archive']),
  merge: mounting(['archive', 'scratch'], { useSpotInstances: true }),
  list: lambda('archive'),
  free: job(),
});

rule(
  'network/file-systems',
  'a file system lets in NFS from what mounts it, and gives these roles alone their own access points',
  two,
  (template) =>
    onlyMounting(
      template,
      ['Archive', 'Scratch'],
      { Render: ['Archive'], Merge: ['Archive', 'Scratch'], Free: [] },
      { List: ['Archive'] },
    ),
  (template) => {
    const [, rule] = ofType(template, 'AWS::EC2::SecurityGroupIngress')[0] as [string, Json];
    rule.Properties.SourceSecurityGroupId = { 'Fn::GetAtt': ['StpBatchInstanceSecurityGroup', 'GroupId'] };
  },
  (template) => {
    (ofType(template, 'AWS::EC2::SecurityGroupIngress')[0] as [string, Json])[1].Properties.ToPort = 65_535;
  },
  ({ Resources }) => {
    Resources.ScratchSecurityGroup.Properties.SecurityGroupIngress = [{ CidrIp: '172.16.0.0/16' }];
  },
  ({ Resources }) => {
    for (const { statement } of statementsOf({ Resources, Outputs: {} }))
      if (statement.Action.includes('elasticfilesystem:ClientMount')) delete statement.Condition;
  },
  ({ Resources }) => {
    Resources.RenderRole.Properties.Policies = [];
  },
);

rule(
  'network/file-systems',
  'a container mounts with TLS, by its role and an access point that is there after the mount targets; nobody mounts without',
  two,
  (template) => [
    ...['Render', 'Merge'].flatMap((name) => {
      const { Volumes } = template.Resources[`${name}JobDefinition`].Properties.ContainerProperties;
      return (Volumes as Json[]).flatMap(({ EfsVolumeConfiguration: volume }) => {
        const point = template.Resources[idOf(volume.AuthorizationConfig.AccessPointId)];
        const system = idOf(volume.FileSystemId).replace('FileSystem', '');
        return [
          ...fact(volume.TransitEncryption === 'ENABLED', `${name} mounts without TLS`),
          ...fact(volume.AuthorizationConfig.Iam === 'ENABLED', `${name} mounts without its role`),
          // An access point has a folder of its own, and Batch takes no other beside it.
          ...fact(volume.RootDirectory === undefined, `${name} names a folder`),
          ...fact(
            same(point?.DependsOn, [`${system}Subnet0MountTarget`, `${system}Subnet1MountTarget`]),
            `${name} may mount too early`,
          ),
        ];
      });
    }),
    ...ofType(template, 'AWS::EFS::FileSystem').flatMap(([id, { Properties }]) => [
      ...fact(Properties.Encrypted === true, `${id} is not encrypted`),
      ...fact(Properties.FileSystemPolicy !== undefined, `${id} lets in everybody in its network`),
      ...fact(
        !JSON.stringify(Properties.FileSystemPolicy ?? '').includes('"Allow"'),
        `${id} lets in more than roles that may`,
      ),
    ]),
  ],
  ({ Resources }) => {
    Resources.RenderJobDefinition.Properties.ContainerProperties.Volumes[0].EfsVolumeConfiguration.TransitEncryption =
      'DISABLED';
  },
  ({ Resources }) => {
    delete Resources.RenderJobDefinition.Properties.ContainerProperties.Volumes[0].EfsVolumeConfiguration
      .AuthorizationConfig.Iam;
  },
  ({ Resources }) => {
    delete Resources.MergeScratchRootAccessPoint.DependsOn;
  },
  ({ Resources }) => {
    delete Resources.ArchiveFileSystem.Properties.FileSystemPolicy;
  },
  ({ Resources }) => {
    Resources.ArchiveFileSystem.Properties.FileSystemPolicy.Statement[0].Effect = 'Allow';
  },
);

const names = ['Alpha', 'Beta', 'Gamma'];

law('network/file-systems', 'of any config, only what mounts a file system is let in, and may mount it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ to: fc.subarray(names), spot: fc.boolean() }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.option(fc.constantFrom(...names), { nil: undefined }), { maxLength: 2 }),
      async (jobs, functions) => {
        const template = await templateOf(
          config({
            ...Object.fromEntries(names.map((name) => [name, files])),
            ...Object.fromEntries(
              jobs.map(({ to, spot }, index) => [`job${index}`, mounting(to, { useSpotInstances: spot })]),
            ),
            ...Object.fromEntries(functions.map((name, index) => [`fn${index}`, lambda(name)])),
          }),
        );
        const mounts = Object.fromEntries(jobs.map(({ to }, index) => [`Job${index}`, to]));
        const ofFunctions = Object.fromEntries(
          functions.map((name, index) => [`Fn${index}`, name === undefined ? [] : [name]]),
        );
        expect(onlyMounting(template, names, mounts, ofFunctions)).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
});

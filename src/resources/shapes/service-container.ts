import { packagings } from '../../generated/packagings.ts';
import { environmentVariable } from '../../job/job-shape.ts';
import { logging } from '../../job/log-shape.ts';
import { variant, variants } from '../../schema/member.ts';
import {
  commandLine,
  flag,
  integer,
  later,
  list,
  object,
  oneOf,
  required,
  resourceName,
  text,
} from '../../schema/shape.ts';

const entryPoint = commandLine('The program of the container, instead of that of the image.');

type Packaging = (typeof packagings)[number];

/** Returns the properties of a packaging of jobs, by its type. */
const propertiesOf = <const T extends Packaging['type']>(type: T) =>
  (packagings.find((member) => member.type === type) as Extract<Packaging, { readonly type: T }>).properties;

/** The shape of the packaging of a service's container. */
export const packaging = variants(
  'How the image comes to be.',
  variant('stacktape-image-buildpack', 'Built from an entry file.', propertiesOf('stacktape-image-buildpack')),
  variant('custom-dockerfile', 'Built from a Dockerfile.', { ...propertiesOf('custom-dockerfile'), entryPoint }),
  variant('prebuilt-image', 'Published by somebody.', {
    ...propertiesOf('prebuilt-image'),
    entryPoint,
  }),
  variant('external-buildpack', 'Built by Cloud Native Buildpacks.', propertiesOf('external-buildpack')),
  variant('nixpacks', 'Built by Nixpacks.', propertiesOf('nixpacks')),
);

/** The shapes of the properties of a service's containers, of the main one and of its sidecars. */
export const containerProperties = {
  packaging: required(packaging),
  environment: list('Environment variables of the container.', environmentVariable, { default: [] }),
  logging: logging('Where the output of the container goes.', 90),
  internalHealthCheck: object('A command that tells whether the container is well.', {
    healthCheckCommand: required(
      commandLine('The command, such as `[CMD-SHELL, curl -f localhost]`.', { minItems: 2 }),
    ),
    intervalSeconds: integer('Seconds between checks.', { default: 30, minimum: 5, maximum: 300 }),
    timeoutSeconds: integer('Seconds that a check may take.', { default: 5, minimum: 2, maximum: 60 }),
    retries: integer('Failed checks after which it is unwell.', { default: 3, minimum: 1, maximum: 10 }),
    startPeriodSeconds: integer('Seconds at the start that do not count.', { minimum: 0, maximum: 300 }),
  }),
  stopTimeout: integer('Seconds between SIGTERM and SIGKILL.', { default: 2, minimum: 2, maximum: 120 }),
  volumeMounts: later(
    list(
      'File systems that it sees.',
      variants(
        'A file system.',
        variant('efs', 'A file system of this config.', {
          efsFilesystemName: required(resourceName('An `efs-filesystem` of this config.', 'efs-filesystem')),
          rootDirectory: text('The folder of the file system that it sees.', { default: '/' }),
          mountPath: required(text('Where it stands in the container.')),
        }),
      ),
    ),
  ),
} as const;

/** The shape of a sidecar: a container of a service next to the main one. */
export const helperContainer = object('A container beside that of the service.', {
  containerType: required(oneOf('Whether it ends before the service begins.', ['always-running', 'run-on-init'])),
  name: required(text('Its name.')),
  essential: flag('Whether the service ends with it.'),
  dependsOn: list(
    'Containers that must have got so far before.',
    object('Another container.', {
      containerName: required(text('Its name.')),
      condition: required(oneOf('How far.', ['COMPLETE', 'HEALTHY', 'START', 'SUCCESS'])),
    }),
  ),
  ...containerProperties,
});

import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import {
  checkMachine,
  isBurstable,
  isOptimized,
  isWarm,
  isWithoutEncryption,
  isWithoutGp3,
} from './search-machines.ts';
import { type SearchCluster, type SearchProperties, usualSearchVersion } from './search-shape.ts';

type Key = keyof SearchCluster;

/** The most machines with data of a type that can burst: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html */
const mostBurstable = 10;

/** Returns an error for each machine that cannot be one of such a domain, by the property that names its type. */
const checkTypes = (cluster: SearchCluster, version: string, at: Path): Diagnostic[] =>
  (['instanceType', 'dedicatedMasterType', 'warmType'] as const).flatMap((key) => {
    const type = cluster[key];
    if (type === undefined) return [];
    const refused = (sentence: string, hint: string) => [errorAt('config/open-search', [...at, key], sentence, hint)];
    if (isWithoutEncryption(type))
      return refused(
        `${type} has no encryption, and every domain here is encrypted.`,
        'Write t3.small.search, or another type of a later generation.',
      );
    // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html#ebsresource
    if (key === 'instanceType' && isWithoutGp3(type))
      return refused(
        `${type} takes no disk of the type gp3, which every domain here has.`,
        'Write m6g.large.search, or another type of a later generation.',
      );
    if (isWarm(type) !== (key === 'warmType'))
      return isWarm(type)
        ? refused(`${type} is for data that is rarely read alone.`, 'Write it as warmType, and another type here.')
        : refused(
            `${type} is no machine for data that is rarely read.`,
            'Write ultrawarm1.medium.search or ultrawarm1.large.search.',
          );
    // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/or1.html
    if (isOptimized(type) && /^(?:1\.|2\.[3579]$)/.test(version))
      return refused(
        `${type} takes OpenSearch 2.11 or later, and the domain has ${version}.`,
        `Write version: '${usualSearchVersion}', or another type.`,
      );
    return checkMachine(type, [...at, key]);
  });

/** Returns an error for a property that needs another one beside it. */
const checkPairs = (cluster: SearchCluster, at: Path): Diagnostic[] => {
  const needs = (key: Key, other: Key, hint: string): Diagnostic[] =>
    cluster[key] !== undefined && cluster[other] === undefined
      ? [errorAt('config/open-search', [...at, key], `\`${key}\` needs \`${other}\`.`, hint)]
      : [];
  return [
    ...needs(
      'dedicatedMasterCount',
      'dedicatedMasterType',
      'Write dedicatedMasterType: m6g.large.search, or remove it.',
    ),
    ...needs('warmCount', 'warmType', 'Write warmType: ultrawarm1.medium.search, or remove it.'),
    ...needs('warmType', 'warmCount', 'Write warmCount: 2 or more, or remove it.'),
    // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ultrawarm.html
    ...needs('warmType', 'dedicatedMasterType', 'Write dedicatedMasterType: m6g.large.search, or remove warmType.'),
  ];
};

/** Returns the errors about numbers of machines. */
const checkCounts = (cluster: SearchCluster, at: Path): Diagnostic[] => {
  const { instanceType, instanceCount, dedicatedMasterCount: leaders, warmCount, warmType } = cluster;
  const refused = (key: Key, sentence: string, hint: string): Diagnostic =>
    errorAt('config/open-search', [...at, key], sentence, hint);
  return [
    ...(isBurstable(instanceType) && instanceCount > mostBurstable
      ? [
          refused(
            'instanceCount',
            `A domain of ${instanceType} has ${mostBurstable} machines at most.`,
            'Write m6g.large.search or another type, or fewer.',
          ),
        ]
      : []),
    // https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_ClusterConfig.html
    ...(leaders !== undefined && (leaders < 3 || leaders === 4)
      ? [refused('dedicatedMasterCount', `${leaders} machines cannot lead: AWS takes 3, or 5 and more.`, 'Write 3.')]
      : []),
    ...(warmCount === 1
      ? [refused('warmCount', 'AWS takes 2 or more machines for data that is rarely read.', 'Write 2 or more.')]
      : []),
    ...(warmType !== undefined && isBurstable(instanceType)
      ? [
          refused(
            'instanceType',
            `${instanceType} cannot be beside machines for data that is rarely read.`,
            'Write m6g.large.search or another type, or remove warmType.',
          ),
        ]
      : []),
  ];
};

/**
 * Returns the errors about a zone in reserve:
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html
 */
const checkStandby = (cluster: SearchCluster, version: string, at: Path): Diagnostic[] => {
  if (!cluster.standbyEnabled) return [];
  const { instanceType, instanceCount, dedicatedMasterType, multiAzDisabled, warmCount = 0 } = cluster;
  const refused = (is: boolean, key: Key, sentence: string, hint: string): Diagnostic[] =>
    is ? [errorAt('config/open-search', [...at, key], sentence, hint)] : [];
  return [
    ...refused(
      multiAzDisabled === true,
      'multiAzDisabled',
      'A zone in reserve is one of three.',
      'Remove multiAzDisabled or standbyEnabled.',
    ),
    ...refused(
      instanceCount % 3 !== 0,
      'instanceCount',
      `With a zone in reserve three zones have as many machines each, and ${instanceCount} are not divided by three.`,
      `Write ${Math.ceil(instanceCount / 3) * 3}, or remove standbyEnabled.`,
    ),
    ...refused(
      warmCount % 3 !== 0,
      'warmCount',
      `With a zone in reserve three zones have as many machines each, and ${warmCount} are not divided by three.`,
      `Write ${Math.ceil(warmCount / 3) * 3}, or remove standbyEnabled.`,
    ),
    ...refused(
      dedicatedMasterType === undefined,
      'standbyEnabled',
      'A zone in reserve needs machines that only lead.',
      'Write dedicatedMasterType: m6g.large.search, or remove standbyEnabled.',
    ),
    ...refused(
      isBurstable(instanceType),
      'instanceType',
      `${instanceType} cannot be kept in reserve.`,
      'Write m6g.large.search or another type, or remove standbyEnabled.',
    ),
    ...refused(
      /^1\.[0-2]$/.test(version),
      'standbyEnabled',
      `A zone in reserve needs OpenSearch 1.3 or later, and the domain has ${version}.`,
      `Write version: '${usualSearchVersion}', or remove standbyEnabled.`,
    ),
  ];
};

/** Returns the errors about the machines of a domain that do not fit together, or to its version. */
export const checkMachines = (
  { version = usualSearchVersion }: SearchProperties,
  cluster: SearchCluster,
  at: Path,
): Diagnostic[] => [
  ...checkTypes(cluster, version, at),
  ...checkPairs(cluster, at),
  ...checkCounts(cluster, at),
  ...checkStandby(cluster, version, at),
];

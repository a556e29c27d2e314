import { hasToken, shownText } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { checkAccess } from './database-access.ts';
import { checkCredentials } from './database-credentials.ts';
import { isEnded, isPostgres } from './database-engines.ts';
import { type DatabaseLayout, layoutOf } from './database-layout.ts';
import { checkRotation } from './database-rotation.ts';
import { type DatabaseProperties, usualBackupDays } from './database-shape.ts';
import { checkClass, checkDbName, checkPause, checkVersion } from './database-versions.ts';
import { windowMistake } from './database-windows.ts';
import { checkExistingGroup } from './existing-group.ts';
import { secretArnMistakes } from './secret-arn.ts';

/**
 * Types of machines without encrypted disks.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html
 */
const unencrypted = /^db\.(?:m1\.|m2\.|t1\.|t2\.micro$)/;

/** Sizes that Aurora does not have: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.DBInstanceClass.SupportAurora.html */
const notOfAurora = /^db\.(?:t[234]g?\.(?:micro|small|xlarge|2xlarge)$|m\d)/;

/** Returns what is wrong with a machine: one that AWS refuses for the engine, has no encrypted disk, or is not known. */
const checkSize = (size: string, layout: DatabaseLayout, at: Path): Diagnostic[] => {
  if (hasToken(size)) return [];
  const { isCluster } = layout;
  if (unencrypted.test(size))
    return [
      errorAt(
        'config/database',
        at,
        `${size} has no encrypted disks, and every database here is encrypted.`,
        'Write db.t4g.micro, or another type of a later generation.',
      ),
    ];
  return isCluster && notOfAurora.test(size)
    ? [
        errorAt(
          'config/database',
          at,
          `Aurora has no machines of the type ${size}.`,
          'Write db.t4g.medium, which is the smallest, or a type of the r family such as db.r7g.large.',
        ),
      ]
    : checkClass(size, layout, at, (one) => unencrypted.test(one) || (isCluster && notOfAurora.test(one)));
};

const checkSizes = (layout: DatabaseLayout, at: Path): Diagnostic[] => [
  ...(layout.capacity
    ? []
    : layout.instances.flatMap(({ size }, index) =>
        checkSize(size, layout, [
          ...at,
          ...(layout.isCluster ? ['instances', index] : ['primaryInstance']),
          'instanceSize',
        ]),
      )),
  ...layout.replicas.flatMap(({ size }, index) =>
    checkSize(size, layout, [...at, 'readReplicas', index, 'instanceSize']),
  ),
];

const checkStorage = ({ storage: { initialSize, maxSize } }: DatabaseLayout, at: Path): Diagnostic[] => {
  if (maxSize === initialSize || maxSize >= Math.ceil(initialSize * 1.1)) return [];
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html
  return [
    errorAt(
      'config/database',
      [...at, 'storage'],
      `A disk of ${initialSize} GiB that may grow to ${maxSize} GiB: RDS takes a limit from ${Math.ceil(initialSize * 1.1)} GiB, a tenth more.`,
      `Write maxSize: ${Math.ceil(initialSize * 1.1)} or more, or ${initialSize} for a disk that never grows.`,
    ),
  ];
};

const checkCapacity = ({ capacity }: DatabaseLayout, at: Path): Diagnostic[] => {
  if (capacity === undefined) return [];
  const { min, max } = capacity;
  const halves = (key: string, value: number): Diagnostic[] =>
    Number.isInteger(value * 2)
      ? []
      : [
          errorAt(
            'config/out-of-range',
            [...at, key],
            `\`${key}\` is ${value}; capacity units come in steps of 0.5.`,
            `Write ${Math.floor(value * 2) / 2} or ${Math.ceil(value * 2) / 2}.`,
          ),
        ];
  return [
    ...halves('minCapacity', min),
    ...halves('maxCapacity', max),
    ...(min > max
      ? [
          errorAt(
            'config/database',
            [...at, 'minCapacity'],
            `The least capacity, ${min}, is more than the most, ${max}.`,
            'Write a smaller minCapacity, or a larger maxCapacity.',
          ),
        ]
      : []),
  ];
};

/** Returns an error where backups are turned off that AWS needs: for the copies of an instance, and always by Aurora. */
const checkBackups = ({ isCluster, replicas }: DatabaseLayout, days: number, at: Path): Diagnostic[] => {
  if (days > 0 || (!isCluster && replicas.length === 0)) return [];
  return [
    errorAt(
      'config/database',
      at,
      isCluster
        ? 'Aurora always keeps backups, for a day at least.'
        : 'AWS makes read replicas from backups alone, and they are turned off.',
      'Write 1 or more, or leave it out.',
    ),
  ];
};

/** Returns errors about logs that the engine does not have. */
const checkLogging = (layout: DatabaseLayout, logging: DatabaseProperties['logging'], at: Path): Diagnostic[] => {
  const { engine, isCluster } = layout;
  const audits = engine.logs.includes('audit');
  const events = audits ? undefined : logging?.engineSpecificOptions?.server_audit_events;
  const ofEvents =
    events === undefined
      ? []
      : [
          errorAt(
            'config/database',
            [...at, 'engineSpecificOptions', 'server_audit_events'],
            `${engine.name} sends no audit log to CloudWatch Logs here.`,
            'Remove it.',
          ),
        ];
  const ofTypes = (logging?.logTypes ?? []).flatMap((type, index) => {
    if (engine.logs.includes(type)) return [];
    const known = `${engine.name} sends ${engine.logs.join(', ')}.`;
    return [
      errorAt(
        'config/database',
        [...at, 'logTypes', index],
        `${engine.name} sends no log "${shownText(type)}" to CloudWatch Logs.`,
        type === 'audit' && !isPostgres(engine) && !isCluster
          ? `Remove it: outside of Aurora the audit log needs an option group, which no snapshot lets go. ${known}`
          : didYouMean(shownText(type), engine.logs),
      ),
    ];
  });
  return [...ofEvents, ...ofTypes];
};

/** Returns an error for Aurora Serverless v1. */
const checkEnded = (type: string, at: Path): Diagnostic[] =>
  isEnded(type)
    ? [
        errorAt(
          'config/not-supported',
          [...at, 'type'],
          `AWS ended Aurora Serverless v1 on March 31, 2025, and makes no database of the type ${type} any more.`,
          `Write ${type}-v2.`,
        ),
      ]
    : [];

/** Returns an error for each property that belongs to a database that is made, next to `existing`. */
const checkExisting = (own: DatabaseProperties, database: ResourceContext, at: Path): Diagnostic[] => {
  const made = [
    'credentials',
    'accessibility',
    'logging',
    'preferredMaintenanceWindow',
    'alarms',
    'deletionProtection',
    'automatedBackupRetentionDays',
  ] as const;
  const ofMade = made.flatMap((key) =>
    own[key] === undefined
      ? []
      : [
          errorAt(
            'config/database',
            [...at, key],
            `\`${key}\` is of a database that is made, and this one is there already.`,
            key === 'credentials'
              ? 'Remove it: the user is in the secret of existing.secretArn, which its owner rotates.'
              : 'Remove it.',
          ),
        ],
  );
  return [
    ...secretArnMistakes(own.existing?.secretArn, [...at, 'existing', 'secretArn'], database),
    ...checkExistingGroup(own.existing?.securityGroupId, database, [...at, 'existing', 'securityGroupId']),
    ...ofMade,
  ];
};

/** Returns the errors and warnings about what the shape of a `relational-database` cannot express. */
export const checkDatabase = (own: DatabaseProperties, database: ResourceContext): Diagnostic[] => {
  const at = [...database.path, 'properties'];
  const layout = layoutOf(own);
  if (layout === undefined || own.engine === undefined) return checkExisting(own, database, at);
  const ended = checkEnded(own.engine.type, [...at, 'engine']);
  if (ended.length > 0) return ended;
  const engine = [...at, 'engine', 'properties'];
  const window = own.preferredMaintenanceWindow;
  const mistake = window === undefined || hasToken(window) ? undefined : windowMistake(window);
  return [
    ...checkVersion(layout, engine),
    ...checkDbName(layout, engine),
    ...checkSizes(layout, engine),
    ...checkStorage(layout, engine),
    ...checkCapacity(layout, engine),
    ...checkPause(layout, engine),
    ...checkBackups(layout, own.automatedBackupRetentionDays ?? usualBackupDays, [
      ...at,
      'automatedBackupRetentionDays',
    ]),
    ...checkCredentials(layout, own.credentials, [...at, 'credentials']),
    ...checkRotation(own.credentials, database, [...at, 'credentials']),
    ...checkAccess(own.accessibility, [...at, 'accessibility']),
    ...checkLogging(layout, own.logging, [...at, 'logging']),
    ...(mistake === undefined
      ? []
      : [
          errorAt(
            'config/wrong-format',
            [...at, 'preferredMaintenanceWindow'],
            `The maintenance window "${window}" ${mistake}.`,
            'Write a time of the week in UTC, such as Sun:02:00-Sun:04:00.',
          ),
        ]),
  ];
};

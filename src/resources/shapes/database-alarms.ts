import { type Expression, ref } from '../../cloudformation/expression.ts';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import type { TypeOf } from '../../schema/shape.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { Watched } from './alarm-resources.ts';
import type { databaseAlarms } from './alarms.ts';
import { layoutOf } from './database-layout.ts';
import type { DatabaseProperties } from './database-shape.ts';

type Alarms = TypeOf<typeof databaseAlarms>;
type Trigger = Alarms[number]['trigger'];

const bytesOfMegabyte = 1_024 * 1_024;

/**
 * Returns an error for each alarm of the disk that is left in a cluster: the storage of Aurora grows by itself.
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.AuroraMonitoring.Metrics.html
 */
export const checkDatabaseAlarms = (own: DatabaseProperties, database: ResourceContext): Diagnostic[] => {
  const isCluster = layoutOf(own)?.isCluster ?? false;
  return (own.alarms ?? []).flatMap(({ trigger }, index) =>
    isCluster && trigger.type === 'database-free-storage'
      ? [
          errorAt(
            'config/alarm',
            [...database.path, 'properties', 'alarms', index, 'trigger', 'type'],
            'The storage of Aurora grows by itself, and CloudWatch knows no free storage of it, so the alarm would never go off.',
            'Remove the alarm.',
          ),
        ]
      : [],
  );
};

/**
 * Returns the value that an alarm of a database watches: of its instance, or of all instances of its cluster together.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html
 */
export const watchedOfDatabase =
  (own: DatabaseProperties, database: NamedResource) =>
  (trigger: Trigger): Watched => {
    const isCluster = layoutOf(own)?.isCluster ?? false;
    const dimensions: Readonly<Record<string, Expression>> = isCluster
      ? { DBClusterIdentifier: ref(database.id('DbCluster')) }
      : { DBInstanceIdentifier: ref(database.id('DbInstance')) };
    const metric = (name: string) => ({ metric: { namespace: 'AWS/RDS', name, dimensions } });
    const { comparisonOperator, statistic } = trigger.properties;
    const how = { comparisonOperator, statistic };
    switch (trigger.type) {
      case 'database-read-latency':
        return {
          ...how,
          ...metric('ReadLatency'),
          words: 'latency of reads',
          unit: ' s',
          threshold: trigger.properties.thresholdSeconds,
        };
      case 'database-write-latency':
        return {
          ...how,
          ...metric('WriteLatency'),
          words: 'latency of writes',
          unit: ' s',
          threshold: trigger.properties.thresholdSeconds,
        };
      case 'database-cpu-utilization':
        return {
          ...how,
          ...metric('CPUUtilization'),
          words: 'use of the processor',
          unit: '%',
          threshold: trigger.properties.thresholdPercent,
        };
      case 'database-connection-count':
        return {
          ...how,
          ...metric('DatabaseConnections'),
          words: 'connections',
          threshold: trigger.properties.thresholdCount,
        };
      case 'database-free-storage':
        return {
          ...how,
          ...metric('FreeStorageSpace'),
          words: 'free storage',
          unit: ' bytes',
          threshold: trigger.properties.thresholdMB * bytesOfMegabyte,
        };
      case 'database-free-memory':
        return {
          ...how,
          ...metric('FreeableMemory'),
          words: 'free memory',
          unit: ' bytes',
          threshold: trigger.properties.thresholdMB * bytesOfMegabyte,
        };
    }
  };

import type { ExpressionMap } from '../../cloudformation/expression.ts';
import type { RefusalRule } from './refused-update.ts';

/** Returns the number of shards of a provisioned stream; undefined where it follows the traffic or is not literal. */
const shardsOf = ({ ShardCount, StreamModeDetails }: ExpressionMap): number | undefined => {
  const { StreamMode = 'PROVISIONED' } = Object(StreamModeDetails) as { StreamMode?: unknown };
  return StreamMode === 'PROVISIONED' && typeof ShardCount === 'number' ? ShardCount : undefined;
};

/** Returns the counts through which AWS goes from one to the other, the last one included. */
const stepsBetween = (from: number, to: number): number[] => {
  const steps: number[] = [];
  for (let count = from; count !== to; steps.push(count))
    count = to > count ? Math.min(to, count * 2) : Math.max(to, Math.ceil(count / 2));
  return steps;
};

/**
 * Finds a number of shards that is more than twice or less than half of the deployed one:
 * https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateShardCount.html
 */
export const shardCount: RefusalRule = (was, is) => {
  const [old, fresh] = [shardsOf(was), shardsOf(is)];
  if (old === undefined || fresh === undefined || old < 1 || fresh < 1 || was.Name !== is.Name) return [];
  if (fresh <= 2 * old && 2 * fresh >= old) return [];
  const steps = stepsBetween(old, fresh);
  return [
    {
      why: `Kinesis changes the number of shards at most to twice or to half of it in an update, and this one goes from ${old} to ${fresh}`,
      instead: `Deploy shardCount: ${steps[0]} first, then ${steps.slice(1).join(', ')}; Kinesis takes ten such changes in 24 hours`,
    },
  ];
};

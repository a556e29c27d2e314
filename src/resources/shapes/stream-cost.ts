/**
 * US dollars per hour in us-east-1 of a stream on demand, and of a shard of a provisioned one, with what longer retention
 * than a day adds to it: https://aws.amazon.com/kinesis/data-streams/pricing/
 */
export const dollarsOfStream = { onDemand: 0.04, shard: 0.015, longerRetention: 0.02 } as const;

/** US dollars per hour in us-east-1 of a stream on demand: https://aws.amazon.com/kinesis/data-streams/pricing/ */
export const dollarsOnDemand = 0.04;

/** US dollars per hour in us-east-1 of a shard, and of longer retention than a day for each: the same page. */
const [shard, longerRetention] = [0.015, 0.02];

/** Returns the price of a shard in US dollars per hour in us-east-1 for a retention in hours. */
export const dollarsOfShard = (retentionHours: number): number => shard + (retentionHours > 24 ? longerRetention : 0);

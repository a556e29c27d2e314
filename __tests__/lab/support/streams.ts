// Kinesis and DynamoDB, for which the product has no SDK package, called in their protocols.
import { ask } from './unpackaged.ts';

type Json = Record<string, unknown>;

const call = async <T>(service: string, target: string, version: string, body: Json): Promise<T> => {
  const headers = { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': target };
  return JSON.parse((await ask(service, '/', { method: 'POST', headers, body: JSON.stringify(body) })) || '{}') as T;
};

/** Puts records with data of JSON into a stream, by its name, in one request; returns their sequence numbers. */
export async function putRecords(StreamName: string, data: readonly unknown[]): Promise<string[]> {
  const Records = data.map((one) => ({
    Data: Buffer.from(JSON.stringify(one)).toString('base64'),
    PartitionKey: 'visitor',
  }));
  const told = await call<{ FailedRecordCount: number; Records: { SequenceNumber: string }[] }>(
    'kinesis',
    'Kinesis_20131202.PutRecords',
    '1.1',
    { StreamName, Records },
  );
  if (told.FailedRecordCount !== 0) throw new Error(`PutRecords: ${JSON.stringify(told)}`);
  return told.Records.map((one) => one.SequenceNumber);
}

/** Returns the names of the consumers of a stream, by its ARN. */
export async function consumers(StreamARN: string): Promise<string[]> {
  const told = await call<{ Consumers: { ConsumerName: string }[] }>(
    'kinesis',
    'Kinesis_20131202.ListStreamConsumers',
    '1.1',
    { StreamARN },
  );
  return told.Consumers.map((one) => one.ConsumerName);
}

/** Does an operation of DynamoDB on a table: `PutItem`, `UpdateItem`, `DeleteItem`, `Query`. */
export const onTable = <T = Json>(operation: string, TableName: string, body: Json): Promise<T> =>
  call<T>('dynamodb', `DynamoDB_20120810.${operation}`, '1.0', { TableName, ...body });

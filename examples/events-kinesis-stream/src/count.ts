// The job: counts the clicks on each page. The data of a record is in Base64.
interface StreamEvent {
  readonly Records: readonly {
    readonly eventID: string;
    readonly kinesis: { readonly partitionKey: string; readonly data: string };
  }[];
}

const event: StreamEvent = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{"Records":[]}');
const counts = new Map<string, number>();
for (const { kinesis } of event.Records) {
  const { page } = JSON.parse(Buffer.from(kinesis.data, 'base64').toString('utf8')) as { page: string };
  counts.set(page, (counts.get(page) ?? 0) + 1);
}
for (const [page, count] of counts) console.log(`${page}: ${count}`);
console.log(`event ${JSON.stringify(event)}`);

// The job: notes who clicked, and when the stream took it.
interface StreamEvent {
  readonly Records: readonly {
    readonly eventID: string;
    readonly kinesis: { readonly partitionKey: string; readonly approximateArrivalTimestamp: number };
  }[];
}

const event: StreamEvent = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{"Records":[]}');
for (const { eventID, kinesis } of event.Records) {
  const at = new Date(kinesis.approximateArrivalTimestamp * 1000).toISOString();
  console.log(`${at} ${kinesis.partitionKey} (${eventID})`);
}
console.log(`event ${JSON.stringify(event)}`);

// The job: says which messages of the queue started it, and prints its event.
interface Trigger {
  readonly Records?: readonly { readonly messageId: string; readonly body: string }[];
}

const event: Trigger = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{}');

for (const { messageId, body } of event.Records ?? []) console.log(`${messageId}: ${body}`);
console.log(`event ${JSON.stringify(event)}`);

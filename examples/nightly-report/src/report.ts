// The job: reads the event that started it, and says what it was told.
interface Trigger {
  readonly Records?: readonly { readonly eventSource?: string }[];
  readonly 'detail-type'?: string;
}

const event: Trigger = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{}');
const source = event.Records?.[0]?.eventSource ?? event['detail-type'] ?? 'a person';

console.log(`Report for ${process.env.STAGE}, asked for by ${source}.`);
console.log(
  `Attempt ${process.env.STP_CURRENT_ATTEMPT} of ${process.env.STP_MAXIMUM_ATTEMPTS}: ${process.env.GREETING}`,
);
console.log(`event ${JSON.stringify(event)}`);
for (const [name, value] of Object.entries(process.env).sort()) {
  if (name.startsWith('STP_') && name !== 'STP_TRIGGER_EVENT_DATA') console.log(`${name}=${value}`);
}

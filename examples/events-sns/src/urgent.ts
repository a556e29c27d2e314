// The job: says which message of the topic started it, and prints its event.
interface Trigger {
  readonly Records?: readonly {
    readonly Sns: {
      readonly Message: string;
      readonly MessageAttributes: Readonly<Record<string, { readonly Value: string }>>;
    };
  }[];
}

const event: Trigger = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{}');

for (const { Sns } of event.Records ?? []) console.log(`${Sns.MessageAttributes.kind?.Value}: ${Sns.Message}`);
console.log(`event ${JSON.stringify(event)}`);

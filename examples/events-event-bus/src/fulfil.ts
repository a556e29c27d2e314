// The job: takes an order of the shop, or hears of an instance that stopped.
interface Order {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: { readonly order: string; readonly total: number };
}
type Event = Order | { readonly stopped: string };

const event: Event = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{}');

if ('stopped' in event) console.log(`Instance ${event.stopped} has stopped.`);
else console.log(`${event['detail-type']}: ${event.detail.order}, ${event.detail.total} in all.`);
console.log(`event ${JSON.stringify(event)}`);

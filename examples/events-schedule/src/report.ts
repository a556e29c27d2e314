// The job: a report for the time at which it was due, or of the kind that the schedule asks for.
interface Scheduled {
  readonly 'detail-type'?: string;
  readonly time?: string;
  readonly report?: string;
}

const event: Scheduled = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{}');

console.log(event.report === undefined ? `Report due at ${event.time}.` : `A ${event.report} report.`);
console.log(`event ${JSON.stringify(event)}`);

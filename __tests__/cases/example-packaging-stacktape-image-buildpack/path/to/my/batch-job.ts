const event: unknown = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? 'null');
const attempt = `attempt ${process.env.STP_CURRENT_ATTEMPT} of ${process.env.STP_MAXIMUM_ATTEMPTS}`;

console.log(`This is ${attempt}, started by:`, event);

// The job: names the objects that started it. Keys in events of S3 are encoded as in a form.
interface ObjectEvent {
  readonly Records: readonly {
    readonly eventName: string;
    readonly s3: {
      readonly bucket: { readonly name: string };
      readonly object: { readonly key: string; readonly size?: number };
    };
  }[];
}

const event: ObjectEvent = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{"Records":[]}');
for (const { eventName, s3 } of event.Records) {
  const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
  console.log(`${eventName}: ${key} in ${s3.bucket.name}, ${s3.object.size ?? 'no'} bytes`);
}
console.log(`event ${JSON.stringify(event)}`);

// The job: says what happened to each account. Values have DynamoDB's form, {"S": "text"}.
interface TableEvent {
  readonly Records: readonly {
    readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
    readonly dynamodb: { readonly Keys: { readonly id: { readonly S: string } } };
    readonly userIdentity?: { readonly principalId: string };
  }[];
}

const event: TableEvent = JSON.parse(process.env.STP_TRIGGER_EVENT_DATA ?? '{"Records":[]}');
for (const { eventName, dynamodb, userIdentity } of event.Records) {
  const expired = userIdentity?.principalId === 'dynamodb.amazonaws.com' ? ', since its time was up' : '';
  console.log(`${eventName} ${dynamodb.Keys.id.S}${expired}`);
}
console.log(`event ${JSON.stringify(event)}`);

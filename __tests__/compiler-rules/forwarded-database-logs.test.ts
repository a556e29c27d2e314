import { config } from './configs.ts';
import { codesOf, law, rule, templateOf } from './harness.ts';
import { fact, type Json, ofType, same } from './reading.ts';

const logForwarding = { type: 'datadog', properties: { apiKey: "$Secret('datadog.api_key')" } };
const database = (logging: Json): Json => ({
  type: 'relational-database',
  properties: {
    credentials: { masterUserPassword: "$Secret('orders.password')" },
    engine: {
      type: 'mysql',
      properties: {
        version: '8.4.6',
        primaryInstance: { instanceSize: 'db.t4g.micro' },
        readReplicas: [{ instanceSize: 'db.t4g.micro' }],
      },
    },
    logging,
  },
});
const cache = (logging: Json): Json => ({
  type: 'redis-cluster',
  properties: { instanceSize: 'cache.t4g.micro', defaultUserPassword: "$Secret('cache.password')", logging },
});

rule(
  'logs/forwarding',
  'every log of a database, its copies included, and the log of a Redis cluster goes to a stream of its own',
  config({ orders: database({ logForwarding }), cache: cache({ logForwarding }) }),
  (template) => {
    const groups = ofType(template, 'AWS::Logs::LogGroup').map(([id]) => id);
    const filters = ofType(template, 'AWS::Logs::SubscriptionFilter').map(([, one]) => one.Properties);
    const streams = filters.map(({ DestinationArn }) => DestinationArn['Fn::GetAtt'][0]);
    return [
      ...fact(groups.length === 5, 'other logs'),
      ...fact(same(filters.map(({ LogGroupName }) => LogGroupName.Ref).sort(), groups.sort()), 'a log is left out'),
      ...fact(new Set(streams).size === groups.length, 'logs share a stream'),
      ...fact(
        streams.every((id) => template.Resources[id]?.Type === 'AWS::KinesisFirehose::DeliveryStream'),
        'no stream',
      ),
    ];
  },
  ({ Resources }) => {
    const [id] = ofType({ Resources } as Json, 'AWS::Logs::SubscriptionFilter')[0] as [string, Json];
    delete Resources[id];
  },
  ({ Resources }) => {
    const filters = ofType({ Resources } as Json, 'AWS::Logs::SubscriptionFilter').map(([, one]) => one.Properties);
    filters[0].DestinationArn = filters[1].DestinationArn;
  },
);

law('logs/forwarding', 'a database without logs forwards nothing, and one that is told to is refused', async () => {
  const none = await templateOf(config({ orders: database({ logTypes: [], logForwarding }) }));
  const ofFirehose = ofType(none, 'AWS::KinesisFirehose::DeliveryStream');
  if (ofFirehose.length > 0) throw new Error('a stream without a log');
  const silent = config({
    orders: database({ disabled: true, logForwarding }),
    cache: cache({ disabled: true, logForwarding }),
  });
  if (!same(await codesOf(silent), ['config/log-forwarding', 'config/log-forwarding'])) throw new Error('not refused');
});

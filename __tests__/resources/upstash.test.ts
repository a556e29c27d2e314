import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { linked } from '../fakes/linked.ts';
import { type Json, job } from './database-configs.ts';

const redis = {
  host: 'eu1-fine-cat-12345.upstash.io',
  password: "$Secret('upstash.password')",
  restToken: "$Secret('upstash.token')",
};
const kafka = {
  topicName: 'clicks',
  username: 'jobs',
  password: "$Secret('kafka.password')",
  tcpEndpoint: 'kafka.example.com:9092',
};

const link = (type: string, properties: object) =>
  linked(stringify({ resources: { it: { type, properties }, report: job({ connectTo: ['it'] }) } }), 'dev');

/** Returns the variables of a connected job: the readable ones, the native secrets, and what the secret of the stack has. */
const connected = (type: string, existing: object) => {
  const { value, diagnostics } = link(type, { existing });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const body = (id: string): Json => value?.resources.get(id)?.body.Properties;
  const { Environment, Secrets } = body('ReportJobDefinition').ContainerProperties;
  const names = (list: readonly Json[] = []) =>
    list
      .map(({ Name }) => Name)
      .filter((name: string) => name.startsWith('STP_IT_'))
      .map((name) => name.slice(7));
  const readable = Object.fromEntries(
    (Environment as readonly Json[])
      .filter(({ Name }) => Name.startsWith('STP_IT_'))
      .map(({ Name, Value }) => [Name.slice(7), Value]),
  );
  return { readable, secret: names(Secrets).sort(), stored: JSON.parse(body('ItConnectionSecret').SecretString) };
};

const complaints = (type: string, properties: object): string[] =>
  link(type, properties).diagnostics.map(({ severity, code, place }) =>
    `${severity} ${code} ${typeof place === 'object' && 'path' in place ? place.path.slice(2).join('.') : ''}`.trim(),
  );

describe('a job that is connected to', () => {
  test('a database of Upstash gets the variables of the page, passwords and tokens as native secrets', () => {
    expect(connected('upstash-redis', redis)).toEqual({
      readable: { HOST: redis.host, PORT: '6379', REST_URL: `https://${redis.host}` },
      secret: ['PASSWORD', 'REDIS_URL', 'REST_TOKEN'],
      stored: {
        password: '{{resolve:secretsmanager:upstash:SecretString:password}}',
        restToken: '{{resolve:secretsmanager:upstash:SecretString:token}}',
        redisUrl: `rediss://:{{resolve:secretsmanager:upstash:SecretString:password}}@${redis.host}:6379`,
      },
    });
    expect(connected('upstash-redis', { ...redis, readOnlyRestToken: "$Secret('upstash.reader')" }).secret).toContain(
      'READ_ONLY_REST_TOKEN',
    );
  });

  test('a topic of Kafka gets the variables of the page, the password as a native secret', () => {
    const more = { topicId: 'c0ffee', restUrl: 'https://rest.example.com' };
    expect(connected('upstash-kafka-topic', { ...kafka, ...more })).toEqual({
      readable: {
        TOPIC_NAME: 'clicks',
        TOPIC_ID: 'c0ffee',
        USERNAME: 'jobs',
        TCP_ENDPOINT: 'kafka.example.com:9092',
        REST_URL: 'https://rest.example.com',
      },
      secret: ['PASSWORD'],
      stored: { password: '{{resolve:secretsmanager:kafka:SecretString:password}}' },
    });
  });
});

describe('something at Upstash', () => {
  test.each(['upstash-redis', 'upstash-kafka-topic'])('of the type %s is refused where it would be made', (type) => {
    expect(complaints(type, {})).toEqual(['error config/not-supported']);
  });

  test('has a warning for each secret that is written as text', () => {
    expect(complaints('upstash-redis', { existing: { ...redis, restToken: 'plain' } })).toEqual([
      'warning config/plain-password properties.existing.restToken',
    ]);
    expect(complaints('upstash-kafka-topic', { existing: { ...kafka, password: 'plain' } })).toEqual([
      'warning config/plain-password properties.existing.password',
    ]);
  });
});

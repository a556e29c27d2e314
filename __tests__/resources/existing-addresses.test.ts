import { describe, expect, test } from '@jest/globals';
import { resources } from '../../src/generated/resources.ts';
import { redisMachines } from '../../src/resources/shapes/redis-machines.ts';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

/** A config with a topic, whose address is on line 10, and a cluster, whose machines are on line 14. */
const config = (tcp: string, size = 'cache.t4g.micro', value = 'x'): string => `
resources:
  clicks:
    type: upstash-kafka-topic
    properties:
      existing:
        topicName: clicks
        username: jobs
        password: $Secret('kafka.password')
        tcpEndpoint: ${tcp}
  cache:
    type: redis-cluster
    properties:
      instanceSize: ${size}
      defaultUserPassword: $Secret('redis.password')
  report:
    type: batch-job
    properties:
      container:
        packaging: {type: prebuilt-image, properties: {image: busybox:1.36}}
        environment:
          - {name: A, value: "${value}"}
      resources: {cpu: 1, memory: 900}
      timeout: 600
      connectTo: [clicks, cache]
`;
const broker = 'kafka.example.com:9092';

const foundIn = async (text: string): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(text);
  return diagnostics.map(
    ({ code, severity, place, hint }) => `${severity} ${code} ${located?.locate(place).line} ${hint}`,
  );
};

describe('the address of the brokers of a topic', () => {
  test.each([
    [
      '"https://kafka.example.com:9092/topics"',
      'error',
      'Write kafka.example.com:9092, if that is a broker; the address of a REST API is `restUrl`.',
    ],
    ['"kafka.example.com:70000"', 'error', 'Write host and port, 1 to 65535: kafka.example.com:9092.'],
    ['"kafka.example.com:0"', 'error', 'Write host and port, 1 to 65535: kafka.example.com:9092.'],
    ['"a.example.com:9092,b.example.com:tls"', 'error', 'Write host and port, 1 to 65535: b.example.com:9092.'],
    ['kafka.example.com', 'warning', 'Write kafka.example.com:9092, or the port of your broker.'],
  ])('is reported on its line: %s', async (tcp, severity, hint) => {
    expect(await foundIn(config(tcp))).toEqual([`${severity} config/wrong-format 10 ${hint}`]);
  });

  test.each([
    broker,
    '"a.example.com:9092, b.example.com:9093"',
    '"SASL_SSL://kafka.example.com:9092"',
    '"[2001:db8::1]:9092"',
    "$Param('brokers', 'kafka.example.com:9092')",
    "$CfFormat('{}:9092', $ResourceParam('cache', 'host'))",
  ])('is one broker or several, or a reference: %s', async (tcp) =>
    expect((await foundIn(config(tcp))).filter((one) => one.includes('wrong-format'))).toEqual([]),
  );
});

describe('the machines of a cluster', () => {
  test.each([
    ['cache.t4g.mirco', 'error', 'Did you mean `cache.t4g.micro`?'],
    ['cache.t5g.micro', 'warning', 'Did you mean `cache.t4g.micro`? One that is newer works as well.'],
    ['cache.m7g.huge', 'error', 'Sizes of m7g are large, xlarge, 2xlarge, 4xlarge, 8xlarge, 12xlarge, 16xlarge.'],
    ['cache.bogus.huge', 'warning', expect.stringContaining('Families are c7gn, c8gn, m4, ')],
  ])('are reported on their line if ElastiCache does not have them: %s', async (size, severity, hint) => {
    const { diagnostics, located } = await diagnosticsOf(config(broker, size));
    expect(diagnostics).toMatchObject([{ code: 'config/redis', severity, hint }]);
    expect(diagnostics.map(({ place }) => located?.locate(place).line)).toEqual([14]);
  });

  test('are known for every family that examples name', () => {
    const named = resources.flatMap(({ example }) => example.match(/cache\.[a-z0-9]+\.[a-z0-9]+/g) ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(redisMachines).toEqual(expect.arrayContaining(named));
  });
});

test.each([
  ['clicks', 'tcpEndpont', 'Did you mean `tcpEndpoint`?'],
  ['clicks', 'topicNam', 'Did you mean `topicName`?'],
  ['clicks', 'topicId', 'Add existing.topicId.'],
  ['cache', 'conectionString', 'Did you mean `connectionString`?'],
])('a parameter of %s that it does not have, %s, is an error on its line', async (resource, param, hint) => {
  expect(await foundIn(config(broker, undefined, `$ResourceParam('${resource}', '${param}')`))).toEqual([
    `error directives/unknown-parameter 22 ${hint}`,
  ]);
});

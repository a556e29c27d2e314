import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { applicationLoadBalancer } from '../../../src/events/types/application-load-balancer.ts';
import type { Neighbour } from '../../../src/stage/resource.ts';
import { embedded, everyType, refusal, triggerEventOf } from '../../runtime/embedded-trigger.ts';
import { contributionsOf, eventContext, resourceParam } from '../event-context.ts';

const balancer = (properties: object = {}): Neighbour => ({
  name: 'front',
  type: 'application-load-balancer',
  id: 'FrontLoadBalancer',
  properties: { interface: 'internet', ...properties },
  params: {},
});
const context = (properties?: object) => eventContext('ReportFront', [balancer(properties)]);
const given = (properties: object) => ({ loadBalancerName: 'front', priority: 1, ...properties }) as never;
const check = (properties: object, ofBalancer?: object) =>
  applicationLoadBalancer.check?.(given(properties), context(ofBalancer)) ?? [];
const ruleOf = (properties: object, ofBalancer?: object) => {
  const parts = contributionsOf(applicationLoadBalancer.expand(given(properties), context(ofBalancer)));
  const rule = parts.find((part) => part.kind === 'resource' && part.body.Type.endsWith('ListenerRule'));
  return rule as unknown as { id: string; body: { Properties: Record<string, unknown> } };
};
const conditionsOf = (properties: object) => ruleOf(properties).body.Properties.Conditions;
const many = (count: number, of = '/p') => Array.from({ length: count }, (_, index) => `${of}${index}`);

describe('an event of a load balancer', () => {
  test('becomes a rule with each kind of condition in the form of AWS', () => {
    expect(
      conditionsOf({
        paths: ['/a/*'],
        methods: ['POST'],
        hosts: ['jobs.example.com'],
        headers: [{ headerName: 'X-Team', values: ['data'] }],
        queryParams: [{ paramName: 'kind', values: ['x', 'y'] }],
        sourceIps: ['192.0.2.0/24'],
      }),
    ).toEqual([
      { Field: 'path-pattern', PathPatternConfig: { Values: ['/a/*'] } },
      { Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['POST'] } },
      { Field: 'host-header', HostHeaderConfig: { Values: ['jobs.example.com'] } },
      { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Team', Values: ['data'] } },
      {
        Field: 'query-string',
        QueryStringConfig: {
          Values: [
            { Key: 'kind', Value: 'x' },
            { Key: 'kind', Value: 'y' },
          ],
        },
      },
      { Field: 'source-ip', SourceIpConfig: { Values: ['192.0.2.0/24'] } },
    ]);
  });

  test('has one condition for each header and each parameter, all of which must match', () => {
    const one = { headerName: 'A', values: ['1'] };
    const two = { headerName: 'B', values: ['2'] };
    expect(conditionsOf({ headers: [one, two] })).toHaveLength(2);
    expect(
      conditionsOf({
        queryParams: [
          { paramName: 'a', values: ['1'] },
          { paramName: 'b', values: ['2'] },
        ],
      }),
    ).toHaveLength(2);
  });

  test('takes a value that only CloudFormation knows', () => {
    const host = resourceParam('front', 'domain');
    expect(JSON.stringify(conditionsOf({ hosts: [host] }))).toContain('"param":"domain"');
    expect(check({ hosts: [host], sourceIps: [resourceParam('front', 'range')] })).toEqual([]);
  });

  test.each([
    ['80, without listeners and domains', {}, {}, 'FrontPort80Listener'],
    ['443, with a domain', {}, { customDomains: [{ domainName: 'a.b' }] }, 'FrontPort443Listener'],
    [
      'the port that it names',
      { listenerPort: 8080 },
      { listeners: [{ protocol: 'HTTP', port: 8080 }] },
      'FrontPort8080Listener',
    ],
  ])('is a rule of the listener at %s', (_, more, ofBalancer, listener) => {
    const { id, body } = ruleOf({ paths: ['/a'], ...more }, ofBalancer);
    expect(body.Properties.ListenerArn).toEqual({ Ref: listener });
    expect(id).toBe(`${listener.replace(/Listener$/, '')}Priority1ListenerRule`);
  });

  test.each([
    ['five values in all', { paths: many(2), methods: ['POST', 'PUT'], sourceIps: ['192.0.2.0/24'] }],
    ['five paths', { paths: many(5) }],
    ['five wildcards', { paths: ['/*/*/*', '/?'], hosts: ['*.example.com'] }],
    [
      'a wildcard that a backslash makes a letter',
      { queryParams: [{ paramName: 'a', values: ['\\*\\*\\*\\*\\*\\*\\*'] }] },
    ],
    ['ranges of both families', { sourceIps: ['0.0.0.0/0', '10.1.2.3/32', '2001:db8::/32', '::/0'] }],
  ])('accepts %s', (_, conditions) => {
    expect(check(conditions)).toEqual([]);
  });

  test.each([
    ['six paths', { paths: many(6) }, 'have 6 values in all'],
    [
      'six values of all kinds',
      {
        paths: ['/a'],
        methods: ['POST'],
        hosts: ['a.b'],
        headers: [{ headerName: 'A', values: ['1'] }],
        queryParams: [{ paramName: 'a', values: ['1'] }],
        sourceIps: ['192.0.2.0/24'],
      },
      'have 6 values in all',
    ],
    ['seven wildcards', { paths: ['/*/*/*/*'], hosts: ['*.?.*.example.com'] }, 'have 7 wildcards in all'],
    ['the header Host', { headers: [{ headerName: 'host', values: ['a.b'] }] }, 'no condition on the header Host'],
  ])('rejects %s', (_, conditions, sentence) => {
    expect(check(conditions)).toMatchObject([
      { code: 'config/rule-condition', severity: 'error', sentence: expect.stringContaining(sentence) },
    ]);
  });

  test('warns of the sixth wildcard, which accounts of the former quota take', () => {
    expect(check({ paths: ['/*/*/*/*/*/*'] })).toMatchObject([{ code: 'config/rule-condition', severity: 'warning' }]);
  });

  test.each([
    ['192.0.2.1', 'Write 192.0.2.1/32 for this address alone.'],
    ['2001:db8::1', 'Write 2001:db8::1/128 for this address alone.'],
    ['192.0.2.0/33', expect.stringContaining('192.0.2.0/24')],
    ['192.0.2.256/24', expect.stringContaining('192.0.2.0/24')],
    ['192.0.2/24', expect.stringContaining('192.0.2.0/24')],
    ['192.0.2.0/24/1', expect.stringContaining('192.0.2.0/24')],
    ['192.0.2.0/', expect.stringContaining('192.0.2.0/24')],
    ['192.0.2.010/24', expect.stringContaining('192.0.2.0/24')],
    ['2001:db8::/129', expect.stringContaining('0 to 128')],
    ['2001:db8:::/32', expect.stringContaining('192.0.2.0/24')],
    ['example.com/24', expect.stringContaining('192.0.2.0/24')],
  ])('rejects the range %s on its line, with what to write', (range, hint) => {
    expect(check({ sourceIps: ['192.0.2.0/24', range] })).toMatchObject([
      { code: 'config/wrong-format', hint, place: { path: expect.arrayContaining(['sourceIps', 1]) } },
    ]);
  });

  test('reports all mistakes at once', () => {
    const codes = check({ paths: many(6, '/*'), sourceIps: ['x'], listenerPort: 80 }).map(({ code }) => code);
    expect(codes.sort()).toEqual([
      'config/route',
      'config/rule-condition',
      'config/rule-condition',
      'config/wrong-format',
    ]);
  });
});

const folder = new URL('../../runtime/recorded/', import.meta.url);
const recorded = readdirSync(folder)
  .filter((file) => file.startsWith('application-load-balancer.'))
  .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))] as const);

describe.each(recorded)('the recorded request %s', (_, event) => {
  test('starts a run with the event untouched, once for its trace id or key, and is answered with its id', async () => {
    const { invoke, started } = embedded(everyType);
    const response = await invoke(structuredClone(event));
    expect(started.map((one) => JSON.parse(triggerEventOf(one)))).toEqual([event]);
    expect(response).toMatchObject({ statusCode: 202, isBase64Encoded: false });
    await invoke(structuredClone(event), { requestId: 'request-2' });
    expect(started[1]?.name).toBe(started[0]?.name);
    expect(JSON.parse((response as { body: string }).body)).toMatchObject({ executionId: started[0]?.name });
  });

  test('is answered with 503 where no run was started', async () => {
    const { invoke } = embedded(everyType, async () => {
      throw refusal('ThrottlingException');
    });
    expect(await invoke(structuredClone(event))).toMatchObject({ statusCode: 503 });
  });
});

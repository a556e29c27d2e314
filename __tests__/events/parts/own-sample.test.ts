import { describe, expect, test } from '@jest/globals';
import { hasToken, token } from '../../../src/cloudformation/token.ts';
import { events } from '../../../src/generated/events.ts';
import type { Json } from '../../compiler-rules/reading.ts';

const sampleOf = (type: string, properties: Json): Json => {
  const member = events.find((one) => one.type === type) as Json;
  return member.sampleOf(properties, member.sample);
};

describe('The sample of an event', () => {
  const types = (events.find(({ type }) => type === 's3') as Json).properties.s3EventType.enum as readonly string[];

  test.each(types)('of S3 is of the type %s, with a key that its filter takes', (s3EventType) => {
    const filterRule = { prefix: 'in put/', suffix: '.jpg' };
    const [record] = sampleOf('s3', { s3EventType, filterRule }).Records;
    expect(`s3:${record.eventName}`).toMatch(new RegExp(`^${s3EventType.replace('*', '\\w+')}$`));
    expect(record.s3.object.key).toMatch(/^in\+put\/\w+\.jpg$/);
    expect(Object.hasOwn(record.s3.object, 'size')).toBe(!s3EventType.includes('Removed'));
  });

  test.each([
    ['GET', '/orders/{id}', 'GET /orders/{id}', '/orders/id', 'GET'],
    ['*', '/files/{path+}', 'ANY /files/{path+}', '/files/path', 'POST'],
    ['*', '*', '$default', '/', 'POST'],
  ])('of an HTTP API is a request %s %s', (method, path, routeKey, rawPath, verb) => {
    expect(sampleOf('http-api-gateway', { method, path })).toMatchObject({
      routeKey,
      rawPath,
      requestContext: { routeKey, http: { method: verb, path: rawPath } },
    });
  });

  test('of a load balancer is a request that its conditions take', () => {
    const given = { methods: ['PUT'], paths: ['/reports/*'] };
    expect(sampleOf('application-load-balancer', given)).toMatchObject({ httpMethod: 'PUT', path: '/reports/x' });
    expect(sampleOf('application-load-balancer', {})).toMatchObject({ httpMethod: 'GET', path: '/reports' });
  });

  test('of EventBridge has the values of its pattern', () => {
    const eventPattern = {
      source: ['shop.orders'],
      'detail-type': [{ prefix: 'Order' }, 'OrderPlaced'],
      detail: { state: ['paid', 'sent'], total: [{ numeric: ['>', 5] }], shop: { city: ['Brno'] } },
    };
    expect(sampleOf('event-bus', { eventPattern })).toMatchObject({
      source: 'shop.orders',
      'detail-type': 'OrderPlaced',
      detail: { state: 'paid', shop: { city: 'Brno' } },
    });
  });

  test('is recognized by its own event, and keeps nothing that only CloudFormation knows', () => {
    const hidden = token({ Ref: 'Other' });
    const given = {
      ...{ s3EventType: types[0], filterRule: { prefix: hidden }, method: 'GET', path: hidden, paths: [hidden] },
      eventPattern: { source: [hidden], detail: { a: [hidden] } },
    };
    const withOwn = (events as readonly Json[]).filter((member) => member.sampleOf);
    expect(withOwn.map(({ type }) => type)).toContain('s3');
    for (const member of withOwn) {
      const sample = member.sampleOf(given, member.sample);
      expect([member.type, member.trigger.recognizes(sample)]).toEqual([member.type, true]);
      expect(hasToken(JSON.stringify(sample))).toBe(false);
    }
  });
});

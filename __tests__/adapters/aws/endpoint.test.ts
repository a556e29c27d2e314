import { describe, expect, test } from '@jest/globals';
import { makeClients } from '../../../src/adapters/aws/clients.ts';
import { checkedEndpoint } from '../../../src/adapters/aws/endpoint.ts';
import { refusalOf } from '../../../src/adapters/aws/refusals.ts';

const wrong = ['notaurl', 'localhost:4566', '127.0.0.1:9000', 'http://127.0.0.1:99999', 'http://a b', 'ftp://host'];

describe('The address in the place of AWS', () => {
  test.each(['http://localhost:4566', 'https://vpce-1.sts.eu-west-1.vpce.amazonaws.com', 'http://[::1]:80/'])(
    'may be %s',
    (endpoint) => {
      expect(checkedEndpoint(endpoint)).toBe(endpoint);
    },
  );

  test.each(wrong)('is refused before the first call if it is %s', async (endpoint) => {
    const clients = makeClients({ region: 'eu-west-1', endpoint });
    await expect(clients.sts()).rejects.toMatchObject({
      code: 'door/bad-value',
      message: expect.stringContaining('AWS_ENDPOINT_URL'),
    });
    clients.close();
  });

  test('is refused, and no bug, where the SDK reads it from a variable of one service or the profile', () => {
    let thrown: unknown;
    try {
      new URL('notaurl');
    } catch (error) {
      thrown = error;
    }
    expect(refusalOf(thrown, 'sts:GetCallerIdentity')).toMatchObject({
      code: 'door/bad-value',
      message: expect.stringContaining('endpoint_url'),
    });
  });
});

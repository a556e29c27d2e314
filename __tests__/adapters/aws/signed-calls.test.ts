import { afterEach, describe, expect, test } from '@jest/globals';
import { makeClients } from '../../../src/adapters/aws/clients.ts';
import { callEc2, callJson, putLambda, serviceUrl } from '../../../src/adapters/aws/signed-calls.ts';
import { textAt } from '../../../src/adapters/aws/xml.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { type Answer, type Loopback, type Request, type Service, startLoopback } from '../../loopback/server.ts';

const quota = { service: 'servicequotas', target: 'ServiceQuotasV20190624', action: 'GetServiceQuota' } as const;

describe('A signed call', () => {
  let loopback: Loopback | undefined;
  let close = () => {};
  afterEach(async () => {
    close();
    await loopback?.close();
    loopback = undefined;
  });

  /** Starts a server with these answers, the last one for ever, and returns clients for it. */
  const open = async (...answers: ((request: Request) => Answer)[]) => {
    process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLEEXAMPLE00';
    process.env.AWS_SECRET_ACCESS_KEY = 'example';
    const requests: Request[] = [];
    const service: Service = {
      takes: () => true,
      name: () => 'any',
      error: () => ({ body: '' }),
      answer: (request) => {
        requests.push(request);
        const answer = answers[Math.min(requests.length, answers.length) - 1];
        return answer?.(request) ?? { body: '' };
      },
    };
    loopback = await startLoopback([service]);
    const clients = makeClients({ region: 'eu-west-1', endpoint: loopback.endpoint });
    close = clients.close;
    return { clients, requests, clock: fakeClock().clock };
  };
  const json =
    (body: object, status = 200, headers = {}) =>
    (): Answer => ({
      status,
      headers,
      body: JSON.stringify(body),
      type: 'application/x-amz-json-1.1',
    });

  test('to EC2 is signed for EC2 in the region, and returns its XML', async () => {
    const { clients, requests, clock } = await open(() => ({ body: '<R><a>1</a></R>' }));
    const root = await callEc2(clients, clock, 'DescribeVpcs', { MaxResults: '5' });
    expect(textAt(root, 'a')).toBe('1');
    expect(requests[0]?.body).toBe('Action=DescribeVpcs&Version=2016-11-15&MaxResults=5');
    expect(requests[0]?.headers.authorization).toMatch(
      /Credential=AKIAEXAMPLEEXAMPLE00\/\d{8}\/eu-west-1\/ec2\/aws4_request/,
    );
  });

  test('of the JSON protocol names its target and sends its input', async () => {
    const { clients, requests, clock } = await open(json({ Quota: { Value: 5 } }));
    expect(await callJson(clients, clock, quota, { ServiceCode: 'vpc' })).toEqual({ Quota: { Value: 5 } });
    expect(requests[0]?.headers['x-amz-target']).toBe('ServiceQuotasV20190624.GetServiceQuota');
    expect(requests[0]?.headers.authorization).toContain('/servicequotas/aws4_request');
    expect(requests[0]?.body).toBe('{"ServiceCode":"vpc"}');
  });

  // https://docs.aws.amazon.com/general/latest/gr/cw_region.html
  test('to CloudWatch goes to the host monitoring, in version 1.0 of the protocol', async () => {
    const { clients, requests, clock } = await open(json({ Datapoints: [] }));
    const target = { service: 'cloudwatch', target: 'G', action: 'GetMetricStatistics', version: '1.0' } as const;
    expect(await callJson(clients, clock, target, {})).toEqual({ Datapoints: [] });
    expect(requests[0]?.headers['content-type']).toBe('application/x-amz-json-1.0');
    expect(requests[0]?.headers.authorization).toContain('/monitoring/aws4_request');
    const here = { region: 'eu-west-1', endpoint: undefined };
    expect(serviceUrl(await clients.signing('monitoring'), here, 'cloudwatch').host).toBe(
      'monitoring.eu-west-1.amazonaws.com',
    );
  });

  test('to Lambda is a PUT to its path', async () => {
    const { clients, requests, clock } = await open(json({ UUID: 'u' }));
    await putLambda(clients, clock, 'UpdateEventSourceMapping', '/2015-03-31/event-source-mappings/u', {
      Enabled: false,
    });
    expect(requests[0]).toMatchObject({ method: 'PUT', body: '{"Enabled":false}' });
    expect(requests[0]?.url.pathname).toBe('/2015-03-31/event-source-mappings/u');
  });

  test.each([
    [
      'EC2',
      'aws/denied',
      () => ({
        status: 403,
        body: '<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>No &amp; no.</Message></Error></Errors></Response>',
      }),
      'UnauthorizedOperation: No & no.',
    ],
    [
      'the JSON protocol',
      'aws/denied',
      json({ __type: 'com.amazon.coral.service#AccessDeniedException', Message: 'No.' }, 400),
      'AccessDeniedException: No.',
    ],
    [
      'the REST protocol',
      'aws/refused',
      json({ message: 'Busy.' }, 400, { 'x-amzn-errortype': 'ResourceInUseException:http://x/' }),
      'ResourceInUseException: Busy.',
    ],
    ['nobody', 'aws/denied', () => ({ status: 403, body: 'Forbidden' }), '403'],
  ])('is refused in the words of %s', async (protocol, code, answer, words) => {
    const { clients, clock } = await open(answer);
    const asked = protocol === 'EC2' ? callEc2(clients, clock, 'DescribeVpcs') : callJson(clients, clock, quota, {});
    await expect(asked).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test.each([
    ['throttling', json({ __type: 'ThrottlingException', message: 'Rate exceeded' }, 400)],
    ['a fault of AWS', () => ({ status: 503, body: '' })],
    ['a page of a proxy', () => ({ body: '<html></html>', type: 'text/html' })],
    ['half an answer', () => ({ body: '{"Quota":' })],
  ])('is sent again after %s', async (_, first) => {
    const { clients, requests, clock } = await open(first, json({ Quota: { Value: 5 } }));
    expect(await callJson(clients, clock, quota, {})).toEqual({ Quota: { Value: 5 } });
    expect(requests).toHaveLength(2);
  });

  test('is signed with AWS’s time after a refusal of ours', async () => {
    const hour = 3_600_000;
    const date = new Date(Date.now() + hour).toUTCString();
    const expired = () => ({
      status: 400,
      headers: { date },
      body: '<Response><Errors><Error><Code>RequestExpired</Code><Message>Request has expired.</Message></Error></Errors></Response>',
    });
    const { clients, requests, clock } = await open(expired, () => ({ body: '<R><a>1</a></R>' }));
    await callEc2(clients, clock, 'DescribeVpcs');
    const [first, second] = requests.map(({ headers }) =>
      Date.parse(
        String(headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
      ),
    );
    expect(Number(second) - Number(first)).toBeGreaterThan(hour / 2);
  });

  test.each([
    ['eu-west-1', 'https://ec2.eu-west-1.amazonaws.com/'],
    ['us-gov-west-1', 'https://ec2.us-gov-west-1.amazonaws.com/'],
    ['cn-north-1', 'https://ec2.cn-north-1.amazonaws.com.cn/'],
  ])('goes to the host of %s in its partition', async (region, url) => {
    const clients = makeClients({ region });
    expect(serviceUrl(await clients.signing('ec2'), { region, endpoint: undefined }, 'ec2').href).toBe(url);
    clients.close();
  });

  // https://docs.aws.amazon.com/general/latest/gr/r53.html
  test.each([
    ['us-east-1', 'https://route53.amazonaws.com/'],
    ['us-gov-west-1', 'https://route53.us-gov.amazonaws.com/'],
    ['cn-northwest-1', 'https://route53.amazonaws.com.cn/'],
  ])('of Route 53 goes to the one host of the partition of %s', async (region, url) => {
    const clients = makeClients({ region });
    expect(serviceUrl(await clients.signing('route53'), { region, endpoint: undefined }, 'route53').href).toBe(url);
    clients.close();
  });
});

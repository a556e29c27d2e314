import { describe, expect, test } from '@jest/globals';
import { faultsOfInstances, faultsOfStarts, faultWords, type PoolInstance } from '../../src/runs/pool-faults.ts';
import { startFailureIn, startFailures } from '../../src/runs/start-failures.ts';

const now = new Date('2026-11-30T12:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const instance = (more: Partial<PoolInstance>): PoolInstance => ({
  ...{ id: 'i-1', state: 'running', startedAt: ago(30), agent: 'connected' },
  ...more,
});
const wordsOf = (...instances: readonly PoolInstance[]): readonly string[] =>
  faultsOfInstances('pool', instances, now, 'on-demand').map(faultWords);

/**
 * Messages of Auto Scaling and EC2, as they document them:
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-capacity.html and ts-as-instancelaunchfailure.html
 */
const messages: readonly (readonly [message: string, says: string])[] = [
  [
    'We currently do not have sufficient g5.xlarge capacity in the Availability Zone you requested (us-east-1a). Our system will be working on provisioning additional capacity. Launching EC2 instance failed.',
    'EC2 has no instance that fits, at the moment.',
  ],
  [
    'There is no Spot capacity available that matches your request. Launching EC2 instance failed.',
    'EC2 has no instance',
  ],
  ['Could not launch Spot Instances. UnfulfillableCapacity - Unable to fulfill capacity.', 'EC2 has no instance'],
  [
    'Could not launch On-Demand Instances. VcpuLimitExceeded - You have requested more vCPU capacity than your current vCPU limit of 8 allows for the instance bucket that the specified instance type belongs to.',
    'no room for more vCPUs',
  ],
  ['Could not launch Spot Instances. MaxSpotInstanceCountExceeded - Max spot instance count exceeded', 'more vCPUs'],
  [
    'The provided credentials do not have permission to create the service-linked role for EC2 Spot Instances.',
    'no role AWSServiceRoleForEC2Spot',
  ],
  [
    'You are not authorized to perform this operation. Encoded authorization failure message: abc. Launching EC2 instance failed.',
    'Something forbids Auto Scaling to start the instance',
  ],
  ['Client.InternalError: Client error on launch', 'EC2 could not make the disks'],
  ['Client.VolumeLimitExceeded: Volume limit exceeded', 'no room for more disks'],
  ['There are not enough free addresses in subnet subnet-1 to satisfy the request.', 'no address left'],
  ['The security group sg-1 does not exist. Launching EC2 instance failed.', 'What the launch template names'],
  ['The key pair ci does not exist. Launching EC2 instance failed.', 'What the launch template names'],
  ["The image id '[ami-1]' does not exist. Launching EC2 instance failed.", 'What the launch template names'],
  [
    'You must use a valid fully-formed launch template. The parameter groupName cannot be used.',
    'launch template names',
  ],
  [
    'Your Spot request price of 0.001 is lower than the minimum required Spot request fulfillment price of 0.0031.',
    'cost more',
  ],
  [
    'You are not subscribed to this service. Please go to http://aws.amazon.com to subscribe.',
    'does not let the account',
  ],
  [
    'The requested configuration is currently not supported. Please check the documentation.',
    'EC2 cannot make the instances',
  ],
  [
    'Your requested instance type (g5.xlarge) is not supported in your requested Availability Zone (us-east-1e).',
    'EC2 cannot make the instances',
  ],
];

describe('starts that fail', () => {
  test.each(messages)('mean what AWS documents, each with what mends it: %s', (reason, says) => {
    const [fault, ...others] = faultsOfStarts('pool', [{ at: now, reason }], 'on-demand');
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ what: 'Instances of pool do not start.' });
    expect(fault?.why).toBe(`Auto Scaling says: ${reason.replace(/\.$/, '')}.`);
    expect(fault?.mend).toContain(says);
    expect(fault?.mend).toContain(startFailureIn(reason)?.advice ?? 'no advice');
  });

  test('have a documented message for every known reason', () => {
    const met = new Set(messages.map(([reason]) => startFailureIn(reason)));
    expect(startFailures.filter((one) => !met.has(one))).toEqual([]);
    for (const { link } of startFailures) expect(link).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });

  test('are one fault for each reason, in the words of the newest one', () => {
    const reason = (zone: string) => `We currently do not have sufficient m7i.large capacity in the zone (${zone}).`;
    const failed = [
      { at: ago(1), reason: reason('us-east-1a') },
      { at: ago(2), reason: 'Something new.' },
      { at: ago(3), reason: reason('us-east-1b') },
    ];
    expect(faultsOfStarts('pool', failed, 'on-demand').map(({ why }) => why)).toEqual([
      `Auto Scaling says: ${reason('us-east-1a')}`,
      'Auto Scaling says: Something new.',
    ]);
    expect(faultsOfStarts('pool', [], 'on-demand')).toEqual([]);
  });

  test('are for the owner of a queue of others to mend, and on spot for the owner of the job', () => {
    const of = (reason: string, source: 'foreign' | 'spot') =>
      faultsOfStarts('pool', [{ at: now, reason }], source)[0]?.mend;
    expect(of('VcpuLimitExceeded - more', 'foreign')).toContain('whoever owns it');
    expect(of('UnfulfillableCapacity', 'spot')).toContain('spotFallback');
  });
});

describe('instances of a pool', () => {
  test.each<[string, Partial<PoolInstance>]>([
    ['has an agent that is connected', {}],
    ['started less than ten minutes ago', { startedAt: ago(9), agent: 'none' }],
    ['has not had the time to connect', { startedAt: ago(9), agent: 'lost' }],
    ['is about to run', { state: 'pending', agent: 'none' }],
    [
      'AWS Batch has ended',
      { state: 'terminated', agent: 'none', reason: 'Client.UserInitiatedShutdown: User initiated shutdown' },
    ],
    ['is ending', { state: 'shutting-down', agent: 'none' }],
  ])('are fine where one %s', (_, more) => expect(wordsOf(instance(more))).toEqual([]));

  test('are named that have not joined their cluster, with the command that shows why', () => {
    const silent = ['i-1', 'i-2', 'i-3', 'i-4', 'i-5'].map((id) => instance({ id, agent: 'none' }));
    expect(wordsOf(...silent)).toEqual([
      expect.stringMatching(
        /^The instances i-1, i-2, i-3 and 2 more of pool run and have not joined their cluster within ten minutes, .*`aws ec2 get-console-output --instance-id i-1 --latest --output text`/,
      ),
    ]);
  });

  test('are named whose agent is not connected, or that ECS did not register, with its reason', () => {
    expect(
      wordsOf(
        instance({ id: 'i-1', agent: 'lost' }),
        instance({ id: 'i-2', agent: 'failed', agentReason: 'The agent is too old' }),
        instance({ id: 'i-3', agent: 'failed' }),
      ),
    ).toEqual([
      expect.stringMatching(
        /^Amazon ECS did not register the instances i-2, i-3 of pool\. ECS says: The agent is too old\. /,
      ),
      expect.stringMatching(
        /^The agent of the instance i-1 of pool is not connected .*`aws ec2 terminate-instances --instance-ids i-1`/,
      ),
    ]);
    expect(wordsOf(instance({ agent: 'failed' }))[0]).toContain('It gives no reason.');
  });

  test.each([
    ['Server.SpotInstanceTermination: Spot instance termination', 'Remove the cause'],
    ['Server.InsufficientInstanceCapacity: There was insufficient capacity', 'EC2 has no instance that fits'],
    ['Client.InternalError: Client error on launch', 'EC2 could not make the disks'],
    ['Client.InstanceInitiatedShutdown: Instance initiated shutdown', 'Remove the cause'],
  ])('are named that ended by a fault, with the reason of EC2: %s', (reason, mend) => {
    const [words, ...others] = wordsOf(instance({ state: 'terminated', agent: 'none', reason }));
    expect(others).toEqual([]);
    expect(words).toContain(`ended before AWS Batch let it. EC2 says: ${reason}. `);
    expect(words).toContain(mend);
  });

  test('are named without what could write to a terminal, or is a secret', () => {
    const secret = `AKIA${'Q7CANARY'.repeat(2)}`;
    const [start] = faultsOfStarts('pool', [{ at: now, reason: `\u001b[31m ${secret}\nmore` }], 'on-demand');
    for (const hidden of ['CANARY', '\u001b', '\n']) expect(start?.why).not.toContain(hidden);
  });
});

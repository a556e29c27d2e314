import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AwsQuestion, FoundSubnet } from '../../src/directives/directive.ts';
import { outputQuestion } from '../../src/directives/stack-outputs.ts';
import type { Lookups } from '../../src/ports/aws.ts';
import { networkQuestion } from '../../src/shared/reused-network.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { fakeLookups } from '../fakes/lookups.ts';
import { openAdapter } from '../loopback/adapter.ts';

const arn = (name: string) => `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}-AbCdEf`;
const secret = (name: string): AwsQuestion => ({ kind: 'secret', key: `secret:${name}`, says: name, name });
const parameter = (name: string): AwsQuestion => ({ kind: 'ssm-parameter', key: `ssm:${name}`, says: name, name });
const output = (...words: string[]) => outputQuestion('stack-output', words);
const exported = (...words: string[]) => outputQuestion('stack-export', words);
const queueArn = (name: string, account = '123456789012') => `arn:aws:sqs:us-east-1:${account}:${name}`;
const queue = (of: string): AwsQuestion => ({ kind: 'queue', key: `queue:${of}`, says: of, arn: of });
const zone = (domainName: string): AwsQuestion => ({
  kind: 'hosted-zone',
  key: `hosted-zone:${domainName}`,
  says: domainName,
  domainName,
});
const found = (value: unknown) => ({ kind: 'found', value });

/** A Lookups port and the account behind it. */
interface Opened {
  readonly lookups: Lookups;
  readonly account: Account;
  /** Returns the names of the calls to AWS so far; none in memory. */
  readonly calls: () => string[];
  close(): Promise<void>;
}

const contract = (name: string, open: () => Promise<Opened>, atAws: boolean): void => {
  describe(`Lookups, ${name}`, () => {
    let under: Opened;
    const ask = async (...questions: AwsQuestion[]) => under.lookups.answer(questions);
    const answerTo = async (question: AwsQuestion) => (await ask(question)).get(question.key);
    beforeEach(async () => {
      under = await open();
      const { account } = under;
      for (const word of ['one', 'two', 'deep/three']) account.secrets.set(word, arn(word));
      account.parameters.set('/shared/vpc-id', [{ value: 'vpc-1' }, { value: 'vpc-2' }]);
      account.parameters.set('/shared/password', [{ value: 'hunter2', secure: true }]);
      account.cloud.plant({
        name: 'network-dev',
        outputs: { vpcId: 'vpc-9', zone: 'a' },
        exports: { vpcId: 'network-dev-vpcId' },
      });
      for (const word of ['a', 'b', 'c']) account.cloud.plant({ name: `other-${word}` });
      account.abroad.set('eu-west-1 network-dev', { vpcId: 'vpc-eu' });
    });
    afterEach(() => under.close());

    test('answer returns the full ARN of each secret, by key', async () => {
      const words = ['one', 'two', 'deep/three'];
      expect([...(await ask(...words.map(secret)))]).toEqual(
        words.map((word) => [`secret:${word}`, found({ arn: arn(word) })]),
      );
    });

    test('answer returns the KMS key of a secret that has one of the customer', async () => {
      const kmsKeyId = 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
      under.account.secretKeys.set('one', kmsKeyId);
      expect(await answerTo(secret('one'))).toEqual(found({ arn: arn('one'), kmsKeyId }));
    });

    test('answer makes no call without questions', async () => {
      expect((await ask()).size).toBe(0);
      expect(under.calls()).toEqual([]);
    });

    test('answer reports a missing secret by name with a hint', async () => {
      expect(await answerTo(secret('nothing'))).toMatchObject({
        kind: 'missing',
        sentence: expect.stringContaining('"nothing"'),
        hint: expect.stringMatching(/Create it/),
      });
    });

    test('answer reports a secret that is scheduled for deletion as missing, with a hint to restore it', async () => {
      under.account.doomedSecrets.add('two');
      expect(await answerTo(secret('two'))).toMatchObject({
        kind: 'missing',
        sentence: expect.stringMatching(/"two".* about to be deleted/),
        hint: expect.stringMatching(/restore-secret/),
      });
      expect(await answerTo(secret('one'))).toEqual(found({ arn: arn('one') }));
    });

    test('answer returns a parameter’s newest value, or that of the requested version', async () => {
      expect(await answerTo(parameter('/shared/vpc-id'))).toEqual(found('vpc-2'));
      expect(await answerTo(parameter('/shared/vpc-id:1'))).toEqual(found('vpc-1'));
      expect(await answerTo(parameter('/shared/vpc-id:9'))).toMatchObject({ kind: 'missing' });
    });

    test('answer never returns the value of a SecureString', async () => {
      const answer = await answerTo(parameter('/shared/password'));
      expect(answer).toMatchObject({ kind: 'missing', code: 'directives/secret-parameter' });
      expect(answer).toMatchObject({ hint: expect.stringContaining('$Secret') });
      expect(JSON.stringify(answer)).not.toContain('hunter2');
    });

    test('answer suggests a similar name for a missing parameter', async () => {
      expect(await answerTo(parameter('/shared/vpcid'))).toMatchObject({
        kind: 'missing',
        hint: 'Did you mean `/shared/vpc-id`?',
      });
    });

    test('answer looks up more parameters than one call accepts', async () => {
      const names = Array.from({ length: 23 }, (_, index) => `/many/${index}`);
      for (const word of names) under.account.parameters.set(word, [{ value: word }]);
      const answers = await ask(...names.map(parameter));
      expect(names.map((word) => answers.get(`ssm:${word}`))).toEqual(names.map(found));
      if (atAws) expect(under.calls()).toEqual(['GetParameters', 'GetParameters', 'GetParameters']);
    });

    test('answer returns the value of an output and the name of an export, with one call per stack', async () => {
      const answers = await ask(
        output('network-dev', 'vpcId'),
        output('network-dev', 'zone'),
        exported('network-dev', 'vpcId'),
      );
      expect([...answers.values()]).toEqual(['vpc-9', 'a', 'network-dev-vpcId'].map(found));
      if (atAws) expect(under.calls()).toEqual(['DescribeStacks']);
    });

    test('answer looks up an output in another region', async () => {
      expect(await answerTo(output('network-dev', 'vpcId', 'eu-west-1'))).toEqual(found('vpc-eu'));
      expect(await answerTo(output('other-a', 'vpcId', 'eu-west-1'))).toMatchObject({ kind: 'missing' });
    });

    test('answer reports an output that is not exported', async () => {
      expect(await answerTo(exported('network-dev', 'zone'))).toMatchObject({
        kind: 'missing',
        hint: expect.stringMatching(/export: true.*\$StackOutput/),
      });
    });

    test.each([
      [output('network-dve', 'vpcId'), 'Did you mean `network-dev`?'],
      [output('network-dev', 'vpcID'), 'Did you mean `vpcId`?'],
    ])('answer suggests a similar name for a missing stack or output, from all pages', async (question, hint) => {
      expect(await answerTo(question)).toMatchObject({ kind: 'missing', hint });
    });

    test('answer returns visibility timeout and redrive policy of queues, also of another account', async () => {
      const [orders, theirs] = [queueArn('orders'), queueArn('theirs', '999999999999')];
      under.account.queueAttributes.set(orders, { VisibilityTimeout: '30' });
      under.account.queueAttributes.set(theirs, { VisibilityTimeout: '150', RedrivePolicy: '{}' });
      expect([...(await ask(queue(orders), queue(theirs)))]).toEqual([
        [`queue:${orders}`, found({ visibilityTimeoutSeconds: 30, redrives: false })],
        [`queue:${theirs}`, found({ visibilityTimeoutSeconds: 150, redrives: true })],
      ]);
    });

    test('answer reports a queue that AWS does not show, and still answers the other questions', async () => {
      const answers = await ask(queue(queueArn('gone')), secret('one'));
      expect(answers.get(`queue:${queueArn('gone')}`)).toMatchObject({
        kind: 'missing',
        sentence: expect.stringContaining('could not be read'),
      });
      expect(answers.get('secret:one')).toEqual(found({ arn: arn('one') }));
    });

    test('answer returns a VPC by its id or by its stack, with the subnets and where each leads', async () => {
      const subnet = (id: string, leads: FoundSubnet['leads'], givesAddresses: boolean): FoundSubnet => {
        return { id, zone: 'us-east-1a', leads, givesAddresses, tags: { Name: id, tier: 'jobs' } };
      };
      const subnets = [
        subnet('subnet-1', 'internet', true),
        subnet('subnet-2', 'elsewhere', false),
        subnet('subnet-3', 'nowhere', true),
      ];
      const network = { id: 'vpc-1', addresses: '10.1.0.0/16', resolvesNames: true, subnets };
      const other = { id: 'vpc-2', addresses: '10.2.0.0/16', resolvesNames: false, subnets: [] };
      under.account.networks.push(network, { ...other, stack: 'platform-dev' });
      expect(await answerTo(networkQuestion({ vpcId: 'vpc-1' }))).toEqual(found(network));
      expect(await answerTo(networkQuestion({ projectName: 'platform', stage: 'dev' }))).toEqual(found(other));
    });

    test('answer reports a VPC that is not there', async () => {
      for (const reuse of [{ vpcId: 'vpc-3' }, { projectName: 'platform', stage: 'prod' }])
        expect(await answerTo(networkQuestion(reuse))).toMatchObject({
          kind: 'missing',
          sentence: expect.stringContaining('us-east-1'),
        });
    });

    test('answer returns the public hosted zone with the longest name that a domain ends with', async () => {
      under.account.hostedZones.push(
        { id: 'Z0SHORT', name: 'example.com' },
        { id: 'Z0INSIDE', name: 'eu.example.com', isPrivate: true },
        { id: 'Z0LONG', name: 'eu.example.com' },
        { id: 'Z0OTHER', name: 'notexample.com' },
        { id: 'Z0BELOW', name: 'shop.api.example.com' },
      );
      const domains = ['api.example.com', 'example.com', '*.example.com', 'api.eu.example.com', 'eu.example.com'];
      expect([...(await ask(...domains.map(zone)))].map(([, answer]) => answer)).toEqual(
        ['Z0SHORT', 'Z0SHORT', 'Z0SHORT', 'Z0LONG', 'Z0LONG'].map((id) => found({ id })),
      );
    });

    test('answer asks for each possible zone once, though two domains could be in it', async () => {
      under.account.hostedZones.push({ id: 'Z0ZONE', name: 'example.com' });
      await ask(zone('a.example.com'), zone('b.example.com'));
      if (atAws) expect(under.calls()).toHaveLength(3);
    });

    test('answer reports a domain without a public hosted zone, or with two of one name', async () => {
      under.account.hostedZones.push(
        { id: 'Z0INSIDE', name: 'example.com', isPrivate: true },
        { id: 'Z0ONE', name: 'example.org' },
        { id: 'Z0TWO', name: 'example.org' },
      );
      expect(await answerTo(zone('api.example.com'))).toMatchObject({
        kind: 'missing',
        sentence: expect.stringMatching(/"?api\.example\.com"?/),
        hint: expect.stringMatching(/Create the hosted zone/),
      });
      expect(await answerTo(zone('api.example.org'))).toMatchObject({
        kind: 'missing',
        sentence: expect.stringContaining('example.org'),
        hint: expect.stringMatching(/Delete/),
      });
    });

    test('answer looks up all kinds of questions together', async () => {
      const answers = await ask(
        secret('one'),
        parameter('/shared/vpc-id'),
        output('network-dev', 'zone'),
        secret('no'),
      );
      expect([...answers.values()].map(({ kind }) => kind).sort()).toEqual(['found', 'found', 'found', 'missing']);
      expect(answers.size).toBe(4);
    });
  });
};

contract(
  'in memory',
  async () => {
    const account = makeAccount();
    return { account, lookups: fakeLookups(account), calls: () => [], close: async () => {} };
  },
  false,
);

contract(
  'through the SDK',
  async () => {
    const { account, doors, loopback, close } = await openAdapter();
    return {
      account,
      lookups: await doors.lookups(),
      calls: () => loopback.calls.map(({ name }) => name),
      close,
    };
  },
  true,
);

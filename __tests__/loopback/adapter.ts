import type { Clock } from '../../src/adapters/aws/clock.ts';
import { type AwsAdapters, type AwsSettings, openAws } from '../../src/adapters/aws/open-aws.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { fakeClock } from '../fakes/clock.ts';
import { cloudFormationService } from './cloudformation.ts';
import { driftService } from './drift.ts';
import { ec2Service } from './ec2.ts';
import { healthServices } from './health.ts';
import { iamService } from './iam.ts';
import { jsonServices } from './json.ts';
import { liveStateServices } from './live-states.ts';
import { route53Service } from './route53.ts';
import { s3Service } from './s3.ts';
import { scalingService } from './scaling.ts';
import { type Loopback, startLoopback } from './server.ts';
import { stsService } from './sts.ts';

/** The real AWS adapters and the account behind them. */
export interface AdapterUnderTest {
  readonly account: Account;
  readonly doors: AwsAdapters;
  readonly loopback: Loopback;
  readonly sleeps: readonly number[];
  readonly clock: Clock;
  /** Cancels the run. */
  stop(): void;
  close(): Promise<void>;
}

/** Opens the real AWS adapters against servers on loopback, with a clock whose sleeps take no time. */
export const openAdapter = async (given: Partial<AwsSettings> = {}): Promise<AdapterUnderTest> => {
  process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLEEXAMPLE00';
  process.env.AWS_SECRET_ACCESS_KEY = 'example';
  const account = makeAccount();
  const loopback = await startLoopback([
    driftService(account),
    ...healthServices(account),
    scalingService(account),
    ...liveStateServices(account),
    cloudFormationService(account),
    stsService(account),
    s3Service(account),
    ec2Service(account),
    route53Service(account),
    iamService(account),
    ...jsonServices(account),
  ]);
  const { clock, sleeps, expire, stop } = fakeClock();
  // The deadline of a stalled response passes at once.
  loopback.onStall = expire;
  const options = { region: account.region, expectedAccounts: [], clock, endpoint: loopback.endpoint, ...given };
  let doors: AwsAdapters;
  try {
    doors = openAws(options);
  } catch (error) {
    await loopback.close();
    throw error;
  }
  return {
    account,
    doors,
    loopback,
    sleeps,
    clock,
    stop,
    close: async () => {
      doors.close();
      await loopback.close();
    },
  };
};

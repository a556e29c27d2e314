import { type AwsDoors, type AwsOptions, awsDoors } from '../../src/adapters/aws/open-aws.ts';
import type { Pace } from '../../src/adapters/aws/clock.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { fakePace } from '../fakes/clock.ts';
import { cloudFormationService } from './cloudformation.ts';
import { jsonServices } from './json.ts';
import { s3Service } from './s3.ts';
import { type Loopback, startLoopback } from './server.ts';
import { stsService } from './sts.ts';

export interface AdapterUnderTest {
  readonly account: Account;
  readonly doors: AwsDoors;
  readonly loopback: Loopback;
  readonly sleeps: readonly number[];
  readonly pace: Pace;
  /** Cancels the run. */
  stop(): void;
  close(): Promise<void>;
}

/** Opens the real AWS adapters against servers on loopback, with a clock whose sleeps take no time. */
export const openAdapter = async (given: Partial<AwsOptions> = {}): Promise<AdapterUnderTest> => {
  process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLEEXAMPLE00';
  process.env.AWS_SECRET_ACCESS_KEY = 'example';
  const account = makeAccount();
  const loopback = await startLoopback([
    cloudFormationService(account),
    stsService(account),
    s3Service(account),
    ...jsonServices(account),
  ]);
  const { pace, sleeps, expire, stop } = fakePace();
  // The deadline of a stalled response passes at once.
  loopback.onStall = expire;
  const options = { region: account.region, expectedAccounts: [], pace, endpoint: loopback.endpoint, ...given };
  let doors: AwsDoors;
  try {
    doors = awsDoors(options);
  } catch (error) {
    await loopback.close();
    throw error;
  }
  return {
    account,
    doors,
    loopback,
    sleeps,
    pace,
    stop,
    close: async () => {
      doors.close();
      await loopback.close();
    },
  };
};

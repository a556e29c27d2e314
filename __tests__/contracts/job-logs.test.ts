import { makeAccount } from '../fakes/account.ts';
import { fakeJobLogs } from '../fakes/runs.ts';
import { openAdapter } from '../loopback/adapter.ts';
import { jobLogsContract } from './job-logs.contract.ts';

jobLogsContract('in memory', async () => {
  const account = makeAccount();
  return { account, logs: fakeJobLogs(account), close: async () => {} };
});

jobLogsContract('through the SDK', async () => {
  const { account, doors, close } = await openAdapter();
  return { account, logs: await doors.jobLogs(), close };
});

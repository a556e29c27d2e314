import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { JobLogs } from '../../src/ports/runs.ts';
import type { Account } from '../fakes/account.ts';

/** The port to the logs of jobs, and the account behind it. */
export interface JobLogsUnderTest {
  readonly logs: JobLogs;
  readonly account: Account;
  close(): Promise<void>;
}

const at = (minute: number) => Date.UTC(2026, 0, 1, 0, minute);

/** Tests that the port to the logs of jobs behaves as every implementation must. */
export const jobLogsContract = (name: string, open: () => Promise<JobLogsUnderTest>): void => {
  describe(`JobLogs, ${name}`, () => {
    let under: JobLogsUnderTest;
    const stream = { group: 'logs', name: 'batch/default/1' };
    const write = (...texts: string[]) => {
      const lines = under.account.logs.get('logs batch/default/1') ?? [];
      for (const text of texts) lines.push({ at: at(lines.length), text });
      under.account.logs.set('logs batch/default/1', lines);
    };
    const readAll = async (from?: Date, after?: string) => {
      const texts: string[] = [];
      let token = after;
      for (;;) {
        const page = await under.logs.read({ ...stream, from }, token);
        texts.push(...page.lines.map(({ text }) => text));
        token = page.token;
        if (page.isEnd) return { texts, token };
      }
    };
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('read returns every line once and in order, over pages that may be empty', async () => {
      write('one', 'two', 'three', 'four', 'five');
      expect((await readAll()).texts).toEqual(['one', 'two', 'three', 'four', 'five']);
    });

    test('read goes on after its token with lines that came later', async () => {
      write('one', 'two', 'three');
      const { token } = await readAll();
      expect((await readAll(undefined, token)).texts).toEqual([]);
      write('four', 'five');
      expect((await readAll(undefined, token)).texts).toEqual(['four', 'five']);
    });

    test('read skips lines before a time', async () => {
      write('one', 'two', 'three');
      expect((await readAll(new Date(at(1)))).texts).toEqual(['two', 'three']);
    });

    test('read returns no lines of a stream that does not exist yet, and all of them later', async () => {
      const { texts, token } = await readAll();
      expect(texts).toEqual([]);
      write('one');
      expect((await readAll(undefined, token)).texts).toEqual(['one']);
    });
  });
};

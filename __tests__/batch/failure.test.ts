import { expect, test } from '@jest/globals';
import { causeOf, type Detail, fails, runMachine } from './fake-batch.ts';

const once = (spot: boolean) => ({ attempts: 1, spot });
const verdict = async (cause: string, spot = false, error = 'States.TaskFailed') => {
  const { error: kind, cause: says } = await runMachine(once(spot), [fails(cause, error)]);
  return { kind, says };
};

const exited = 'Essential container in task exited';
test.each<[string, boolean, Detail]>([['exit-code', false, { statusReason: exited, exitCode: 1 }]])(
  '%s on %s',
  async (kind, spot, detail) => {
    const got = await verdict(causeOf(detail), spot);
    console.log(got);
    expect(got.kind).toBe(kind);
  },
);

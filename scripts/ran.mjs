import { spawnSync } from 'node:child_process';

const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };

/** Runs a program to its end; throws its output if it fails. */
export function ran(command, ...args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, env });
  if (status === 0) return;
  const told = `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`.trim() || `exit code ${status}`;
  throw new Error(told.length > 8000 ? `${told.slice(0, 8000)}\n…` : told);
}

// Settings of the running lab that a test may change; see lab/ministack_batch/admin.py.

async function set(settings: Record<string, unknown>): Promise<void> {
  const at = `${process.env.AWS_ENDPOINT_URL}/_ministack/config`;
  const answer = await fetch(at, { method: 'POST', body: JSON.stringify(settings) });
  if (!answer.ok) throw new Error(`the lab does not take ${JSON.stringify(settings)}: ${answer.status}`);
}

/** Runs `during` with the clock of schedules set to this time (UTC, ISO 8601), from which it goes on. */
export async function atTime<T>(time: string, during: () => Promise<T>): Promise<T> {
  await set({ 'lab.clock': time });
  try {
    return await during();
  } finally {
    await set({ 'lab.clock': null });
  }
}

/** Runs `during` while signatures and permissions are checked. */
export async function withPermissionsChecked<T>(during: () => Promise<T>): Promise<T> {
  await set({ 'lab.auth': true });
  try {
    return await during();
  } finally {
    await set({ 'lab.auth': false });
  }
}

/** Runs `during` while the waits of state machines last this part of their seconds, from 0 to 1. */
export async function withShorterWaits<T>(part: number, during: () => Promise<T>): Promise<T> {
  await set({ 'stepfunctions._SFN_WAIT_SCALE': part });
  try {
    return await during();
  } finally {
    await set({ 'stepfunctions._SFN_WAIT_SCALE': 1 });
  }
}

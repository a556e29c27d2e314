import { randomUUID } from 'node:crypto';
import { Refused } from '../../diagnostics/refused.ts';
import type { ContainerEnd, LocalContainer, LocalContainers } from '../../ports/local-containers.ts';
import type { BuildsOptions } from './builds.ts';
import { createCommand, variablesOf } from './container-command.ts';
import { stateFormat, stateIn } from './container-state.ts';
import { type DockerStart, dockerStart } from './environment.ts';
import { inTemporaryFolder } from './leftover.ts';
import { buildHere, pullHere } from './local-images.ts';
import { type DockerRun, runDocker } from './process.ts';
import { type Redaction, redaction } from './redaction.ts';
import { secretTexts } from './secret-texts.ts';
import { setupRefusal } from './setup-refusals.ts';

/** Settings of `dockerContainers`. */
export interface ContainersOptions extends BuildsOptions {
  /** Folder in which temporary folders are created. */
  readonly temporary: string;
  /** Waits for this many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  /** Calls `action` after this many milliseconds, and returns a function that prevents it. */
  after(milliseconds: number, action: () => void): () => void;
}

/** A start of docker, beside its arguments. */
interface DockerCall {
  readonly onLine?: (line: string) => void;
  /** Variables beside those of docker itself. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly redact?: Redaction;
  /** False for a start that the signal does not end. */
  readonly isStoppable?: false;
  /** True if the output is that of a container, whose words say nothing about docker. */
  readonly isOfContainer?: true;
}

/** Starts docker, and returns how it ended. Throws `packaging/no-docker` if it cannot work on this machine. */
export type Docker = (command: readonly string[], more?: DockerCall) => Promise<DockerRun>;

/** The longest delay of a timer of Node.js, in milliseconds, about 24 days; a longer one would be over at once. */
const longestTimer = 2 ** 31 - 1;

/** Returns docker as it is started in a folder of its own. */
const dockerIn =
  (start: DockerStart, folder: string, signal: AbortSignal | undefined): Docker =>
  async (command, { onLine = () => {}, environment, redact, isStoppable, isOfContainer = false } = {}) => {
    const given = environment ? { ...start, environment: { ...environment, ...start.environment } } : start;
    const run = await runDocker(command, given, folder, onLine, isStoppable === false ? undefined : signal, redact);
    const isJudged = run.notStarted !== undefined || !(run.code === 0 || isOfContainer || signal?.aborted);
    const setup = isJudged ? setupRefusal(run) : undefined;
    if (setup !== undefined) throw setup;
    return run;
  };

/** Returns the port to containers of the local Docker. Files are mounted nowhere, so its daemon may be on another machine. */
export const dockerContainers = (options: ContainersOptions): LocalContainers => {
  const { root, temporary, signal } = options;
  /** Does work with docker in a temporary folder, which is removed afterwards. */
  const withDocker = async <T>(
    work: (docker: Docker, folder: string, start: DockerStart) => Promise<T>,
  ): Promise<T> => {
    signal?.throwIfAborted();
    const start = dockerStart(options.environment, root);
    return inTemporaryFolder(temporary, (folder) => work(dockerIn(start, folder, signal), folder, start));
  };
  return {
    machine: () =>
      withDocker(async (docker) => {
        const { code, lastLines } = await docker(['info', '--format', '{{.NCPU}} {{.MemTotal}}']);
        signal?.throwIfAborted();
        // Warnings of docker stand among the lines.
        const facts = lastLines.map((line) => /^([1-9]\d*) ([1-9]\d*)$/.exec(line)).find((found) => found !== null);
        const [, cpus, bytes] = facts ?? [];
        return code === 0 && cpus && bytes
          ? { cpus: Number(cpus), memoryMiB: Math.floor(Number(bytes) / 2 ** 20) }
          : undefined;
      }),
    // The runtime that NVIDIA's container toolkit registers; Docker Desktop has it where its virtual machine has GPUs.
    // https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/install-guide.html
    hasGpus: () =>
      withDocker(async (docker) => {
        const { code, lastLines } = await docker([
          'info',
          '--format',
          '{{range $name, $value := .Runtimes}}{{println $name}}{{end}}',
        ]);
        signal?.throwIfAborted();
        return code === 0 && lastLines.includes('nvidia');
      }),
    build: (image, openLog) =>
      withDocker((docker, folder, start) => buildHere({ ...options, docker, start, folder }, image, openLog)),
    pull: (image, platform, log) => withDocker((docker) => pullHere({ docker, signal }, image, platform, log)),
    run: (container, onLine) => withDocker((docker) => runContainer(docker, options, container, onLine)),
    freshId: () => randomUUID(),
    async pause(seconds) {
      for (let left = seconds * 1_000; left > 0; left -= longestTimer)
        await options.pause(Math.min(left, longestTimer));
    },
  };
};

/** Creates, starts and removes a container. */
const runContainer = async (
  docker: Docker,
  { after, signal }: ContainersOptions,
  container: LocalContainer,
  onLine: (line: string) => void,
): Promise<ContainerEnd> => {
  const name = `batch-job-local-${randomUUID().slice(0, 8)}`;
  const redact = redaction(container.hidden.flatMap(secretTexts));
  try {
    const created = await docker(createCommand(name, container), { environment: variablesOf(container), redact });
    signal?.throwIfAborted();
    if (created.code !== 0) throw notCreated(created);
    let stopping: Promise<unknown> | undefined;
    const milliseconds = (container.timeoutSeconds ?? Number.POSITIVE_INFINITY) * 1_000;
    const stop = () => {
      stopping = docker(['stop', '-t', String(container.graceSeconds), name]).catch(() => {});
    };
    const cancel = milliseconds > longestTimer ? () => {} : after(milliseconds, stop);
    const started = await docker(['start', '--attach', name], { onLine, redact, isOfContainer: true });
    cancel();
    await stopping;
    signal?.throwIfAborted();
    const state = stateIn(await docker(['container', 'inspect', '--format', stateFormat, name]));
    return { exitCode: started.code ?? 1, outOfMemory: false, error: '', ...state, timedOut: stopping !== undefined };
  } finally {
    // Not stopped by the signal, which may be what ended the container.
    await docker(['rm', '--force', '--volumes', name], { isStoppable: false }).catch(() => {});
  }
};

const notCreated = ({ lastLines }: DockerRun): Refused =>
  new Refused({
    code: 'run/not-local',
    message: `docker does not create the container: ${lastLines.slice(-5).join('\n') || 'it printed nothing.'}`,
    hint: 'Look at the image and the resources of the job, or run it in a deployed stage: run without local.',
  });

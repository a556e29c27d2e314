import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PlannedImage } from '../../src/packaging/planned-image.ts';
import type { ContainerEnd, LocalContainer, LocalContainers } from '../../src/ports/local-containers.ts';

/** The port to local containers under test. */
export interface ContainersUnderTest {
  readonly containers: LocalContainers;
  /** An image to build, which is not there yet. */
  readonly planned: PlannedImage;
  /** The name of an image with a shell, which is there. */
  readonly shell: string;
  /** Ends the time of a container that has a timeout. */
  timeIsOver(): void;
  /** Returns the names of the containers that are there. */
  left(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Programs for a shell, by name, and how they end; an implementation in memory pretends so. */
export const programs = {
  greet: {
    script: 'printf "%s\\n" "$GREETING"; echo "$PATH_OF $1"; exit 3',
    lines: ['two', 'lines', 'x word'],
    end: { exitCode: 3 },
  },
  secret: { script: 'echo "the token is $TOKEN."', lines: ['the token is (hidden).'], end: {} },
  patient: {
    script: "trap 'echo got SIGTERM; exit 0' TERM; echo ready; sleep 20 >/dev/null 2>&1 & wait",
    lines: ['ready', 'got SIGTERM'],
    end: { timedOut: true },
  },
} as const satisfies Record<
  string,
  { readonly script: string; readonly lines: readonly string[]; readonly end: Partial<ContainerEnd> }
>;

/** Tests of the port `LocalContainers`, for the fake and for the adapter. */
export const localContainersContract = (name: string, open: () => Promise<ContainersUnderTest>): void => {
  describe(`LocalContainers, ${name}`, () => {
    let under: ContainersUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    /** Runs a program, and returns its end with the lines that it wrote. */
    const ran = async (script: string, more: Partial<LocalContainer> = {}) => {
      const lines: string[] = [];
      const end = await under.containers.run(
        {
          image: under.shell,
          platform: 'linux/amd64',
          command: ['sh', '-c', script, 'sh', 'word'],
          environment: {},
          hidden: [],
          cpus: 1,
          memoryMiB: 64,
          isReadOnly: false,
          hasInit: true,
          graceSeconds: 1,
          ...more,
        },
        (line) => {
          lines.push(line);
          if (line === 'ready') under.timeIsOver();
        },
      );
      return { ...end, lines };
    };
    const success = { exitCode: 0, outOfMemory: false, timedOut: false, error: '' };

    test('run starts a command with variables, and returns its lines and its exit code', async () => {
      const { script, lines, end } = programs.greet;
      const environment = { GREETING: 'two\nlines', PATH_OF: 'x' };
      expect(await ran(script, { environment })).toEqual({ ...success, ...end, lines });
      expect(await under.left()).toEqual([]);
    });

    test('run shows no value that is to be hidden', async () => {
      const { script, lines, end } = programs.secret;
      const given = { environment: { TOKEN: 'correct horse' }, hidden: ['correct horse'] };
      expect(await ran(script, given)).toEqual({ ...success, ...end, lines });
    });

    test('run ends a container by SIGTERM when its time is over, whatever its exit code is then', async () => {
      const { script, lines, end } = programs.patient;
      expect(await ran(script, { timeoutSeconds: 60 })).toEqual({ ...success, ...end, lines });
      expect(await under.left()).toEqual([]);
    });

    test('build builds an image that is not there, and finds it afterwards', async () => {
      const ends: unknown[] = [];
      const openLog = () => ({ line: () => {}, end: (problem?: unknown) => ends.push(problem) });
      const { containers, planned } = under;
      const built = await containers.build(planned, openLog);
      expect(built.from).toBe('built');
      expect(await containers.build(planned, openLog)).toEqual({ ...built, from: 'found' });
      expect(ends).toEqual([undefined]);
    });

    test('freshId returns ids of the form that AWS Batch has, none twice', () => {
      const ids = [under.containers.freshId(), under.containers.freshId()];
      expect(new Set(ids).size).toBe(2);
      for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    });

    test('machine returns processors and memory', async () => {
      const { cpus = 0, memoryMiB = 0 } = (await under.containers.machine()) ?? {};
      expect(cpus).toBeGreaterThan(0);
      expect(memoryMiB).toBeGreaterThan(100);
    });
  });
};

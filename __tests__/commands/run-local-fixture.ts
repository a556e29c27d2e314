import { run } from '../../src/commands/run.ts';
import type { LocalInputs } from '../../src/operations/runs/run-request.ts';
import type { World } from '../../src/ports/world.ts';
import { configWorld } from '../fakes/config-world.ts';
import { type FakeContainers, fakeContainers, type Program } from '../fakes/local-containers.ts';
import { inputs as inputsOf } from './run-fixture.ts';

/** Returns a config of the project `jobs` with the job `report`; `properties` is YAML, indented by six. */
export const configOf = (properties = '', more = '', packaging = '') => `serviceName: jobs
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging:
          ${packaging || 'type: prebuilt-image\n          properties: { image: "busybox:1", command: [sh, -c, "echo hi"] }'}
        environment:
          - name: LEVEL
            value: 3
          - name: WHERE
            value: $CfFormat('{}-x', $Region())
          - name: TOKEN
            value: $Secret('token')
      resources: { cpu: 2, memory: 1024 }
${properties}${more}`;
/** A bucket to which jobs can be connected. */
export const lake = '  lake:\n    type: bucket\n';

/** A run in a world in memory, in which only the local Docker is there. */
interface Settings {
  readonly config?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly buildSecrets?: readonly string[];
  readonly program?: Program;
  readonly containers?: FakeContainers;
  readonly local?: Partial<LocalInputs>;
  readonly job?: string;
  readonly event?: string;
  readonly index?: number;
  readonly given?: Readonly<Record<string, string>>;
  readonly world?: Partial<World>;
}

/** Runs a job here, and returns what happened. */
export const ran = async ({
  config = configOf(),
  files,
  buildSecrets,
  program,
  local,
  job,
  event = '{}',
  index,
  given = {},
  ...more
}: Settings = {}) => {
  const containers = more.containers ?? fakeContainers(program);
  const lines: string[] = [];
  const printed: string[] = [];
  const outputs: Record<string, string> = {};
  const { world, written } = configWorld({ config, ...(files ? { files } : {}) });
  let clock = 0;
  const ended = await run(
    {
      ...world,
      console: {
        ...world.console,
        group: async (title, work) => {
          lines.push(title);
          return work();
        },
        info: (line) => void lines.push(line),
        output: (name, value) => void Object.assign(outputs, { [name]: value }),
      },
      print: (text) => void printed.push(text),
      given: async (path) => given[path],
      elapsed: () => (clock += 1_000),
      localContainers: async () => containers,
      ...more.world,
    },
    {
      ...inputsOf({ job, index, event: { kind: 'text', text: event } }),
      local: { namesStage: false, ...local },
      ...(buildSecrets ? { buildSecrets } : {}),
    },
  );
  return { ended, containers, lines, printed, outputs, written, environments: environmentsOf(containers) };
};
/** Returns the variables of the containers that were started, in order. */
const environmentsOf = ({ started }: FakeContainers) => started.map(({ environment }) => environment);

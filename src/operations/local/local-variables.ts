import { Refused } from '../../diagnostics/refused.ts';
import { literal } from '../../diagnostics/visible.ts';
import { perAttempt } from '../../job/environment.ts';
import type { World } from '../../ports/world.ts';
import { parseDotenvFile } from '../../runs/dotenv-file.ts';
import type { LocalJob } from '../../runs/local-job.ts';
import type { Stage } from '../../stage/stage.ts';
import type { LocalInputs } from '../runs/run-request.ts';
import { deployedVariables } from './deployed-variables.ts';

/** The variables of a container, and what of them no log may show. */
export interface LocalVariables {
  readonly environment: Readonly<Record<string, string>>;
  readonly hidden: readonly string[];
}

/** Returns why a variable cannot be set for a run; undefined for one that can. */
const reservedName = (name: string): string | undefined =>
  name.startsWith('AWS_BATCH') || perAttempt.includes(name)
    ? `sets ${name}, and every attempt gets its own`
    : undefined;

/** Returns the variables of the dotenv file. Throws `door/bad-value` for a missing file, and for every line that is wrong. */
export const readDotenvFile = async (
  world: Pick<World, 'given'>,
  path: string | undefined,
): Promise<ReadonlyMap<string, string>> => {
  if (path === undefined) return new Map();
  const text = await world.given(path);
  if (text === undefined)
    throw new Refused({
      code: 'door/bad-value',
      message: `There is no dotenv-file ${literal(path)}, or it has more than 1 MiB.`,
      hint: 'Its path is relative to the current folder.',
    });
  const { variables, bad } = parseDotenvFile(text, reservedName);
  if (bad.length === 0) return variables;
  throw new Refused({
    code: 'door/bad-value',
    message: `dotenv-file ${literal(path)}: ${bad.map(({ line, says }) => `line ${line} ${says}`).join('; ')}.`,
    hint: 'Write NAME=value on each line; a value over several lines, or with a #, stands in quotes.',
  });
};

/** Variables of AWS credentials, which a container has only if the dotenv file names them. */
const credentials = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'];

/** The fewest characters of a value that is hidden in the output: shorter ones stand in it by chance. */
const shortestHidden = 6;

/** Logs which variables the container lacks, and how to give them. */
const tellMissing = (world: World, names: readonly string[], secrets: readonly string[]): void => {
  const { info } = world.console;
  if (names.length > 0)
    info(
      `Only AWS knows these variables, so that the container does not have them: ${names.join(', ')}. Give them in dotenv-file, or name a deployed stage to read them from.`,
    );
  if (secrets.length > 0)
    info(
      `These variables are secrets, which are not read from AWS for a container here: ${secrets.join(', ')}. Give them in dotenv-file.`,
    );
};

/**
 * Returns the variables of a job's container: those of the config, those that only AWS knows from the deployed stage where
 * one is named, and those of the dotenv file, which go before both. Logs by name what is missing.
 */
export const localVariables = async (
  world: World,
  stage: Stage,
  job: LocalJob,
  { dotenvFile, namesStage }: LocalInputs,
): Promise<LocalVariables> => {
  const given = await readDotenvFile(world, dotenvFile);
  const isOpen = (name: string): boolean => job.variables.get(name) === undefined && !given.has(name);
  const open = [...job.variables.keys()].filter(isOpen);
  const deployed =
    open.length > 0 && namesStage && !world.offline
      ? await deployedVariables(world, stage, job)
      : new Map<string, string>();
  const known = [...job.variables].flatMap(([name, value]): [string, string][] => {
    const found = value ?? deployed.get(name);
    return found === undefined ? [] : [[name, found]];
  });
  tellMissing(
    world,
    open.filter((name) => !deployed.has(name)),
    [...job.secrets].filter((name) => !given.has(name)),
  );
  return {
    environment: Object.fromEntries([...known, ...given]),
    hidden: [...given].flatMap(([name, value]) =>
      (job.secrets.has(name) || credentials.includes(name)) && value.length >= shortestHidden ? [value] : [],
    ),
  };
};

import { readTemplate } from '../../cloudformation/yaml-template.ts';
import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { Checked, DoctorReport, Verdict } from '../../doctor/verdict.ts';
import { unknown } from '../../doctor/verdict.ts';
import { isLiving } from '../../drift/find.ts';
import { doctorChecks } from '../../generated/doctor-checks.ts';
import type { World } from '../../ports/world.ts';
import { assertStackTags } from '../../stack/ownership.ts';
import { stageOf } from '../../stage/stage.ts';
import { readProject } from '../compile/read-project.ts';
import { resourcesOf } from '../stack/read-deployed.ts';
import {
  type DoctorCheck,
  isCaller,
  isStack,
  type KnownSubject,
  noCredentials,
  noProject,
  type StackSubject,
  type Subject,
  saysAccount,
  unknownBy,
  wrongAccount,
} from './check.ts';
import type { DoctorRequest } from './doctor-request.ts';
import { orRefusal } from './look-at-each.ts';

/**
 * Returns the name of the project, or the mistakes of the config that keep it from being known; undefined without a config.
 * Throws `source/outside` for one that is a link out of the checkout.
 */
const readOwnProject = async (world: World, request: DoctorRequest): Promise<Subject['project']> => {
  try {
    return await readProject(world, request);
  } catch (problem) {
    if (problem instanceof DiagnosticsError) return problem;
    if (problem instanceof Refused && problem.code === 'source/missing-file') return undefined;
    throw problem;
  }
};

/** Returns the deployed stack of the stage as it is now, whatever its status; or why there is none to look at. */
const readStack = async (
  world: World,
  request: DoctorRequest,
  project: Subject['project'],
): Promise<Subject['stack']> => {
  if (!request.namesStage) return 'No stage is named: give stage, such as dev, to look at its stack too.';
  if (typeof project !== 'string') return noProject;
  const stage = stageOf(project, request.stage);
  return orRefusal(async () => {
    const stacks = await world.stacks();
    const stack = await stacks.describe(stage.stack);
    if (stack === undefined || stack.status === 'REVIEW_IN_PROGRESS')
      return `The stack ${stage.stack} is not deployed in ${request.region}, so there is nothing of it to look at.`;
    assertStackTags(stack, stage);
    const [template, resources] = await Promise.all([
      stacks.template(stack.id).then(readTemplate),
      resourcesOf(stacks, stack.id),
    ]);
    return { stack, template, resources: resources.filter(isLiving) };
  });
};

/** Returns why a check that asks AWS cannot look; undefined if it can. */
const whyNot = ({ needs }: DoctorCheck, subject: Subject): Verdict | undefined => {
  const { identity, stack } = subject;
  if (needs === 'nothing') return undefined;
  if (identity === 'offline') return unknown(noCredentials);
  if (saysAccount(subject)) return unknown(wrongAccount);
  if (!isCaller(identity)) return unknown('AWS accepts no credentials: mend what `credentials` says first.');
  if (needs === 'credentials' || isStack(stack)) return undefined;
  return typeof stack === 'string' ? unknown(stack) : unknownBy(stack);
};

/** Returns what a check says. A refusal of AWS is a verdict. */
const look = async (check: DoctorCheck, subject: Subject): Promise<Checked> => {
  const { name, about } = check;
  const not = whyNot(check, subject);
  if (not !== undefined) return { name, about, verdicts: [not] };
  const found = await orRefusal(() =>
    check.needs === 'stack' ? check.look(subject as StackSubject) : check.look(subject as KnownSubject),
  );
  return { name, about, verdicts: found instanceof Refused ? [unknownBy(found)] : found };
};

/** Asks every check, and returns what they say. Changes nothing. */
export const examine = async (world: World, request: DoctorRequest): Promise<DoctorReport> => {
  const project = await readOwnProject(world, request);
  const identity = world.offline ? 'offline' : await orRefusal(async () => (await world.identity()).whoami());
  const caller = isCaller(identity) ? identity : undefined;
  const stack = caller === undefined ? '' : await readStack(world, request, project);
  const subject: Subject = { world, request, project, identity, stack };
  const checks: Checked[] = [];
  // One after the other: AWS throttles reads of Batch and of IAM soon.
  for (const check of doctorChecks) checks.push(await look(check, subject));
  return {
    region: request.region,
    ...(request.assumesRegion ? { assumesRegion: true as const } : {}),
    ...(caller === undefined ? {} : { caller }),
    ...(isStack(stack) ? { stack: stack.stack.name } : {}),
    checks,
  };
};

import type { DoctorRequest } from '../operations/doctor/doctor-request.ts';
import { examine } from '../operations/doctor/examine.ts';
import { refusalOfFaults, reportFaults } from '../operations/doctor/report-faults.ts';
import type { World } from '../ports/world.ts';
import type { CommandResult } from '../report/diagnostics-file.ts';

/** Asks every check what is wrong with credentials, account and stage, and prints what they say. Changes nothing. */
export const doctor = async (world: World, request: DoctorRequest): Promise<CommandResult> => {
  const report = await examine(world, request);
  reportFaults(world, report, request);
  return { diagnostics: [], located: undefined, ...refusalOfFaults(report) };
};

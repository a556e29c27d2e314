import { Refused } from '../../diagnostics/refused.ts';
import { redactedDeep } from '../../diagnostics/secret.ts';
import { type DoctorReport, faultsOf } from '../../doctor/verdict.ts';
import type { World } from '../../ports/world.ts';
import { doctorMarkdown } from '../../report/doctor-markdown.ts';
import { doctorText } from '../../report/doctor-text.ts';
import { counted } from '../../report/plain-text.ts';
import type { DoctorInputs } from './doctor-request.ts';

/** Prints the report, as text or as JSON, and sets the step summary. */
export const reportFaults = (world: World, report: DoctorReport, { format }: Pick<DoctorInputs, 'format'>): void => {
  if (format === 'json') world.print(`${JSON.stringify(redactedDeep(report), null, 2)}\n`, 'json');
  else world.print(doctorText(report), 'text');
  world.console.summary(doctorMarkdown(report));
};

/** Returns the refusal `doctor/fault` of a run that found faults, or an empty object. */
export const refusalOfFaults = (report: DoctorReport): { readonly refusal?: Refused } => {
  const faults = faultsOf(report);
  if (faults.length === 0) return {};
  return {
    refusal: new Refused({
      code: 'doctor/fault',
      message: `doctor found ${counted(faults.length, 'fault')}: ${faults.map(({ what }) => what).join(' ')}`,
      hint: 'The report above says of each why it matters and what mends it.',
    }),
  };
};

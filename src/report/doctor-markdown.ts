import { type DoctorReport, faultsOf, unknownsOf } from '../doctor/verdict.ts';
import { doctorVerdict } from './doctor-text.ts';
import { code, details, join, type Markdown, md, sentence, table, text } from './markdown.ts';

const faultItem = ({ check, what, why, mend }: ReturnType<typeof faultsOf>[number]): Markdown =>
  join(
    [
      md`- ❌ ${code(check)} ${sentence(what, 2_000)}`,
      md`  <br>${text(why, 1_000)}`,
      md`  <br>**Mend:** ${sentence(mend, 2_000)}`,
    ],
    '\n',
  );

/** Returns what doctor found as Markdown for the step summary: faults with what mends them, then what is not known. */
export const doctorMarkdown = (report: DoctorReport): string => {
  const faults = faultsOf(report);
  const unknown = unknownsOf(report);
  const fine = report.checks.flatMap(({ name, verdicts }) =>
    verdicts.flatMap((one) => (one.kind === 'fine' ? [[code(name), text(one.sentence, 1_000)]] : [])),
  );
  return `${join(
    [
      md`### 🩺 ${text(doctorVerdict(report), 500)}`,
      join(faults.map(faultItem), '\n'),
      join(
        unknown.map(
          (one) =>
            md`- ❔ ${text(one.about.join(', '), 500)}: ${sentence(one.sentence, 1_000)} ${one.mend === undefined ? md`` : sentence(one.mend, 1_000)}`,
        ),
        '\n',
      ),
      fine.length === 0 ? md`` : details(`${fine.length} without a fault`, table(['Check', 'Found'], fine)),
    ],
    '\n\n',
  )}\n`;
};

import { inBackticks } from '../config/complaints/phrases.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { missingDeadLetters } from './dead-letters.ts';
import { forbiddenTypes } from './forbidden-types.ts';
import type { Policy } from './policy.ts';
import { publicTriggers } from './public-triggers.ts';
import { oversized } from './sizes.ts';
import { unseenResources } from './unseen-resources.ts';
import { fitsPattern, type Judged, type Violation } from './violation.ts';

const wrongStage = ({ stages }: Policy, { stage }: Judged): Violation[] =>
  stages === undefined || stages.some((one) => fitsPattern(stage, one))
    ? []
    : [
        {
          code: 'policy/stage',
          path: [],
          sentence: `The stage ${stage} is not among those of the policy.`,
          hint: `Allowed: ${inBackticks(stages)}.`,
        },
      ];

const wrongRegion = ({ regions }: Policy, { region, assumesRegion }: Judged): Violation[] =>
  regions === undefined || regions.includes(region)
    ? []
    : [
        {
          code: 'policy/region',
          path: [],
          sentence: assumesRegion
            ? `No AWS region is given, and ${region}, which is assumed then, is not among those of the policy.`
            : `The region ${region} is not among those of the policy.`,
          hint: `${assumesRegion ? 'Give aws-region, or set AWS_REGION. ' : ''}Allowed: ${inBackticks(regions)}.`,
        },
      ];

const missingTags = ({ requiredTags = [] }: Policy, { config: { stackConfig } }: Judged): Violation[] => {
  const names = (stackConfig?.tags ?? []).map(({ name }) => name);
  const written = stackConfig?.tags ? ['stackConfig', 'tags'] : ['stackConfig'];
  const path: Path = stackConfig === undefined ? [] : written;
  return requiredTags
    .filter((name) => !names.includes(name))
    .map((name) => ({
      code: 'policy/required-tag',
      path,
      sentence: `The policy wants the tag \`${name}\`, and the config does not have it.`,
      hint: `Add an item with \`name: ${name}\` and its value to \`stackConfig.tags\`, or give it by the input tags.`,
    }));
};

const rules = [
  wrongStage,
  wrongRegion,
  oversized,
  forbiddenTypes,
  missingDeadLetters,
  publicTriggers,
  unseenResources,
  missingTags,
];

/**
 * Returns an error for everything that a policy forbids, with the name of the policy's file. Judges what becomes of the
 * config, not its words alone: `overrides` and `cloudformationResources` change nothing about it.
 */
export const judgePolicy = (policy: Policy, judged: Judged, file: string): Diagnostic[] =>
  rules
    .flatMap((rule): readonly Violation[] => rule(policy, judged))
    .map(({ code, path, sentence, hint }) => ({
      code,
      severity: 'error',
      sentence,
      place: path.length === 0 ? 'file' : { path },
      hint: `${hint} The rule is in ${file}.`,
    }));

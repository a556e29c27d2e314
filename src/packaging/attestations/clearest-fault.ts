import { type AttestationFault, faultCodes } from './signed-statement.ts';

const rankOf = ({ code }: AttestationFault): number => faultCodes.indexOf(code);

/** Returns the fault that says most about an image, the first of several that do; undefined without any. */
export const clearestFault = (faults: readonly AttestationFault[]): AttestationFault | undefined =>
  faults.reduce<AttestationFault | undefined>(
    (best, fault) => (best === undefined || rankOf(fault) > rankOf(best) ? fault : best),
    undefined,
  );

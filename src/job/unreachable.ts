import { type Diagnostic, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import type { Admission, Neighbour } from '../stage/resource.ts';

/** The place of what is connected: inside of the stack's VPC, with the word for it, or outside, with why and what to do about it. */
export type ConnectedPlace =
  | { readonly inside: true; readonly subject: string }
  | { readonly inside: false; readonly why: string; readonly hint: string };

const complaintOf = (name: string, admits: Admission, place: ConnectedPlace): [sentence: string, hint: string] | [] => {
  if (place.inside && admits === 'addresses')
    return [
      `${name} lets in only the addresses of whitelistedIps, and the ${place.subject} has one of the VPC.`,
      `Write accessibilityMode: vpc under accessibility of ${name}; whitelistedIps are let in as well then.`,
    ];
  return place.inside || admits === 'addresses' ? [] : [`${name} lets in only its VPC, and ${place.why}.`, place.hint];
};

/**
 * Returns a warning for each resource in `connectTo` that what is connected cannot reach over the network, by where that
 * runs. What lets in single security groups is judged elsewhere. `path` leads to the list.
 */
export const checkReach = (
  names: readonly string[],
  neighbours: ReadonlyMap<string, Neighbour>,
  path: Path,
  place: ConnectedPlace,
): Diagnostic[] =>
  names.flatMap((name, index) => {
    const admits = neighbours.get(name)?.admits;
    const [sentence, hint] = admits === undefined ? [] : complaintOf(name, admits, place);
    return sentence === undefined ? [] : [warningAt('config/no-route', [...path, index], sentence, hint)];
  });

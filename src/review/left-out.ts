import type { Config } from '../config/schema.ts';
import { resourceMember } from '../graph/neighbours.ts';
import type { Stage } from '../stage/stage.ts';

/** Returns a note for each resource of a preview that the preview makes without some of its properties; none for other stages. */
export const leftOutNotes = ({ resources }: Config, { preview }: Pick<Stage, 'preview'>): string[] =>
  preview
    ? Object.entries(resources).flatMap(([name, { type, properties }]) => {
        const member = resourceMember(type);
        const left = member.leftOutInPreviews?.(properties) ?? [];
        const wayOut = 'preview' in member.properties ? '; preview: on in its properties changes that' : '';
        return left.length === 0 ? [] : [`Previews make ${name} without ${left.join(' and ')}${wayOut}.`];
      })
    : [];

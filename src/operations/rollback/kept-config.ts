import type { World } from '../../ports/world.ts';
import { locatedText } from '../../source/document.ts';
import { type KeptContents, keptTemplate } from '../../stack/kept-document.ts';
import type { Stage } from '../../stage/stage.ts';
import type { ReviewedConfig } from '../compile/assemble.ts';
import type { Compiled, TemplateText } from '../compile/compiled.ts';

/** Returns the template of a kept deployment as it was. */
export const templateOfKept = ({ templateText }: KeptContents): TemplateText => ({
  template: keptTemplate({ templateText }),
  templateText,
});

/**
 * Returns a kept deployment in the place of a compiled config: its template is as it was, or `ours`, whatever the config of the
 * checkout says, and no resource of it has a line there.
 */
export const keptConfig = (
  { source }: Pick<World, 'source'>,
  stage: Stage,
  region: string,
  { params, borrowed, ...contents }: KeptContents,
  ours: TemplateText,
): Compiled & ReviewedConfig => {
  // Protection against deletion is no part of what was good: a rollback leaves it as it is.
  const { terminationProtection: _, ...settings } = contents.settings;
  return {
    ...{ ...ours, stage, params, settings, images: [], codes: [], uploads: [] },
    ...(borrowed === undefined ? {} : { borrowed }),
    located: { ...locatedText('', source.file), value: {} },
    diagnostics: [],
    config: { resources: {} },
    graph: { resources: new Map() },
    origin: { config: contents.commit ?? '', stage: stage.stage, region },
    locate: () => undefined,
    async withDeployed() {
      return this;
    },
    withImages: () => ours,
  };
};

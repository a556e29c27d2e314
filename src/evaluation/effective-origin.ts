import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.ts';

/** The name of the file with the effective config: the config with its directives resolved. */
export const effectiveFile = 'effective-config.yml';

/** The config, the stage and the region that an effective config was made from. */
export interface Origin {
  /** The file name of the config, which is in the same folder. */
  readonly config: string;
  readonly stage: string;
  readonly region: string;
}

/** Returns the first line of an effective config, a YAML comment that `originIn` recognizes. */
export const originLine = ({ config, stage, region }: Origin): string =>
  `# Made of ${JSON.stringify(config)}, stage ${stage}, region ${region}, with its directives answered. Use it as a config in that file's folder.`;

const line = /^# Made of ("(?:[^"\\\n]|\\.)+"), stage ([\w-]+), region ([\w-]+), with its directives answered\./;

const nameIn = (quoted: string): string | undefined => {
  try {
    const name: unknown = JSON.parse(quoted);
    return typeof name === 'string' && !/[/\\]|^\.{1,2}$/.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
};

/** Returns the origin of an effective config; undefined for the text of any other config. */
export const originIn = (text: string): Origin | undefined => {
  const [, quoted = '""', stage = '', region = ''] = line.exec(text) ?? [];
  const config = nameIn(quoted);
  return config ? { config, stage, region } : undefined;
};

/** Returns an error if a text is an effective config that was made for another stage or region than the run's. */
export const checkOrigin = (
  text: string,
  { stage, region }: { readonly stage: string; readonly region: string },
): Diagnostic[] => {
  const origin = originIn(text);
  if (origin === undefined || (origin.stage === stage && origin.region === region)) return [];
  return [
    errorAt(
      'config/other-stage',
      [],
      `This config was made for the stage ${origin.stage} in ${origin.region}, and this run is about the stage ${stage} in ${region}: its directives were answered for the former.`,
      `Make it again with \`compile\` for the stage ${stage} in ${region}, from ${origin.config}.`,
    ),
  ];
};

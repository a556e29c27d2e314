/** A path in a file of MSBuild or NuGet, with `/`, and the folders that it may begin at. */
interface NamedPath {
  readonly from: 'file' | 'project' | 'any';
  readonly text: string;
}

/** The parts of a file of MSBuild or NuGet by which it names others. */
export interface BuildText {
  readonly paths: readonly NamedPath[];
  /** Names of files that are looked for in the folders above; an empty one is that of the file itself. */
  readonly above: readonly string[];
  /** The first path of a file, project or import that is known only while the project is built. */
  readonly computed?: string;
}

/** Items that are no files: https://learn.microsoft.com/visualstudio/msbuild/common-msbuild-project-items */
const noFiles = new Set(
  [
    'PackageReference PackageVersion PackageDownload GlobalPackageReference FrameworkReference KnownFrameworkReference',
    'Using InternalsVisibleTo AssemblyAttribute AssemblyMetadata ProjectCapability RuntimeHostConfigurationOption',
    'TrimmerRootAssembly SupportedPlatform CompilerVisibleProperty CompilerVisibleItemMetadata Service',
  ].flatMap((line) => line.split(' ')),
);

/** Properties of folders that MSBuild writes, or that are part of .NET or of a package. */
const known =
  /\$\((?:OutDir|OutputPath|(?:Base)?IntermediateOutputPath|BaseOutputPath|PublishDir|TargetDir|TargetPath|MSBuild(?:Bin|Tools|SDKs|Extensions)Path\w{0,9}|NuGetPackageRoot|Pkg\w{1,100})\)/i;

/** Returns the parts of a file of MSBuild or NuGet by which it names others. */
export const buildText = (text: string): BuildText => {
  const plain = text.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  const quoted = [...plain.matchAll(/=\s{0,9}(?:"([^"]{1,4000})"|'([^']{1,4000})')/g)].map(([, a, b]) => a ?? b ?? '');
  const contents = [...plain.matchAll(/>([^<>]{1,4000})</g)].map(([, one = '']) => one);
  const computed = computedIn(plain);
  return {
    paths: [...new Set([...quoted, ...contents])].flatMap((value) => value.split(';').flatMap(pathIn)),
    above: [...plain.matchAll(/GetPathOfFileAbove\(\s{0,9}['"]?([^'",)]{1,200})/g)].map(([, name = '']) =>
      name.startsWith('$(MSBuildThisFile)') ? '' : name.trim(),
    ),
    ...(computed === undefined ? {} : { computed }),
  };
};

/** The properties of MSBuild at the beginning of paths, with the folders that they are. */
const beginnings = [
  { from: 'file', pattern: /^\$\(MSBuildThisFileDirectory\)\/?/i },
  { from: 'project', pattern: /^\$\((?:MSBuildProjectDirectory|ProjectDir)\)\/?/i },
] as const;

/** Returns a value as the path that it may be; nothing for one that is none, or that is computed. */
const pathIn = (value: string): NamedPath[] => {
  const written = value.trim().replaceAll('\\', '/').replaceAll('&amp;', '&');
  const beginning = beginnings.find(({ pattern }) => pattern.test(written));
  const text = beginning === undefined ? written : written.replace(beginning.pattern, '');
  if (text === '' || /^\/|^\w+:\/\/|[$@%]\(|[\n\0]/.test(text)) return [];
  return [{ from: beginning?.from ?? 'any', text }];
};

/** Returns the first path of a file, project or import that is computed. */
const computedIn = (plain: string): string | undefined => {
  for (const { index, 0: all, 1: name, 2: double, 3: single } of plain.matchAll(
    /\b(Include|Project)\s{0,9}=\s{0,9}(?:"([^"]{1,4000})"|'([^']{1,4000})')/g,
  )) {
    const value = double ?? single ?? '';
    const before = plain.slice(Math.max(0, index - 4_000), index);
    const tag = before.slice(before.lastIndexOf('<') + 1);
    const [element = ''] = /^[\w.]{1,100}/.exec(tag) ?? [];
    const isImport = name === 'Project' && element === 'Import';
    const ofSdk =
      isImport &&
      /\bSdk\s{0,9}=/.test(`${tag}${all}${plain.slice(index + all.length, index + all.length + 200).split('>')[0]}`);
    if (noFiles.has(element) || ofSdk || /GetPathOfFileAbove\(/.test(value)) continue;
    const open = value.split(';').find((one) => isComputed(one.trim().replaceAll('\\', '/')));
    if (open !== undefined) return open.trim().slice(0, 100);
  }
  return undefined;
};

/** True for a path that begins at a folder which only the build knows. Items are named where they are made. */
const isComputed = (value: string): boolean => {
  const { pattern } = beginnings.find((one) => one.pattern.test(value)) ?? {};
  const rest = pattern === undefined ? value : value.replace(pattern, '');
  return /\$\(/.test(rest) && !known.test(rest);
};

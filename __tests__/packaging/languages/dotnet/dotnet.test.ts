import { describe, expect, test } from '@jest/globals';
import { dotnet } from '../../../../src/packaging/languages/dotnet/dotnet.ts';
import { installCurl, writeShellEntry } from '../../../../src/packaging/shell-entry.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

type Properties = Partial<Parameters<typeof dotnet.image>[1]>;
const entryfilePath = 'src/Report/Program.cs';

const image = (files: Record<string, string>, properties: Properties = {}, entry = entryfilePath) =>
  dotnet.image(
    entry,
    { entryfilePath: entry, languageSpecificConfig: {}, ...properties },
    fakeWorkspace({ [entry]: '', ...files }),
    'linux/amd64',
  );
const textOf = (...given: Parameters<typeof image>): string => {
  const { value, diagnostics } = image(...given);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return (value as { dockerfile: { text: string } }).dockerfile.text;
};
const project = (content = '<TargetFramework>net8.0</TargetFramework>') => ({
  'src/Report/Report.csproj': `<Project>${content}</Project>`,
});
const mounts =
  '--mount=type=secret,id=nuget-config,target=/root/.nuget/NuGet/NuGet.Config --mount=type=cache,target=/root/.nuget/packages';

describe('dotnet', () => {
  test('restores packages before it copies the sources, publishes the project, and starts its program', () => {
    const files = {
      ...project('<ProjectReference Include="..\\Core\\Core.csproj" /><PackageReference Include="a" />'),
      'src/Core/Core.csproj': '<Project/>',
      'src/Report/packages.lock.json': '{}',
      'Directory.Build.props': '<TargetFramework>net8.0</TargetFramework>',
      'src/nuget.config': '',
    };
    const text = textOf(files, { includeFiles: ['data/**'], customDockerBuildCommands: ['true'] });
    const perl = /^RUN \["perl".*$/m.exec(text)?.[0];
    expect(text).toBe(
      [
        'FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:8.0-bookworm-slim AS build',
        'ENV DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1',
        writeShellEntry(),
        'WORKDIR /build',
        'COPY ["src/Report/Report.csproj","/build/src/Report/Report.csproj"]',
        'COPY ["src/Core/Core.csproj","/build/src/Core/Core.csproj"]',
        'COPY ["src/nuget.config","/build/src/nuget.config"]',
        'COPY ["Directory.Build.props","/build/Directory.Build.props"]',
        'COPY ["src/Report/packages.lock.json","/build/src/Report/packages.lock.json"]',
        `RUN ${mounts} ["dotnet","restore","--locked-mode","src/Report/Report.csproj"]`,
        'COPY . .',
        `RUN ${mounts} ["dotnet","publish","--configuration","Release","--no-restore","--output","/out/app","-p:UseAppHost=false","-p:SelfContained=false","-p:PublishSingleFile=false","-p:PublishTrimmed=false","-p:PublishReadyToRun=false","-p:PublishAot=false","-p:Deterministic=true","-p:ContinuousIntegrationBuild=true","src/Report/Report.csproj"]`,
        perl,
        'RUN ["find","/out","-exec","touch","-h","-d","@946684800","{}","+"]',
        '',
        'FROM mcr.microsoft.com/dotnet/aspnet:8.0-bookworm-slim',
        installCurl(),
        'WORKDIR /app',
        'RUN ["/bin/sh","-c","true"]',
        'COPY --from=build /out/ /',
        'CMD ["sh","/opt/batch-job/entry.sh","dotnet","/app/Report.dll"]',
        '',
      ].join('\n'),
    );
  });

  test.each<[string, Record<string, string>, string, string?]>([
    ['its folder', { 'src/Report/Report.csproj': '', 'Acme.csproj': '' }, 'src/Report/Report.csproj'],
    ['a folder above', { 'src/src.csproj': '' }, 'src/src.csproj'],
    ['the entry file', { 'src/Report/Program.csproj': '' }, 'src/Report/Program.csproj'],
    ['its namespace', { 'Acme.Jobs.csproj': '' }, 'Acme.Jobs.csproj', 'using X;\nnamespace Acme.Jobs;'],
    ['a namespace above', { 'src/Acme.csproj': '' }, 'src/Acme.csproj', '\uFEFFnamespace Acme.Jobs { }'],
  ])('finds the project by %s', (_, files, path, source = '') => {
    expect(textOf({ ...files, [entryfilePath]: source })).toContain(`"restore","${path}"]`);
  });

  test('takes the project that projectFile names', () => {
    const files = { ...project(), 'a $b/X.csproj': '<AssemblyName> Own.Name </AssemblyName>' };
    const text = textOf(files, { languageSpecificConfig: { projectFile: './a $b/X.csproj' } });
    expect(text).toContain('COPY ["a \\\\$b/X.csproj","/build/a \\\\$b/X.csproj"]');
    expect(text).toContain('"dotnet","/app/Own.Name.dll"]');
  });

  test.each<[string, string, Properties['languageSpecificConfig'] | object, string[]]>([
    [
      'the project',
      '<TargetFramework>net6.0</TargetFramework>',
      {},
      ['sdk:6.0-bookworm-slim', 'aspnet:6.0-bookworm-slim'],
    ],
    ['a new project', '<TargetFramework>net10.0</TargetFramework>', {}, ['sdk:10.0-noble', 'aspnet:10.0-noble']],
    [
      'the newest of several',
      '<TargetFrameworks>net6.0;net9.0</TargetFrameworks>',
      {},
      ['sdk:9.0-', 'aspnet:9.0-', '"--framework","net9.0"'],
    ],
    [
      'its property among several',
      '<TargetFrameworks>net6.0;net8.0</TargetFrameworks>',
      { dotnetVersion: 6 },
      ['aspnet:6.0-', '"--framework","net6.0"'],
    ],
    [
      'its property, newer than the project',
      '<TargetFramework>net6.0</TargetFramework>',
      { dotnetVersion: 8 },
      ['sdk:8.0-', 'aspnet:8.0-', 'ENV DOTNET_ROLL_FORWARD=Major\n'],
    ],
    ['nothing', '', {}, ['sdk:8.0-', 'aspnet:8.0-']],
  ])('takes the version of .NET from %s', (_, content, own, expected) => {
    const text = textOf(project(content), { languageSpecificConfig: own as Record<string, never> });
    for (const one of expected) expect(text).toContain(one);
    expect(text.includes('ROLL_FORWARD')).toBe(expected.some((one) => one.includes('ROLL_FORWARD')));
  });

  test('takes the SDK that global.json names', () => {
    const global = '{ "sdk": { "rollForward": "latestPatch", "version": "9.0.100" } }';
    const text = textOf({ ...project(), 'global.json': global });
    expect(text).toContain('dotnet/sdk:9.0.100-bookworm-slim AS build');
    expect(text).toContain('aspnet:8.0-bookworm-slim');
    expect(text).toContain('COPY ["global.json","/build/global.json"]');
  });

  test.each(['<ProjectReference Include="$(Root)/x.csproj"/>', '<Import Project="../x.props"/>'])(
    'copies the sources before it restores packages for a project with %s',
    (content) => {
      expect(textOf(project(content))).toContain('WORKDIR /build\nCOPY . .\nRUN --mount');
    },
  );

  test('leaves what the compiler wrote out of the context', async () => {
    const files = { ...project('<ProjectReference Include="../Core/Core.csproj"/>'), 'src/Core/Core.csproj': '' };
    const { value } = image(files);
    const paths = ['src/Report/bin/x', 'src/Report/obj/x', 'src/Core/obj/x', 'bin/x', 'src/Report/a/obj/x'];
    const workspace = fakeWorkspace(Object.fromEntries(paths.map((path) => [path, ''])));
    const { files: kept } = await workspace.digest({ folder: '.', excluded: value?.excluded ?? [] });
    expect(kept).toEqual(['bin/x', 'src/Report/a/obj/x']);
  });

  test('warns of packages without a lock file', () => {
    const files = project('<PackageReference Include="a" Version="1.0.0" />');
    expect(image(files).diagnostics).toMatchObject([{ severity: 'warning', code: 'packaging/unpinned' }]);
    expect(textOf(files)).toContain('["dotnet","restore","src/Report/Report.csproj"]');
    expect(image(project('<!-- <PackageReference Include="a" /> -->')).diagnostics).toEqual([]);
  });

  test.each<[string, Record<string, string>, Properties, string]>([
    ['no project', {}, {}, 'packaging/entry-file'],
    ['no such project', {}, { languageSpecificConfig: { projectFile: 'a.csproj' } }, 'source/missing-path'],
    ['another file', { 'a.sln': '' }, { languageSpecificConfig: { projectFile: 'a.sln' } }, 'config/wrong-format'],
    ['a library', project('<OutputType>Library</OutputType>'), {}, 'packaging/entry-file'],
    ['a computed name', project('<AssemblyName>$(Root).A</AssemblyName>'), {}, 'packaging/entry-file'],
    ['.NET 5', project('<TargetFramework>net5.0</TargetFramework>'), {}, 'packaging/entry-file'],
    ['.NET Core 3.1', project('<TargetFramework>netcoreapp3.1</TargetFramework>'), {}, 'packaging/entry-file'],
    [
      'a version older than the project',
      project('<TargetFrameworks>net8.0</TargetFrameworks>'),
      { languageSpecificConfig: { dotnetVersion: 6 } },
      'packaging/entry-file',
    ],
    ['an old SDK', { ...project(), 'global.json': '{"sdk":{"version":"6.0.400"}}' }, {}, 'packaging/entry-file'],
    ['a missing reference', project('<ProjectReference Include="x.csproj"/>'), {}, 'source/missing-path'],
    ['a reference outside', project('<ProjectReference Include="../../../x.csproj"/>'), {}, 'source/outside'],
    ['excludeDependencies', project(), { excludeDependencies: ['x'] }, 'config/not-yet'],
    ['an exclusion in a glob', project(), { excludeFiles: ['!a'] }, 'config/wrong-format'],
  ])('rejects %s', (_, files, properties, code) => {
    const { value, diagnostics } = image(files, properties);
    expect(diagnostics).toMatchObject([{ severity: 'error', code, hint: expect.any(String) }]);
    expect(value).toBeUndefined();
  });
});

describe('what a project takes from outside of the folder of the config', () => {
  const outside = (content: string) =>
    image(project(`<TargetFramework>net8.0</TargetFramework>\n${content}`))
      .diagnostics.filter(({ code }) => code === 'source/outside')
      .map(({ severity, sentence }) => `${severity} ${sentence}`);

  test.each([
    ['<Import Project="..\\..\\..\\common.props" />', '../common.props'],
    ['<Import Project="$(MSBuildThisFileDirectory)../../../common.props" />', '../common.props'],
    ['<Compile Include="../../../shared/Money.cs" Link="Money.cs" />', '../shared/Money.cs'],
    ['<Compile Include="../../../shared/**/*.cs" />', '../shared/'],
  ])('is a warning with its line: %s', (element, path) => {
    expect(outside(element)).toEqual([
      expect.stringMatching(/^warning src\/Report\/Report\.csproj:2 takes files from "[^"]*", which is outside/),
    ]);
    expect(outside(element)[0]).toContain(`"${path}`.replace(/\/$/, ''));
  });

  test.each([
    '<Import Project="../../common.props" />',
    '<Import Project="../../../common.props" Condition="Exists(\'../../../common.props\')" />',
    '<Import Sdk="a" Project="../../../Sdk.props" />',
    '<Import Project="$(Shared)/common.props" />',
    '<!-- <Import Project="../../../common.props" /> -->',
    '<Compile Remove="../../../a.cs" />',
  ])('is nothing by %s', (element) => {
    expect(outside(element)).toEqual([]);
  });
});

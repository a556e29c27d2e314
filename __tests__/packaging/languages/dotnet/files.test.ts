import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dotnet } from '../../../../src/packaging/languages/dotnet/dotnet.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';
import { expectNarrow, type Files, filesIn, type ImageOf, wideIn } from '../narrow.ts';

const imageOf =
  (entry: string, properties = {}): ImageOf =>
  (surroundings) =>
    dotnet.image(
      entry,
      { entryfilePath: entry, languageSpecificConfig: {}, ...properties },
      surroundings,
      'linux/amd64',
    );
const entry = 'src/Report/Program.cs';
const project = 'src/Report/Report.csproj';
/** Files of which no project reads one. */
const noise = { 'README.md': '', 'src/Other/Other.csproj': '', 'src/Other/x.cs': '', 'Shared/y.cs': '', 'b.props': '' };
const base = { ...noise, [entry]: '', [project]: '<Project/>' };
/** Returns the files of the context beside those of the project itself. */
const found = async (content: string, files: Files = {}, properties = {}) =>
  (await filesIn(imageOf(entry, properties), { ...base, [project]: `<Project>${content}</Project>`, ...files })).filter(
    (path) => path !== entry && path !== project,
  );

describe('the context of a program in C#', () => {
  test('is the folder of its project, without what the compiler has written there', async () => {
    const files = {
      'src/Report/Deep/a.cs': '',
      'src/Report/x.json': '',
      'src/Report/obj/x': '',
      'src/Report/bin/x': '',
    };
    expect(await found('', files)).toEqual(['src/Report/Deep/a.cs', 'src/Report/x.json']);
  });

  test('has projects that it refers to through others, and what is read in the folders above each', async () => {
    const files = {
      'libs/Core/Core.csproj': "<ProjectReference Include='..\\Base\\Base.fsproj' />",
      'libs/Core/core.cs': '',
      'libs/Base/Base.fsproj': '<Project/>',
      'libs/Base/base.fs': '',
      'libs/Directory.Build.props': '',
      'Directory.Packages.props': '',
      '.editorconfig': '',
      'src/global.json': '{}',
      'src/NuGet.Config': '',
    };
    const content = '<ProjectReference Condition="1 > 0" Include="..\\..\\libs\\Core\\Core.csproj" />';
    expect(await found(content, files)).toEqual(Object.keys(files).sort());
  });

  test.each([
    ['<Compile Include="..\\..\\Shared\\y.cs" Link="y.cs" />', ['Shared/y.cs']],
    [
      '<Compile Include="../Other/**/*.cs;../../Shared/*.cs" />',
      ['Shared/y.cs', 'src/Other/Other.csproj', 'src/Other/x.cs'],
    ],
    ['<HintPath>..\\..\\Shared\\y.cs</HintPath>', ['Shared/y.cs']],
    ['<Import Project="$(MSBuildThisFileDirectory)../../b.props" />', ['b.props']],
    ['<Import Project="$(MSBuildProjectDirectory)\\..\\..\\b.props" />', ['b.props']],
    [
      "<Import Project=\"$([MSBuild]::GetPathOfFileAbove('b.props', '$(MSBuildThisFileDirectory)../'))\" />",
      ['b.props'],
    ],
    ['<Content Include="..\\..\\Shared\\" />', ['Shared/y.cs']],
    ['<Import Project="Sdk.props" Sdk="$(Sdk)" />', []],
    ['<PackageReference Include="$(Name)" Version="$(V)" />', []],
    ['<None Include="$(OutDir)x" /><None Include="@(Other)" />', []],
    ['<!-- <Compile Include="..\\..\\Shared\\y.cs" /> -->', []],
    ['<RepoRoot>$(MSBuildThisFileDirectory)..\\..\\</RepoRoot>', []],
  ])('has what %s names', async (content, expected) => {
    expect(await found(content)).toEqual(expected);
    expect(wideIn(imageOf(entry), { ...base, [project]: content })).toEqual([]);
  });

  test('has what files of the folders above name, from each project on, and folders of packages', async () => {
    const files = {
      'Directory.Build.props': '<Import Project="build/a.props" /><X Include="../Tool/t.txt" />',
      'build/a.props': '<AdditionalFiles Include="$(MSBuildThisFileDirectory)rules.json" />',
      'build/rules.json': '',
      'build/none.json': '',
      'src/Tool/t.txt': '',
      'libs/Tool/t.txt': '',
      'libs/Core/Core.csproj': '',
      'nuget.config': '<add key="local" value="packages" />',
      'packages/a.nupkg': '',
    };
    const content = '<ProjectReference Include="../../libs/Core/Core.csproj" />';
    expect(await found(content, files)).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'build/none.json')
        .sort(),
    );
  });

  test.each([
    ['<ProjectReference Include="$(Root)/x.csproj" />', 'computes a path: `$(Root)/x.csproj`'],
    ["<Import Project='$(RepoRoot)b.props' />", 'computes a path: `$(RepoRoot)b.props`'],
    ['<Content Condition="2 > 1" Include="a.json;$(Data)\\*.json" />', 'computes a path: `$(Data)\\*.json`'],
  ])('is everything beside the config for %s, with a note', (content, reason) => {
    const wide = wideIn(imageOf(entry), { ...base, [project]: `<Project>${content}</Project>` });
    expect(wide).toEqual([expect.stringMatching(/^Every file beside the config is part/)]);
    expect(wide[0]).toContain(reason);
  });

  test('takes the only project of the nearest folder that has one, whatever its name', async () => {
    expect(
      await filesIn(imageOf('src/a/b/x.cs'), { 'src/a/b/x.cs': '', 'src/a/Any.csproj': '', 'src/src.csproj': '' }),
    ).toEqual(['src/a/Any.csproj', 'src/a/b/x.cs']);
  });

  test('tells the names of several projects in one folder', () => {
    const { value, diagnostics } = imageOf(entry)(
      fakeWorkspace({ [entry]: '', 'src/Report/B.csproj': '', 'src/Report/A.csproj': '', 'src/src.csproj': '' }),
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'packaging/entry-file',
        sentence: expect.stringContaining('several projects: src/Report/A.csproj, src/Report/B.csproj'),
        hint: 'Write languageSpecificConfig.projectFile, such as `src/Report/A.csproj`.',
      },
    ]);
  });

  test('has every project that a program refers to through any others, and no other', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ to: fc.array(fc.nat(20), { maxLength: 3 }), style: fc.nat(2), shares: fc.boolean() }), {
          minLength: 1,
          maxLength: 10,
        }),
        fc.nat(),
        async (projects, touched) => {
          const folderOf = (index: number) => `${['src', 'libs/deep'][index % 2]}/P${index}`;
          const files: Record<string, string> = { 'README.md': '', 'Directory.Build.props': '<Project/>' };
          for (const [index, { to, style, shares }] of projects.entries()) {
            const folder = folderOf(index);
            const up = folder.replaceAll(/[^/]+/g, '..');
            const references = to.map((one) => {
              const path = `${up}/${folderOf(one % projects.length)}/P${one % projects.length}.csproj`;
              const written = style === 0 ? path.replaceAll('/', '\\') : path;
              return style === 2
                ? `<ProjectReference\n  Include='${written}'/>`
                : `<ProjectReference Include="${written}" />`;
            });
            const shared = shares ? `<Compile Include="${up}/shared/${index}/*.cs" />` : '';
            files[`${folder}/P${index}.csproj`] = `<Project>${references.join('')}${shared}</Project>`;
            files[`${folder}/deep/a.cs`] = '';
            files[`${folder}/obj/a.cs`] = '';
            files[`shared/${index}/s.cs`] = '';
          }
          const reached = new Set<number>();
          const reach = (index: number): void => {
            if (reached.has(index)) return;
            reached.add(index);
            for (const one of projects[index]?.to ?? []) reach(one % projects.length);
          };
          reach(0);
          const isNeeded = (path: string) => {
            const [, own, shared] = /P(\d+)\/|shared\/(\d+)/.exec(path) ?? [];
            if (path.includes('/obj/')) return false;
            if (own !== undefined) return reached.has(Number(own));
            if (shared !== undefined) return reached.has(Number(shared)) && projects[Number(shared)]?.shares === true;
            return path !== 'README.md';
          };
          await expectNarrow(imageOf('src/P0/deep/a.cs'), files, {
            needed: Object.keys(files).filter(isNeeded),
            foreign: Object.keys(files).filter((path) => !isNeeded(path)),
            touched,
          });
        },
      ),
      { numRuns: 100 },
    ));
});

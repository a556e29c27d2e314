import { buildpackProperties } from '../../packaging/buildpack.ts';
import { variant, variants } from '../../schema/member.ts';
import { required, text } from '../../schema/shape.ts';

const { customDockerBuildCommands: _, requiresGlibcBinaries: __, ...propertiesOfFunctions } = buildpackProperties;

/** The shape of `packaging` of a `function`. */
export const functionPackaging = variants(
  'Where the code of the function comes from.',
  variant('stacktape-lambda-buildpack', 'Built from an entry file.', {
    ...propertiesOfFunctions,
    handlerFunction: text('The function in the entry file; the default export without it.'),
  }),
  variant('custom-artifact', 'Built by you.', {
    packagePath: required(text('A zip file or a folder, relative to the config.')),
    handler: text('File and function, such as `index.js:handler`.'),
  }),
);

import { oneOf, text } from '../../../schema/shape.ts';
import { laterLanguage } from '../../language.ts';

/** Programs in C#; not compiled yet. */
export const dotnet = laterLanguage({
  name: 'C#',
  extensions: ['cs'],
  properties: {
    dotnetVersion: oneOf('The version of .NET.', [6, 8]),
    projectFile: text('The project file of .NET, relative to the config.'),
  },
});

// The text of the function that rotates the password of a database, for `src/resources/shapes/database-rotation.ts`.
import { minified } from './minified.mjs';

export default async ({ load, put, header }) => {
  const { rotation } = await load('runtime/rotation.js');
  put(
    'src/generated/rotation.ts',
    `${header}export const rotationCore: string = ${JSON.stringify(await minified(rotation.toString()))};\n`,
  );
};

import { transform } from 'esbuild';

/** Minifies an expression to ASCII. An assignment keeps it from being dropped as unused. */
export const minified = async (expression) => {
  const { code } = await transform(`exports.x=${expression}`, {
    minify: true,
    charset: 'ascii',
    target: 'node24',
    legalComments: 'none',
  });
  return code
    .trim()
    .replace(/^exports\.x=/, '')
    .replace(/;$/, '');
};

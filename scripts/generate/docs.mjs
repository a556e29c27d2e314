// Pages of `docs/` that follow from tables in the code.
const row = (...cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;

export default async ({ load, put }) => {
  const { codes } = await load('diagnostics/codes.js');
  const { rules } = await load('generated/rules.js');
  const meanings = [...Object.entries(codes), ...rules.map(({ code, says }) => [code, says])];
  put(
    'docs/errors.md',
    [
      '# Codes\n\n',
      'Every complaint and refusal carries a code. Codes are never renamed: search for them, match them in scripts. ',
      'Beside the code stand the place (`file:line:column`), a sentence about this case, and what to do.\n\n',
      'This page is generated from `src/diagnostics/codes.ts` and the lint rules of `src/lint/rules`.\n\n',
      row('code', 'what it means'),
      row('---', '---'),
      ...meanings.map(([code, says]) => row(`\`${code}\``, says)),
    ].join(''),
  );
};

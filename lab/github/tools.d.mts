export const tools: Readonly<
  Record<'act' | 'actionlint' | 'zizmor' | 'check-jsonschema' | 'aws' | 'node24', () => string>
>;

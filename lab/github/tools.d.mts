export const tools: Readonly<Record<'act' | 'actionlint' | 'zizmor' | 'check-jsonschema', () => string>>;

export function workflowsOn(text: string): readonly string[];
export function repositories(): Readonly<Record<string, string>>;

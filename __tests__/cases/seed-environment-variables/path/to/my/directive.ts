/** What stands in the config for `$MyCustomDirective('input-for-my-directive')`. */
export const MyCustomDirective = (input: string): string => input.toUpperCase();

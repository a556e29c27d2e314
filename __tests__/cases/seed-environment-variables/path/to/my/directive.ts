/** What stands in the config for `$MyCustomDirective('input-for-my-directive')`. */
export default (input: string): string => input.toUpperCase();

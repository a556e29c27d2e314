export default async (event: { readonly celsius: number }) => ({ fahrenheit: (event.celsius * 9) / 5 + 32 });

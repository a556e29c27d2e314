/**
 * US dollars per hour of three machines of a tier on AWS in us-east-1, without backups and traffic; other tiers have no price
 * here. https://www.mongodb.com/pricing
 */
const dollarsOfThree: Readonly<Record<string, number>> = { M10: 0.08, M20: 0.2, M30: 0.54 };

/** Returns the price of one machine of a tier of Atlas in US dollars per hour in us-east-1; undefined if it is not known here. */
export const dollarsOfTier = (tier: string): number | undefined => {
  const dollars = dollarsOfThree[tier];
  return dollars === undefined ? undefined : dollars / 3;
};

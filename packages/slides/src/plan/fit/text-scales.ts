/**
 * All slides of a deck have one size of text, but for those whose words need a smaller one to stand together: 22, 20 or 18 points where the
 * theme's size is 24. Words stop shrinking where the theme's smallest size is reached; tables and code go on to theirs.
 */
export const textScales = [1, 22 / 24, 20 / 24, 18 / 24] as const;

/** Front matter over this size is data, not metadata (and slow: YAML readers are not linear in the number of keys). */
export const frontMatterLimitBytes = 65_536;

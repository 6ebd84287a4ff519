export type { UserConfig } from '@octavo/core';
export { defineConfig } from '@octavo/core';

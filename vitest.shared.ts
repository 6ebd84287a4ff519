import { defineConfig } from 'vitest/config';

/** Tests run on the sources: the `octavo-source` export condition needs no build first. */
const conditions = ['octavo-source', 'module', 'node', 'import', 'default'];

export const sharedTestConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['node', 'import', 'default'] } },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
  },
});

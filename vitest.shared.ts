import { defineConfig } from 'vitest/config';

/**
 * Tests run on the sources: the `octavo-source` export condition needs no build first. Vitest hands these to Node as
 * `--conditions`, too, so `import` must not stand here: `require` would then load ESM builds (png-js in pdfkit).
 */
const conditions = ['octavo-source', 'node'];

export const sharedTestConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['octavo-source', 'node'] } },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Files share a worker's modules: to load them anew for each file took longer than most tests.
    isolate: false,
    // The schema validator runs for a second a file, most of it to start; without profiling of its code a fifth less.
    env: { DOTNET_TieredPGO: '0' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
  },
});

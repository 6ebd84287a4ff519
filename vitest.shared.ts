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
    // They end what hangs; a machine that does other work, too, may take several times as long as one that does not.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
  },
});

import { mergeConfig } from 'vitest/config';
import { sharedTestConfig } from '../vitest.shared.ts';

// The longest package of all: on two processors Vitest would leave one idle.
export default mergeConfig(sharedTestConfig, {
  test: { maxWorkers: 2, setupFiles: ['../vitest.random.ts'] },
});

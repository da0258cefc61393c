import { defineConfig } from 'vitest/config';

/** Pure functions from start to end: their files share one process, so that the engine is loaded once and not 100 times. */
const ENGINE = ['answer', 'dates', 'passages', 'replies', 'search', 'timeline', 'words'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    setupFiles: ['test/setup.ts'],
    projects: [
      { extends: true, test: { name: 'engine', include: ENGINE, isolate: false } },
      { extends: true, test: { name: 'around', include: ['test/**/*.test.ts'], exclude: ENGINE } },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/**
 * Folders whose tests leave nothing behind: their files share processes, so that what they load is loaded twice and not
 * once a file. The others start processes and platforms, or put something in the way of what everybody uses.
 */
const SHARED = [
  ...['answer', 'dates', 'passages', 'replies', 'search', 'timeline', 'words'],
  ...['adapters', 'config', 'engine', 'knowledge/newsroom', 'living', 'log', 'moderation', 'start'],
].map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    setupFiles: ['test/setup.ts'],
    projects: [
      { extends: true, test: { name: 'shared', include: SHARED, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: SHARED } },
    ],
  },
});

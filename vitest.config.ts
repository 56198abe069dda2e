import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Thousands of weeks against brute force, integer programming and a second checker: minutes, so once and without coverage. */
const PROOFS = 'tests/lib/schedule/{brute-force,checker,oracle,oracle-roaming,properties}.test.ts';

/** All of them: these stages run alone, and vitest would leave one idle. */
const CORES = availableParallelism();

/** Slow, and without a date in them: once is enough. */
const TIMELESS = [
	'tests/lib/figure/**',
	'tests/lib/schedule/{alternatives,conflict,plan-stopped,relax,solve}.test.ts',
];

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/{lib,stores,schemas,scripts,helpers,integrations}/**/*.test.ts'],
					exclude: [PROOFS],
					testTimeout: 60_000,
					maxWorkers: CORES,
				},
			},
			{
				test: {
					name: 'far zones',
					include: ['tests/lib/**/*.test.ts'],
					exclude: [PROOFS, ...TIMELESS],
					testTimeout: 60_000,
					// Pure functions leave nothing behind, so all files share their modules.
					isolate: false,
				},
			},
			{
				test: {
					name: 'proofs',
					include: [PROOFS],
					testTimeout: 300_000,
					maxWorkers: CORES,
				},
			},
			'./vitest.components.config.ts',
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: ['tests/e2e/setup.ts'],
					// A busy machine takes its time; a test that would fail does so all the same.
					testTimeout: 120_000,
					hookTimeout: 60_000,
					expect: { poll: { timeout: 10_000 } },
					maxWorkers: 3,
					maxConcurrency: 2,
				},
			},
		],
		coverage: {
			provider: 'v8',
			include: ['src/lib/{rules,schedule,screening}/**/*.ts'],
			reporter: [['text', { skipFull: true }]],
			thresholds: {
				'src/lib/rules/**': { 100: true },
				'src/lib/schedule/**': { 100: true },
				'src/lib/screening/**': { 100: true },
			},
		},
		allowOnly: false,
	},
});

/** What `npm test` runs, in order. Each command also works by itself with node_modules/.bin on the PATH. */
export interface Stage {
	readonly name: string;
	readonly command: readonly string[];
	/** Runs tests: its JSON report is counted, and a run without tests fails. */
	readonly vitest?: boolean;
	/** Light enough to run beside its neighbour. */
	readonly shared?: boolean;
	/** Names of stages without which it makes no sense. */
	readonly needs?: readonly string[];
	/** Its output is one line worth showing. */
	readonly says?: boolean;
	readonly env?: Readonly<Record<string, string>>;
}

/** Dates and weeks must come out the same east and west of Greenwich, and with half hours. */
const FAR_ZONES = ['Pacific/Auckland', 'America/St_Johns'];

const vitest = (project: string, ...more: string[]): readonly string[] => [
	'vitest',
	'run',
	'--project',
	project,
	...more,
];

export const STAGES: readonly Stage[] = [
	{ name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'], shared: true },
	{ name: 'dead code', command: ['knip'], shared: true },
	{ name: 'types of src/lib', command: ['tsc', '-p', 'src/lib/tsconfig.json'], shared: true },
	{ name: 'types', command: ['astro', 'check', '--minimumFailingSeverity=hint'], shared: true },
	// After `types`, which writes the types of the content collections that lint reads.
	{ name: 'lint', command: ['eslint', '--max-warnings=0', '.'] },
	{ name: 'unit tests', command: vitest('unit', '--coverage'), vitest: true, env: { TZ: 'UTC' } },
	...FAR_ZONES.map((zone) => ({
		name: `unit tests in ${zone}`,
		command: vitest('far zones'),
		vitest: true,
		shared: true,
		env: { TZ: zone },
	})),
	{ name: 'proofs', command: vitest('proofs'), vitest: true },
	{ name: 'component tests', command: vitest('components'), vitest: true },
	{ name: 'build', command: ['astro', 'build'] },
	{ name: 'site checks', command: vitest('site'), vitest: true, needs: ['build'] },
	{ name: 'Chromium', command: ['node', 'scripts/chromium.ts'], says: true },
	{ name: 'browser tests', command: vitest('e2e'), vitest: true, needs: ['build', 'Chromium'] },
];

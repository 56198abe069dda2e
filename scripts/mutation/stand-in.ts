/** Stands in for Vitest in the tests shown to mutants: keeps what they ask for, and the real `expect`. A thousand runs take a minute this way. */
export { expect } from 'vitest';

type Test = () => unknown;

const tests: Test[] = [];

/** Everything asked for since the last time, ready to run. */
export const takeTests = (): readonly Test[] => tests.splice(0);

export const describe = (_name: string, suite: () => void): void => suite();

export const it = Object.assign((_name: string, test: Test): void => void tests.push(test), { each });

/** A row that is an array is spread over the arguments. */
function each(rows: readonly unknown[]) {
	return (_name: string, test: (...row: readonly unknown[]) => unknown): void => {
		for (const row of rows) {
			const spread: readonly unknown[] = Array.isArray(row) ? row : [row];
			tests.push(() => test(...spread));
		}
	};
}

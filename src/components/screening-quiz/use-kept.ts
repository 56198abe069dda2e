import { useLayoutEffect, useState, type Dispatch, type StateUpdater } from 'preact/hooks';
import type { Answer, TestId } from '../../lib/screening/types.ts';
import { $round } from '../../stores/screening.ts';

interface Entry {
	readonly given: Answer | undefined;
	readonly value: unknown;
}

const kept = new Map<TestId, Entry>();
$round.listen(() => kept.clear());

/**
 * State of a question that is there again after a step back, although it was no answer yet. In this page only, and forgotten with the
 * answers. Once the test has another answer than `given`, it begins anew.
 */
export function useKept<T>(
	id: TestId,
	given: Answer | undefined,
	begin: () => T,
): [T, Dispatch<StateUpdater<T>>] {
	const [value, setValue] = useState<T>(() => {
		const entry = kept.get(id);
		return entry && entry.given === given ? (entry.value as T) : begin();
	});
	useLayoutEffect(() => void kept.set(id, { given, value }), [id, given, value]);
	return [value, setValue];
}

/** What the page about saved data calls each thing that can be kept, by its key. */
const NAMES: ReadonlyMap<string, string> = new Map([
	['theme', 'The colours you chose'],
	['slash', 'That the “/” key must not open the search'],
	['week', 'Your week'],
	['screening', 'Your answers in the tests'],
	['screenings', 'The results you kept to compare'],
	['profile', 'Your profile'],
]);

/** What a profile can hold, by field. */
const SAID: Readonly<Record<string, string>> = {
	ageBand: 'age band',
	lifting: 'how long you have lifted',
	goal: 'goal',
	equipment: 'equipment',
};

/** How a thing is called, or nothing where it is not known. What is kept of a profile is named part by part; `data` need not be sound. */
export function nameOf(key: string, data: unknown): string | undefined {
	const name = NAMES.get(key);
	if (key !== 'profile' || typeof data !== 'object' || data === null) return name;
	const { person } = data as { person?: unknown };
	const said = typeof person === 'object' && person !== null ? Object.keys(person) : [];
	// Version 1 was what the screening found, and nothing else.
	const isFound = 'screening' in data || 'levels' in data;
	const parts = [
		...said.flatMap((field) => SAID[field] ?? []),
		...(isFound ? ['starting levels and exercises'] : []),
	];
	return parts.length > 0 ? `${name} (${parts.join(', ')})` : name;
}

export function listItem(text: string): HTMLLIElement {
	const item = document.createElement('li');
	item.textContent = text;
	return item;
}

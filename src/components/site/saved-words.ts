/** What the page about saved data calls each thing that can be kept, by its key. */
export const NAMES: ReadonlyMap<string, string> = new Map([
	['theme', 'The colours you chose'],
	['slash', 'That the “/” key must not open the search'],
	['week', 'Your week'],
	['screening', 'Your answers in the tests'],
	['screenings', 'The results you kept to compare'],
	['profile', 'Your starting levels and exercises'],
]);

export function listItem(text: string): HTMLLIElement {
	const item = document.createElement('li');
	item.textContent = text;
	return item;
}

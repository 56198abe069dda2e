import { make } from './dom.ts';
import type { Chosen, Counts } from './engine.ts';

const FILTERS = [
	{ name: 'type', legend: 'Kind of page' },
	{ name: 'element', legend: 'Trains' },
	{ name: 'equipment', legend: 'You have' },
] as const;

/** The choices that narrow a search, with how many pages each would leave. */
export function createFilters(onChange: () => void): {
	readonly element: HTMLElement;
	readonly chosen: () => Chosen;
	readonly show: (counts: Counts) => void;
	readonly clear: () => void;
} {
	const element = make('details', { class: 'search__filters' }, make('summary', {}, 'Filters'));
	const boxes = (name: string): HTMLInputElement[] => [
		...element.querySelectorAll<HTMLInputElement>(`input[name="find-${name}"]`),
	];
	const chosen = (): Chosen =>
		Object.fromEntries(
			FILTERS.map(({ name }) => [
				name,
				boxes(name).flatMap(({ checked, value }) => (checked ? [value] : [])),
			]),
		);
	const show = (counts: Counts): void => {
		for (const { name, legend } of FILTERS) {
			const values = counts[name] ?? {};
			if (boxes(name).length === 0 && Object.keys(values).length > 0)
				element.append(group(name, legend, values));
			for (const box of boxes(name)) {
				const count = values[box.value] ?? 0;
				box.disabled = count === 0 && !box.checked;
				const label = box.nextElementSibling as HTMLElement;
				label.replaceChildren(box.value, make('small', {}, String(count)));
			}
		}
	};
	element.addEventListener('change', onChange);
	return {
		element,
		chosen,
		show,
		clear: () => {
			for (const box of element.querySelectorAll('input')) box.checked = false;
			onChange();
		},
	};
}

function group(name: string, legend: string, values: Readonly<Record<string, number>>): HTMLElement {
	const chips = Object.keys(values).map((value) =>
		make(
			'label',
			{ class: 'chip' },
			make('input', { type: 'checkbox', name: `find-${name}`, value }),
			make('span'),
		),
	);
	return make('fieldset', {}, make('legend', {}, legend), make('div', { class: 'row' }, ...chips));
}

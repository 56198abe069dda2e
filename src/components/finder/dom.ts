/** Where the filters stand beside the list; as in `finder.css`. */
export const WIDE = matchMedia('(min-width: 60rem)');

/** The first element that fits and is of this kind. Throws when the page has none. */
export function one<T extends HTMLElement>(selector: string, kind: new () => T): T {
	const element = document.querySelector(selector);
	if (!(element instanceof kind)) throw new Error(`Expected ${selector} on the page`);
	return element;
}

/** A button; with `does`, what it does to the thing it names, unseen, and a cross that is seen. */
export function button(text: string, does: string | undefined, onClick: () => void): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.className = 'btn';
	element.append(text);
	if (does !== undefined) {
		const unseen = document.createElement('span');
		unseen.className = 'vh';
		unseen.textContent = `: ${does}`;
		const cross = document.createElement('span');
		cross.ariaHidden = 'true';
		cross.textContent = '×';
		element.append(unseen, cross);
	}
	element.addEventListener('click', onClick);
	return element;
}

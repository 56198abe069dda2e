const counts = new WeakMap<App.Locals, number>();

/** The number of the next figure of the page being rendered: 1, 2 … Call it before anything is awaited, so that order holds. */
export function nextFigure(locals: App.Locals): number {
	const number = (counts.get(locals) ?? 0) + 1;
	counts.set(locals, number);
	return number;
}

import css from './schedule-builder.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Adds the planner's styles to a page that was sent without them, so that a guide does not carry them before they are needed. */
export function adoptStyles(): void {
	if (sheet) return;
	sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}

/** A form of the exercise on its ladder, or one to take in its place. */
export interface SheetRung {
	readonly name: string;
	/** Full address of its page, if it has one. */
	readonly url?: string | undefined;
	readonly note: string;
}

/** An exercise page in words, ready to be written down. */
export interface ExerciseSheet {
	readonly name: string;
	readonly summary: string;
	readonly aliases: readonly string[];
	/** `You need`, `Dumbbell`. */
	readonly facts: readonly (readonly [name: string, value: string])[];
	/** `Your first weeks`, `2 × 8–12 · 4 in reserve`, `1–2 min`, `our rule of thumb`. */
	readonly doses: readonly {
		readonly who: string;
		readonly dose: string;
		readonly rest: string;
		readonly sure: string;
	}[];
	readonly setUp: readonly string[];
	readonly steps: readonly string[];
	/** Start, hardest point and finish. */
	readonly poses: readonly string[];
	readonly cues: readonly string[];
	readonly faults: readonly { readonly fault: string; readonly fix: string }[];
	readonly easier: readonly SheetRung[];
	readonly harder: readonly SheetRung[];
	readonly swaps: readonly SheetRung[];
	/** Markdown with headings of the second level. */
	readonly prose: string;
	readonly cautions: readonly string[];
	/** In the order of their numbers in the prose. */
	readonly sources: readonly string[];
	/** Who it is from and how it may be used. */
	readonly foot: readonly string[];
}

/** An exercise page as Markdown: CommonMark and one table, ending in a line break. */
export function exerciseMarkdown(sheet: ExerciseSheet): string {
	const parts = [
		`# ${sheet.name}`,
		sheet.summary,
		sheet.aliases.length > 0 && `Also called: ${sheet.aliases.join(', ')}.`,
		list(sheet.facts.map(([name, value]) => `${name}: ${value}`)),
		'## How much',
		doses(sheet.doses),
		'## How to do it',
		list(sheet.setUp),
		numbered(sheet.steps),
		'## Key poses',
		numbered(sheet.poses),
		'## Think of',
		list(sheet.cues),
		'## Not like this',
		list(sheet.faults.map(({ fault, fix }) => `**${fault}.** ${fix}`)),
		'## Easier and harder',
		list([
			...sheet.easier.map((rung) => `Easier: ${rungText(rung)}`),
			...sheet.harder.map((rung) => `Harder: ${rungText(rung)}`),
			...sheet.swaps.map((rung) => `Instead: ${rungText(rung)}`),
		]),
		sheet.prose,
		'## Take care',
		list(sheet.cautions),
		'## Sources',
		numbered(sheet.sources),
		'---',
		...sheet.foot,
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const numbered = (items: readonly string[]): string =>
	items.map((item, index) => `${index + 1}. ${item}`).join('\n');

const rungText = ({ name, url, note }: SheetRung): string => `${url ? `[${name}](${url})` : name}. ${note}`;

function doses(rows: ExerciseSheet['doses']): string {
	const lines = rows.map(({ who, dose, rest, sure }) => `| ${who} | ${dose} | ${rest} | ${sure} |`);
	return ['| For | Dose | Rest | How sure |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

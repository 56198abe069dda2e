import * as v from 'valibot';
import { readPart, type Part } from './storage.ts';

/** One entry of a file someone brings: what it is, and whether this page can use it. */
export interface FoundPart {
	readonly key: string;
	readonly part: Part;
}

/** A file that was opened, or what is wrong with it in words for the reader. */
export type OpenedFile =
	| {
			readonly ok: true;
			/** What it holds by key, not yet to be trusted. The choices of one browser, such as colours, are left out. */
			readonly saved: Readonly<Record<string, unknown>>;
			/** How many copies it holds that could not be read where it was made. */
			readonly setAside: number;
	  }
	| { readonly ok: false; readonly message: string };

/** More characters than everything this site keeps can come to. */
export const MOST_CHARACTERS = 2_000_000;

/** The choices of one browser: they are exported for the record and not taken in elsewhere. */
const OF_THIS_BROWSER: readonly string[] = ['theme', 'slash'];

const fileShape = v.object({
	app: v.literal('legwork'),
	saved: v.record(v.string(), v.unknown()),
	setAside: v.optional(v.record(v.string(), v.string())),
});

const NO_JSON =
	'This file cannot be read. It is damaged or incomplete: download it again on the other device, and take the file as it is.';
const NOT_OURS =
	'This is not a file from this page. Choose the file “legwork-data.json” from your other device.';
const TOO_LARGE = 'This file is too large to be one of ours. Choose the file “legwork-data.json”.';
const EMPTY = 'There is nothing in this file to take over.';

/** Opens the text of an exported file. Nothing changes. */
export function openSavedFile(text: string): OpenedFile {
	if (text.length > MOST_CHARACTERS) return { ok: false, message: TOO_LARGE };
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { ok: false, message: NO_JSON };
	}
	const file = v.safeParse(fileShape, data);
	if (!file.success) return { ok: false, message: NOT_OURS };
	const entries = Object.entries(file.output.saved).filter(([key]) => !OF_THIS_BROWSER.includes(key));
	return entries.length === 0
		? { ok: false, message: EMPTY }
		: {
				ok: true,
				saved: Object.fromEntries(entries),
				setAside: Object.keys(file.output.setAside ?? {}).length,
			};
}

/** Reads what a file holds with the stores this page has loaded. Nothing changes. */
export const readParts = (
	saved: Readonly<Record<string, unknown>>,
	read: typeof readPart = readPart,
): readonly FoundPart[] =>
	Object.entries(saved).map(([key, envelope]) => ({ key, part: read(key, envelope) }));

/** The values of the parts that can be used, for `takeIn`. */
export const readyValues = (parts: readonly FoundPart[]): ReadonlyMap<string, unknown> =>
	new Map(parts.flatMap(({ key, part }) => (part.state === 'ready' ? [[key, part.value]] : [])));

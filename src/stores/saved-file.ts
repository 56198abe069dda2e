import * as v from 'valibot';
import { readPart, type Part } from './storage.ts';

/** One entry of a file someone brings: what it is, and whether this page can use it. */
export interface FoundPart {
	readonly key: string;
	readonly part: Part;
}

/** A file that was read, or what is wrong with it in words for the reader. */
export type FileRead =
	| { readonly ok: true; readonly parts: readonly FoundPart[]; readonly setAside: number }
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

/** Reads the text of an exported file against the stores this page has loaded. Nothing changes. */
export function readSavedFile(text: string, read: typeof readPart = readPart): FileRead {
	if (text.length > MOST_CHARACTERS) return { ok: false, message: TOO_LARGE };
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { ok: false, message: NO_JSON };
	}
	const file = v.safeParse(fileShape, data);
	if (!file.success) return { ok: false, message: NOT_OURS };
	const { saved, setAside = {} } = file.output;
	const parts = Object.entries(saved)
		.filter(([key]) => !OF_THIS_BROWSER.includes(key))
		.map(([key, envelope]) => ({ key, part: read(key, envelope) }));
	const count = Object.keys(setAside).length;
	return parts.length === 0 ? { ok: false, message: EMPTY } : { ok: true, parts, setAside: count };
}

/** The values of the parts that can be used, for `takeIn`. */
export const readyValues = (parts: readonly FoundPart[]): ReadonlyMap<string, unknown> =>
	new Map(parts.flatMap(({ key, part }) => (part.state === 'ready' ? [[key, part.value]] : [])));

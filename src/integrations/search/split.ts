import { array, itemsOf, type Span, text, textAt } from './cbor.ts';
import type { IndexFile } from './pagefind.ts';

/** Every file of Pagefind starts with this, once it is unpacked. */
const SIGNATURE = new TextEncoder().encode('pagefind_dcd');
/** Bytes before packing; about half travel. */
const PIECE = 5_000;
/** Place of the list of index files, `[first word, last word, file]`, in Pagefind's meta file. */
const CHUNKS = 2;

/**
 * Cuts Pagefind's index, which comes in pieces of some 25 kB, into small ones, so that a search loads little more than
 * the words it is about. Takes unpacked files; throws when Pagefind's format is not the one it knows.
 */
export function splitIndex(files: readonly IndexFile[]): IndexFile[] {
	const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
	if (!meta) throw new Error('Search index: expected a .pf_meta file');
	const parts = itemsOf(meta.content, SIGNATURE.length);
	const pieces: { first: string; last: string; hash: string; content: Uint8Array }[] = [];
	for (const span of itemsOf(meta.content, startOf(parts, CHUNKS))) {
		const hash = textAt(meta.content, startOf(itemsOf(meta.content, span[0]), 2));
		const file = files.find(({ path }) => path === `index/${hash}.pf_index`);
		if (!file) throw new Error(`Search index: expected the file index/${hash}.pf_index`);
		cut(file.content).forEach((piece, index) => pieces.push({ ...piece, hash: `${hash}-${index}` }));
	}
	const list = array(pieces.map(({ first, last, hash }) => array([text(first), text(last), text(hash)])));
	const items = parts.map(([start, end], index) =>
		index === CHUNKS ? list : meta.content.subarray(start, end),
	);
	return [
		...files.filter((file) => file !== meta && !file.path.endsWith('.pf_index')),
		{ path: meta.path, content: Buffer.concat([SIGNATURE, array(items)]) },
		...pieces.map(({ hash, content }) => ({ path: `index/${hash}.pf_index`, content })),
	];
}

/** One index file, `[[word, …], …]` in an array of its own, as several. */
function cut(bytes: Uint8Array): { first: string; last: string; content: Uint8Array }[] {
	const groups: Span[][] = [];
	let size = PIECE;
	for (const word of itemsOf(bytes, startOf(itemsOf(bytes, SIGNATURE.length), 0))) {
		if (size >= PIECE) {
			groups.push([]);
			size = 0;
		}
		groups.at(-1)?.push(word);
		size += word[1] - word[0];
	}
	const name = (word: Span | undefined): string => textAt(bytes, startOf(itemsOf(bytes, word?.[0] ?? 0), 0));
	return groups.map((words) => ({
		first: name(words[0]),
		last: name(words.at(-1)),
		content: Buffer.concat([
			SIGNATURE,
			array([array(words.map(([start, end]) => bytes.subarray(start, end)))]),
		]),
	}));
}

function startOf(spans: readonly Span[], index: number): number {
	const span = spans[index];
	if (!span) throw new Error('Search index: Pagefind’s format has changed');
	return span[0];
}

import { decode, encode } from 'cborg';
import type { IndexFile } from './pagefind.ts';

/** Every file of Pagefind starts with this, once it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Bytes before packing; about half travel. */
const PIECE = 2_000;
/** Place of the list of index files, `[first word, last word, file]`, in Pagefind's meta file. */
const CHUNKS = 2;

type Chunk = [first: string, last: string, file: string];
type Word = [word: string, ...pages: unknown[]];

/**
 * Cuts Pagefind's index, which comes in pieces of some 25 kB, into small ones, so that a search loads little more than
 * the words it is about. Takes unpacked files; throws when Pagefind's format is not the one it knows.
 */
export function splitIndex(files: readonly IndexFile[]): IndexFile[] {
	const metaFile = files.find(({ path }) => path.endsWith('.pf_meta'));
	if (!metaFile) throw unknown('a .pf_meta file');
	const meta = read(metaFile);
	const chunks = meta[CHUNKS];
	if (!Array.isArray(chunks)) throw unknown('a list of index files');

	const pieces = (chunks as Chunk[]).flatMap(([, , name]) => {
		const file = files.find(({ path }) => path === `index/${name}.pf_index`);
		if (!file) throw unknown(`the file index/${name}.pf_index`);
		const [words, ...rest] = read(file);
		if (!Array.isArray(words)) throw unknown('a list of words');
		return cut(words as Word[]).map((piece, index) => ({ name: `${name}-${index}`, words: piece, rest }));
	});
	const listed = pieces.map(({ name, words }): Chunk => [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', name]);

	return [
		...files.filter((file) => file !== metaFile && !file.path.endsWith('.pf_index')),
		{ path: metaFile.path, content: write(meta.with(CHUNKS, listed)) },
		...pieces.map(({ name, words, rest }) => ({
			path: `index/${name}.pf_index`,
			content: write([words, ...rest]),
		})),
	];
}

/** Words in groups of about `PIECE` bytes, in their order. */
function cut(words: readonly Word[]): Word[][] {
	const groups: Word[][] = [];
	let size = PIECE;
	for (const word of words) {
		if (size >= PIECE) {
			groups.push([]);
			size = 0;
		}
		groups.at(-1)?.push(word);
		size += encode(word).length;
	}
	return groups;
}

function read({ path, content }: IndexFile): unknown[] {
	if (!SIGNATURE.equals(content.subarray(0, SIGNATURE.length))) throw unknown(`its signature in ${path}`);
	const value: unknown = decode(content.subarray(SIGNATURE.length));
	if (!Array.isArray(value)) throw unknown(`a list in ${path}`);
	return value;
}

const write = (value: unknown): Uint8Array => Buffer.concat([SIGNATURE, encode(value)]);

const unknown = (expected: string): Error =>
	new Error(`Search index: Pagefind’s format has changed, expected ${expected}`);

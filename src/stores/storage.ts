import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { safeParse, type GenericSchema } from 'valibot';

/** `off` until the person asks to save. `unavailable` when the browser refuses to store anything. */
export type Saving = 'off' | 'on' | 'unavailable';

/** A saved copy we could not use. Its text is kept as it was found, under `key`. */
export interface SetAside {
	readonly key: string;
	readonly reason: 'corrupt' | 'newer';
	readonly text: string;
}

/** How a store is saved. `version` rises when the shape changes; `migrate` brings data of an older version up to it. */
export interface KeepOptions<T> {
	readonly key: string;
	readonly version: number;
	readonly schema: GenericSchema<unknown, T>;
	readonly migrate?: ((data: unknown, from: number) => unknown) | undefined;
	/** What comes of both when a file is taken in; without it the file's takes the place of what is here. */
	readonly merge?: ((here: T, incoming: T) => T) | undefined;
}

/** One entry of an exported file, as this page can use it. `unknown`: no store of this page keeps such a thing. */
export type Part =
	{ readonly state: 'ready'; readonly value: unknown } | { readonly state: SetAside['reason'] | 'unknown' };

export interface Vault {
	readonly $saving: ReadableAtom<Saving>;
	/** Why the last change could not be saved, in words for the reader; empty when all is well. */
	readonly $saveProblem: ReadableAtom<string>;
	readonly $setAside: ReadableAtom<readonly SetAside[]>;
	/** The person asked to save: from now on every kept store is written, beginning at once. */
	readonly startSaving: () => void;
	/** Erases all and saves no more. What is on the screen stays. */
	readonly stopSaving: () => void;
	/** Loads the store if a copy is saved and keeps the copy in step. Returns a function that lets go of it. */
	readonly keep: <T>(store: WritableAtom<T>, options: KeepOptions<T>) => () => void;
	/** Everything saved, as JSON text to download: `{app, saved: {key: envelope}, setAside: {key: text}}`. */
	readonly exportAll: () => string;
	/** Reads an entry of an exported file; nothing changes. */
	readonly readPart: (key: string, envelope: unknown) => Part;
	/** Puts values that `readPart` found ready into their stores and starts saving. Returns what puts everything back. */
	readonly takeIn: (values: ReadonlyMap<string, unknown>) => () => void;
	/** Removes everything this site saved, copies set aside included. */
	readonly eraseAll: () => void;
	/** Takes over what another tab wrote or erased; bound to the window's `storage` event. */
	readonly sync: (key: string | null) => void;
}

const PREFIX = 'legwork.';
const MARK = `${PREFIX}saving`;
const ASIDE = `${PREFIX}set-aside.`;
const PROBLEM_BLOCKED = 'This browser does not let the site keep anything. Copy the link instead.';
const PROBLEM_FULL =
	'The browser’s storage is full, so your last change was not saved. Copy the link instead.';

interface Kept {
	readonly load: () => void;
	/** False when there is no room. */
	readonly save: () => boolean;
	readonly read: (envelope: unknown) => Part;
	readonly take: (value: unknown) => void;
	/** Returns what gives the store its present value again. */
	readonly remember: () => () => void;
}

/** A vault over any `Storage`. `open` may throw or give nothing, as browsers do when storage is switched off. */
export function createVault(open: () => Storage | null | undefined): Vault {
	const $saving = atom<Saving>('off');
	const $saveProblem = atom('');
	const $setAside = atom<readonly SetAside[]>([]);
	const kept = new Map<string, Kept>();
	let storage: Storage | undefined;

	const refuse = () => {
		$saving.set('unavailable');
		$saveProblem.set(PROBLEM_BLOCKED);
	};
	const ownKeys = () =>
		Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '').filter((key) =>
			key.startsWith(PREFIX),
		);
	const findSetAside = () => {
		const keys = ownKeys().filter((key) => key.startsWith(ASIDE));
		$setAside.set(
			keys.sort().map((key) => ({
				key,
				reason: key.startsWith(`${ASIDE}newer.`) ? 'newer' : 'corrupt',
				text: storage?.getItem(key) ?? '',
			})),
		);
	};

	/** True when the text is safe under another name; the first copy is gone only then. */
	const setAside = (name: string, reason: SetAside['reason'], text: string): boolean => {
		let count = 1;
		while (storage?.getItem(`${ASIDE}${reason}.${name}.${count}`) !== null) count += 1;
		try {
			storage.setItem(`${ASIDE}${reason}.${name}.${count}`, text);
			storage.removeItem(PREFIX + name);
		} catch {
			$saveProblem.set(PROBLEM_FULL);
			return false;
		} finally {
			findSetAside();
		}
		return true;
	};

	const keep = <T>(store: WritableAtom<T>, options: KeepOptions<T>): (() => void) => {
		const name = PREFIX + options.key;
		let loading = false;
		/** Set while an unreadable copy could not be moved away: it must not be written over. */
		let locked = false;

		const load = () => {
			const text = storage?.getItem(name);
			if (text === null || text === undefined) return;
			const read = readEnvelope(readJson(text), options);
			if (!read.ok) {
				locked = !setAside(options.key, read.reason, text);
				return;
			}
			loading = true;
			store.set(read.value);
			loading = false;
		};
		const save = () => {
			if (!storage || locked) return true;
			try {
				const data = store.get();
				// A store without a value has nothing to keep; JSON could not say so.
				if (data === undefined) storage.removeItem(name);
				else storage.setItem(name, JSON.stringify({ v: options.version, data }));
				$saveProblem.set('');
				return true;
			} catch {
				$saveProblem.set(PROBLEM_FULL);
				return false;
			}
		};
		const read = (envelope: unknown): Part => {
			const found = readEnvelope(envelope, options);
			return found.ok ? { state: 'ready', value: found.value } : { state: found.reason };
		};
		// Only what `read` found ready comes back here.
		const take = (value: unknown) =>
			store.set(options.merge ? options.merge(store.get(), value as T) : (value as T));
		const remember = () => {
			const value = store.get();
			return () => store.set(value);
		};
		kept.set(name, { load, save, read, take, remember });
		if ($saving.get() === 'on') load();
		const unlisten = store.listen(() => {
			if (!loading && $saving.get() === 'on') save();
		});
		return () => {
			unlisten();
			kept.delete(name);
		};
	};

	const eraseAll = () => {
		if ($saving.get() === 'on') $saving.set('off');
		for (const key of ownKeys()) storage?.removeItem(key);
		$saveProblem.set('');
		$setAside.set([]);
	};

	const startSaving = () => {
		try {
			if (!storage) throw new TypeError('no storage');
			storage.setItem(MARK, '1');
		} catch {
			refuse();
			return;
		}
		$saving.set('on');
		const saved = [...kept.values()].map(({ save }) => save());
		// One that fitted after one that did not must not hide it.
		if (saved.includes(false)) $saveProblem.set(PROBLEM_FULL);
	};

	const sync = (key: string | null) => {
		if (!storage) return;
		$saving.set(storage.getItem(MARK) === null ? 'off' : 'on');
		findSetAside();
		if (key && $saving.get() === 'on') kept.get(key)?.load();
	};

	const exportAll = () => {
		const copies = ownKeys().filter((key) => key !== MARK && !key.startsWith(ASIDE));
		return JSON.stringify(
			{
				app: 'legwork',
				saved: Object.fromEntries(
					copies.map((key) => [key.slice(PREFIX.length), readJson(storage?.getItem(key) ?? '')]),
				),
				setAside: Object.fromEntries(
					$setAside.get().map(({ key, text }) => [key.slice(PREFIX.length), text]),
				),
			},
			null,
			'\t',
		);
	};

	/** Returns what restores storage and stores as they are now. */
	const remember = () => {
		const texts = ownKeys().map((key) => [key, storage?.getItem(key) ?? ''] as const);
		const values = [...kept.values()].map((each) => each.remember());
		return () => {
			eraseAll();
			for (const restore of values) restore();
			for (const [key, text] of texts) storage?.setItem(key, text);
			sync(null);
		};
	};

	const takeIn = (values: ReadonlyMap<string, unknown>) => {
		const restore = remember();
		for (const [key, value] of values) kept.get(PREFIX + key)?.take(value);
		startSaving();
		return restore;
	};

	try {
		storage = open() ?? undefined;
		if (storage?.getItem(MARK) != null) $saving.set('on');
		findSetAside();
	} catch {
		storage = undefined;
		refuse();
	}
	return {
		$saving,
		$saveProblem,
		$setAside,
		startSaving,
		stopSaving: eraseAll,
		keep,
		exportAll,
		readPart: (key, envelope) => kept.get(PREFIX + key)?.read(envelope) ?? { state: 'unknown' },
		takeIn,
		eraseAll,
		sync,
	};
}

/** The parsed JSON, or the text itself when it is none. */
function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

type Read<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: SetAside['reason'] };

function readEnvelope<T>(envelope: unknown, { version, schema, migrate }: KeepOptions<T>): Read<T> {
	if (typeof envelope !== 'object' || envelope === null || !('v' in envelope) || !('data' in envelope))
		return { ok: false, reason: 'corrupt' };
	const { v: from, data } = envelope;
	if (typeof from !== 'number') return { ok: false, reason: 'corrupt' };
	if (from > version) return { ok: false, reason: 'newer' };
	try {
		const parsed = safeParse(schema, from < version && migrate ? migrate(data, from) : data);
		return parsed.success ? { ok: true, value: parsed.output } : { ok: false, reason: 'corrupt' };
	} catch {
		return { ok: false, reason: 'corrupt' };
	}
}

const vault = createVault(() => (typeof window === 'undefined' ? undefined : window.localStorage));
if (typeof window !== 'undefined') window.addEventListener('storage', ({ key }) => vault.sync(key));

export const { $saving, $saveProblem, $setAside, startSaving, stopSaving, keep, exportAll, eraseAll } = vault;
export const { readPart, takeIn } = vault;

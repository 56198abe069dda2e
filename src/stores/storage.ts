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
}

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
	readonly save: () => void;
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
			const read = readEnvelope(text, options);
			if (!read.ok) {
				locked = !setAside(options.key, read.reason, text);
				return;
			}
			loading = true;
			store.set(read.value);
			loading = false;
		};
		const save = () => {
			if (!storage || locked) return;
			try {
				const data = store.get();
				// A store without a value has nothing to keep; JSON could not say so.
				if (data === undefined) storage.removeItem(name);
				else storage.setItem(name, JSON.stringify({ v: options.version, data }));
				$saveProblem.set('');
			} catch {
				$saveProblem.set(PROBLEM_FULL);
			}
		};
		kept.set(name, { load, save });
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
		for (const { save } of kept.values()) save();
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

function readEnvelope<T>(text: string, { version, schema, migrate }: KeepOptions<T>): Read<T> {
	const envelope = readJson(text);
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

import { atom } from 'nanostores';
import { beforeEach, describe, expect, test } from 'vitest';
import { NO_HISTORY, type History, type KeptScreening } from '../../src/lib/screening/history.ts';
import {
	$history,
	$undoable,
	HISTORY_KEPT,
	keepScreening,
	removeScreening,
	undoHistory,
} from '../../src/stores/screening-history.ts';
import { createVault } from '../../src/stores/storage.ts';
import { MemoryStorage } from '../helpers/memory-storage.ts';

const MARCH: KeptScreening = { on: '2026-03-01', scores: { T08: { left: 18, right: 20 } } };
const MAY: KeptScreening = { on: '2026-05-24', ageFrom: 40, scores: { T08: { left: 26, right: 20 } } };
const BETTER: KeptScreening = { ...MAY, scores: { T08: { left: 30, right: 30 } } };

describe('keeping and removing', () => {
	beforeEach(() => {
		for (const { on } of $history.get().screenings) removeScreening(on);
		$undoable.set(undefined);
	});

	test('keeps one a day, oldest first', () => {
		keepScreening(MAY);
		keepScreening(MARCH);
		expect($history.get().screenings).toEqual([MARCH, MAY]);
		expect($undoable.get()).toBeUndefined();
	});

	test('a second one of a day takes its place, and that can be undone', () => {
		keepScreening(MAY);
		keepScreening(BETTER);
		expect($history.get().screenings).toEqual([BETTER]);
		expect($undoable.get()).toMatchObject({ did: 'replaced', on: MAY.on });
		undoHistory();
		expect($history.get().screenings).toEqual([MAY]);
		expect($undoable.get()).toBeUndefined();
	});

	test('the same one twice is nothing to undo', () => {
		keepScreening(MAY);
		keepScreening(MAY);
		expect($history.get().screenings).toEqual([MAY]);
		expect($undoable.get()).toBeUndefined();
	});

	test('removing can be undone, once', () => {
		keepScreening(MARCH);
		keepScreening(MAY);
		removeScreening(MARCH.on);
		expect($history.get().screenings).toEqual([MAY]);
		undoHistory();
		expect($history.get().screenings).toEqual([MARCH, MAY]);
		undoHistory();
		expect($history.get().screenings).toEqual([MARCH, MAY]);
	});
});

describe('on the device', () => {
	const NAME = 'legwork.screenings';

	function open(storage: Storage) {
		const vault = createVault(() => storage);
		const store = atom<History | undefined>(undefined);
		vault.keep(store, HISTORY_KEPT);
		return { vault, store };
	}

	function saved(text: string): MemoryStorage {
		const storage = new MemoryStorage();
		storage.setItem('legwork.saving', '1');
		storage.setItem(NAME, text);
		return storage;
	}

	test('nothing is kept before consent, nor for nothing, and all of it afterwards', () => {
		const storage = new MemoryStorage();
		const { vault, store } = open(storage);
		store.set({ screenings: [MARCH], unread: [] });
		expect(storage.length).toBe(0);
		store.set(undefined);
		vault.startSaving();
		expect(storage.getItem(NAME)).toBeNull();
		store.set({ screenings: [MARCH, MAY], unread: [] });
		expect(open(storage).store.get()).toEqual({ screenings: [MARCH, MAY], unread: [] });
	});

	test('one damaged screening is set aside by itself and outlives the next change', () => {
		const broken = { on: '2026-04-12', scores: { T08: { left: 'lots', right: 3 } } };
		const storage = saved(JSON.stringify({ v: 1, data: { screenings: [broken, MARCH], unread: [] } }));
		const { store, vault } = open(storage);
		expect(store.get()).toEqual({ screenings: [MARCH], unread: [JSON.stringify(broken)] });
		store.set({ ...(store.get() ?? NO_HISTORY), screenings: [MARCH, MAY] });
		expect(vault.exportAll()).toContain('lots');
		expect(open(storage).store.get()?.unread).toEqual([JSON.stringify(broken)]);
	});

	test.each([
		['cut short', '{"v":1,"data":{"screenings":[{"on":"2026-0', 'corrupt'],
		['of a newer version', '{"v":2,"data":{"tests":[]}}', 'newer'],
		['of a version that never was', '{"v":0,"data":{"screenings":[],"unread":[]}}', 'corrupt'],
		['of another shape', '{"v":1,"data":[]}', 'corrupt'],
	])('a copy %s is set aside whole, and new ones do not write over it', (_name, text, reason) => {
		const storage = saved(text);
		const { vault, store } = open(storage);
		expect(store.get()).toBeUndefined();
		expect(vault.$setAside.get()).toMatchObject([{ reason, text }]);
		store.set({ screenings: [MAY], unread: [] });
		expect(open(storage).vault.$setAside.get()).toMatchObject([{ reason, text }]);
		expect(vault.exportAll()).toContain(JSON.stringify(text).slice(1, -1));
	});

	test('erasing empties the device', () => {
		const storage = saved(JSON.stringify({ v: 1, data: { screenings: [MARCH], unread: ['x'] } }));
		open(storage).vault.eraseAll();
		expect(storage.length).toBe(0);
		expect(open(storage).store.get()).toBeUndefined();
	});

	test('what comes in from a file joins what is here', () => {
		const storage = new MemoryStorage();
		const { vault, store } = open(storage);
		store.set({ screenings: [MARCH, MAY], unread: [] });
		const part = vault.readPart('screenings', { v: 1, data: { screenings: [BETTER], unread: ['x'] } });
		if (part.state !== 'ready') throw new Error('expected a part that can be used');
		vault.takeIn(new Map([['screenings', part.value]]));
		expect(store.get()).toEqual({ screenings: [MARCH, BETTER], unread: ['x'] });
	});
});
